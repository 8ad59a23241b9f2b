#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealedfile.h"
#include "tests/fuzz/targets.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace gyeot::fuzz {

namespace {

constexpr qint64 longest = 200'000;

/** A folder with one sealed file of each size that matters, and what is in it. */
struct Bench {
    QTemporaryDir folder { QStringLiteral("/dev/shm/gyeot-fuzz-XXXXXX") };
    SecretBytes key = SecretBytes::copyOf(bytesOf(QByteArray(32, 'k')));
    SealedFilePlace place { CaseId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
        ObjectId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2)) };
    QList<QByteArray> plain;
    QList<QByteArray> sealed;

    Bench()
    {
        for (const qsizetype size : { 0, 1, 1000, 65'536, 65'537, 140'000 }) {
            QByteArray text(size, Qt::Uninitialized);
            for (qsizetype i = 0; i < size; ++i)
                text[i] = char(i * 31 + i / 251);
            auto writer = SealedFileWriter::create(folder.path(), key, place);
            const QString name = QStringLiteral("s%1").arg(size);
            require(writer && writer->write(bytesOf(text)) && writer->commit(name), "a file can be sealed");
            plain << text;
            sealed << readFile(folder.filePath(name), longest).value();
        }
    }
};

/** First byte 255: the rest is the file. Else one of the sealed files, changed: pieces of `at (3 bytes) ‖ what (1 byte) ‖ value (1 byte)`
 *  turn bits, cut, append and exchange chunks. Whatever is handed out is what was sealed, at its place. */
QByteArray fileOf(QByteArrayView input, const Bench& bench, qsizetype which)
{
    QByteArray file = bench.sealed[which];
    for (QByteArrayView rest = input; rest.size() >= 5; rest = rest.sliced(5)) {
        const qsizetype at = (qFromBigEndian<quint32>(rest.data()) >> 8) % qMax<qsizetype>(1, file.size() + 1);
        const char value = rest[4];
        switch (quint8(rest[3]) % 5) {
        case 0:
            if (at < file.size())
                file[at] = char(file[at] ^ value);
            break;
        case 1: file.truncate(at); break;
        case 2: file.insert(at, value); break;
        case 3:
            file.append(bench.sealed[quint8(value) % bench.sealed.size()].mid(at, 70'000).left(longest - file.size()));
            break;
        default: file.remove(at, quint8(value)); break;
        }
    }
    return file.left(longest);
}

void run(QByteArrayView input)
{
    static const Bench bench;
    if (input.isEmpty())
        return;
    const auto which = quint8(input[0]);
    const bool isFree = which == 255;
    const qsizetype base = which % bench.sealed.size();
    const QByteArray file = isFree ? input.sliced(1).toByteArray() : fileOf(input.sliced(1), bench, base);
    const QString path = bench.folder.filePath(QStringLiteral("fuzzed"));
    require(writeFileAtomically(path, file).has_value(), "the folder can be written");
    auto reader = SealedFileReader::open(path, bench.key, bench.place);
    if (!reader)
        return;
    require(reader->size() <= file.size(), "no more comes out than went in");
    QByteArray out(reader->size() + 10, '\xAA');
    const std::span<unsigned char> room(reinterpret_cast<unsigned char*>(out.data()), size_t(out.size()));
    for (qint64 offset = 0; offset < reader->size(); offset += 40'000) {
        const auto got = reader->read(offset, room.first(40'000 < out.size() ? 40'000 : size_t(out.size())));
        if (!got)
            return;
        bool isSealed = false; // of any of the files: each has a nonce of its own, so it can only be one of them whole
        for (const QByteArray& text : bench.plain)
            isSealed = isSealed
                || QByteArrayView(text)
                       .sliced(qMin<qsizetype>(offset, text.size()))
                       .startsWith(QByteArrayView(out).first(*got));
        require(isSealed, "what is handed out was sealed there");
    }
}

QList<QByteArray> seeds()
{
    const Bench bench;
    QList<QByteArray> made;
    for (char which = 0; which < 6; ++which)
        made << QByteArray(1, which)
             << QByteArray(1, which)
                + QByteArray::fromHex("0000100001"
                                      "0001000103");
    made << QByteArray(1, '\xff') + bench.sealed[2] << QByteArray(1, '\xff') + bench.sealed[0];
    return made;
}

} // namespace

const Target target { "blob", run, seeds };

} // namespace gyeot::fuzz
