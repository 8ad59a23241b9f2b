#include "core/documents/packet.h"
#include "core/documents/packetvalues.h"
#include "core/documents/templatefill.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/peerdocument.h"
#include "tests/core/documents/democase.h"

#include <QFile>

#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

/** The demonstration case with 89 acts, its acts so many times over. */
PacketInput longCase(int copies)
{
    PacketInput input = test::demoCase(u"V06"_s);
    const QList<Act> acts = input.record.acts;
    for (int copy = 1; copy < copies; ++copy) {
        for (Act act : acts) {
            const ActId old = act.id;
            act.id = ActId(QUuid(uint(copy), ushort(input.record.acts.size()), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
            input.record.acts.append(act);
            if (const auto statute = input.suggestedStatutes.constFind(old); statute != input.suggestedStatutes.cend())
                input.suggestedStatutes.insert(act.id, QString(*statute));
        }
    }
    return input;
}

std::vector<Document> papersOf(const PacketInput& input, const FormValue& values)
{
    std::vector<Document> papers;
    for (const QString& id : complaintForms(input))
        papers.push_back(must(fillTemplate(must(builtinTemplate(id), "template"), values), "paper"));
    return papers;
}

} // namespace

void makeBenchPacket(const QString& pdf, int copies, const QString& asDocument)
{
    const Typeface typeface = must(Typeface::load(), "document fonts");
    const PacketInput input = longCase(copies);
    const FormValue values = must(packetValues(input, test::lawBook()), "values");
    const Packet packet = must(makePacket(values, { .forms = complaintForms(input) }, {}, typeface), "packet");
    const QByteArray bytes = must(packetPdf(packet, input.date, typeface), "PDF");
    QFile file(pdf);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp(u"cannot write "_s + pdf);
    if (!asDocument.isEmpty())
        writePeerDocument(asDocument, papersOf(input, values));
    std::printf("%zu\n", packet.pages.size());
}

} // namespace gyeot::bench
