#include "core/documents/packet.h"
#include "core/documents/packetvalues.h"
#include "tests/core/documents/democase.h"
#include "tests/core/documents/samples.h"

#include <QGuiApplication>

#include <cstdio>

using namespace gyeot;

namespace {

QByteArray packetOf(const QString& name)
{
    const PacketInput input = test::demoCase(name);
    const auto values = packetValues(input, test::lawBook());
    const Typeface face = test::typeface();
    const auto packet = values ? makePacket(*values, { .forms = complaintForms(input) }, {}, face)
                               : Result<Packet>(std::unexpected(values.error()));
    return packet ? packetPdf(*packet, input.date, face).value_or(QByteArray()) : QByteArray();
}

} // namespace

/** Writes the PDF of the sample document, or of the packet of a demonstration case (`pdfsample V06`), to standard output: a process of its
 *  own, to compare the bytes of two and to look at pages. */
int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    const QByteArray pdf = argc > 1 ? packetOf(QString::fromLocal8Bit(argv[1])) : test::samplePdf();
    return std::fwrite(pdf.constData(), 1, size_t(pdf.size()), stdout) == size_t(pdf.size()) && !pdf.isEmpty() ? 0 : 1;
}
