#include "core/store/head.h"

#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "tests/fuzz/targets.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace gyeot::fuzz {

namespace {

constexpr qsizetype slotBytes = 512;

struct Bench {
    QTemporaryDir folder { QStringLiteral("/dev/shm/gyeot-fuzz-XXXXXX") };
    SecretBytes key = SecretBytes::copyOf(bytesOf(QByteArray(32, 'k')));
};

void put(const QString& path, const QByteArray& bytes)
{
    require(writeFileAtomically(path, bytes).has_value(), "the folder can be written");
}

/** A slot as the store seals it (core/store/README.md, section 4), whatever is in it: else the cipher would keep everything out. */
QByteArray slotOf(const SecretBytes& key, QByteArrayView content, int turn)
{
    const QByteArray sealed = seal(key, bytesOf(content.first(qMin<qsizetype>(content.size(), 460))),
        bytesOf(QByteArray("gyeot head/1 slot " + QByteArray::number(turn))));
    QByteArray slot(slotBytes, '\0');
    qToBigEndian(quint16(sealed.size()), slot.data());
    std::ranges::copy(sealed, slot.begin() + 2);
    return slot;
}

/** First byte: 0 the file as it lies there; else the contents of one slot or both, sealed with the right key. What is read never passes for
 *  a head it is not, and comparing it with a database says Normal only for the row it names. */
void run(QByteArrayView input)
{
    static const Bench bench;
    if (input.isEmpty())
        return;
    const QByteArrayView rest = input.sliced(1);
    const QString path = bench.folder.filePath(headName(1));
    switch (input[0] % 3) {
    case 0: put(path, rest.toByteArray()); break;
    case 1: put(path, slotOf(bench.key, rest, 0) + slotOf(bench.key, rest, 1)); break;
    default: {
        const qsizetype half = rest.size() / 2;
        put(path, slotOf(bench.key, rest.first(half), 0) + slotOf(bench.key, rest.sliced(half), 1));
    }
    }
    const auto reading = readHead(bench.folder.path(), bench.key, 1);
    if (!reading)
        return;
    require(reading->has_value(), "a file that is there is not missing");
    const Head& head = (*reading)->head;
    const HeadState state = compareHead(*reading, head.auditSeq, head.auditHash);
    require(state == HeadState::Normal || (*reading)->isTorn, "a head agrees with itself");
    require(compareHead(*reading, head.auditSeq - 1, head.auditHash) != HeadState::Normal, "a lost row is seen");
    if (head.auditSeq > 0 && head.auditHash.size() == 32)
        require(compareHead(*reading, head.auditSeq, QByteArray(32, '\1')) == HeadState::RolledBack
                || head.auditHash == QByteArray(32, '\1'),
            "another history is seen");
}

QList<QByteArray> seeds()
{
    const QByteArray json = R"({"audit_hash":")" + QByteArray(64, 'a')
        + R"(","audit_seq":7,"epoch":1,"fmt":"head/1","gen":1,"store_id":"01900000-0000-7000-8000-000000000001","wall_ms":1795309200000})";
    QTemporaryDir folder;
    const Bench bench;
    Head head { StoreId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)), 1, 1, 7, QByteArray(32, 'h'),
        1795309200000 };
    QList<QByteArray> made { "\1" + json, "\2" + json + json };
    if (startHead(folder.path(), bench.key, head))
        made << QByteArray(1, '\0') + readFile(folder.filePath(headName(1)), 2 * slotBytes).value_or(QByteArray());
    return made;
}

} // namespace

const Target target { "head", run, seeds };

} // namespace gyeot::fuzz
