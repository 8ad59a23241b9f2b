#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace gyeot::fuzz {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "finding in %s: not so: %s\n", target.name, promise);
    std::abort();
}

} // namespace gyeot::fuzz

using namespace gyeot::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    target.run(QByteArrayView(bytes, qsizetype(size)));
    return 0;
}

#ifdef GYEOT_FUZZ_REPLAY

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** `fuzz-<target> FOLDER`: goes through the seeds and through the files of the folder, those named ….hex as hex text, in that order: what
 *  was once found stays found. `fuzz-<target> --seeds FOLDER`: writes the seeds, and those files as bytes, for libFuzzer. */
int main(int argc, char* argv[])
{
    const bool writes = argc > 2 && qstrcmp(argv[1], "--seeds") == 0;
    const QDir corpus(QString::fromLocal8Bit(argc > 1 ? argv[writes ? 3 : 1] : "."));
    QList<QByteArray> inputs = target.seeds();
    for (const QFileInfo& file : corpus.entryInfoList(QDir::Files, QDir::Name)) {
        const QByteArray text = contents(file.filePath());
        inputs.append(file.suffix() == QLatin1String("hex") ? QByteArray::fromHex(text) : text);
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (writes) {
            QFile seed(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/seed-%1").arg(i));
            if (!seed.open(QIODevice::WriteOnly) || seed.write(inputs[i]) != inputs[i].size())
                return 1;
        } else {
            target.run(inputs[i]);
        }
    }
    std::printf("%s: %lld inputs\n", target.name, qlonglong(inputs.size()));
    return 0;
}

#endif
