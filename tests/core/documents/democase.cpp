#include "tests/core/documents/democase.h"

#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/workspace/samplecase.h"

namespace gyeot::test {

const LawBook& lawBook()
{
    static const auto book = LawBook::load();
    if (!book)
        qFatal("The law book cannot be read: %s", qPrintable(book.error().subject));
    return *book;
}

PacketInput demoCase(const QString& name)
{
    const auto bytes = readFile(
        QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/") + name + QStringLiteral(".json"), maxCaseFileBytes);
    const auto input = bytes ? sampleCase(*bytes, lawBook(), QDate(2026, 11, 25))
                             : Result<PacketInput>(std::unexpected(bytes.error()));
    if (!input)
        qFatal("%s: %s %s", qPrintable(name), errorName(input.error().code).data(), qPrintable(input.error().subject));
    return *input;
}

} // namespace gyeot::test
