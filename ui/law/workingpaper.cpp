#include "ui/law/workingpaper.h"

#include "core/cases/caseservice.h"
#include "core/documents/paginator.h"
#include "ui/law/clockline.h"
#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("WorkingPaper", text);
}

Spans plain(const QString& text)
{
    return { Span { .text = text } };
}

} // namespace

Document workingDocument(const OpenCase& open)
{
    const LawBook& book = open.services().law;
    Document document;
    document.info.title = words(QT_TRANSLATE_NOOP("WorkingPaper", "Workings of the last days"));
    document.blocks.push_back(Heading { .level = 0, .text = plain(document.info.title) });
    document.blocks.push_back(Paragraph {
        .text = plain(
            //: %1 a case number, %2 a date.
            words(QT_TRANSLATE_NOOP("WorkingPaper", "Case %1, as of %2. Computed by Gyeot and not signed by a lawyer."))
                .arg(open.record().caseRecord.number, dateText(open.today()))) });
    for (const Deadline& deadline : open.opinion().deadlines) {
        const LawClock& clock = deadline.clock;
        document.blocks.push_back(Heading {
            .level = 1, .text = plain(u"%1: %2"_s.arg(clockName(clock.kind), clockText(clock, open.today()))) });
        document.blocks.push_back(
            Paragraph { .text = plain(u"%1 (%2)"_s.arg(statuteWithVersion(book, clock.statute, clock.versionFrom),
                            surenessOf(book, clock).word)) });
        for (const QString& sentence : workingSentences(book, clock))
            document.blocks.push_back(NumberedItem { .depth = 1, .text = plain(sentence) });
    }
    return document;
}

Result<void> printWorkings(
    const OpenCase& open, PacketOrigin origin, QWidget* parent, std::function<void(const Result<Printed>&)> done)
{
    const auto typeface = Typeface::load();
    if (!typeface)
        return std::unexpected(typeface.error());
    auto paper = layOut(workingDocument(open), *typeface);
    if (!paper)
        return std::unexpected(paper.error());
    if (origin == PacketOrigin::Practice)
        markPractice(paper->pages, *typeface);
    numberPages(paper->pages, 1, int(paper->pages.size()), *typeface);
    const auto record = [&cases = open.services().cases, id = open.id()] { return cases.recordPrint(id); };
    askAndPrint(std::move(paper->pages), parent, record, std::move(done));
    return {};
}

} // namespace gyeot::ui
