#include "tests/core/documents/samples.h"

#include <QGuiApplication>

#include <cstdio>

/** Writes the sample document's PDF to standard output: a process of its own, to compare the bytes of two. */
int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    const QByteArray pdf = gyeot::test::samplePdf();
    return std::fwrite(pdf.constData(), 1, size_t(pdf.size()), stdout) == size_t(pdf.size()) && !pdf.isEmpty() ? 0 : 1;
}
