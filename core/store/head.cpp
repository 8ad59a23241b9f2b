#include "core/store/head.h"

#include "core/base/file.h"
#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"

#include <QtEndian>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype slotBytes = 512; // a disk writes at least this much as one

QString headPath(const QString& directory, int generation)
{
    return directory + u'/' + headName(generation);
}

Result<Head> parseHead(ByteSpan bytes)
{
    const auto json = parseJson(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    Head head;
    in.text("fmt");
    head.storeId = StoreId::fromString(in.text("store_id")).value_or(StoreId());
    head.generation = int(in.integer("gen"));
    head.epoch = in.integer("epoch");
    head.auditSeq = in.integer("audit_seq");
    head.auditHash = QByteArray::fromHex(in.text("audit_hash").toLatin1());
    head.wallMs = in.integer("wall_ms");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return head;
}

QByteArray contextOf(int turn)
{
    return "gyeot head/1 slot " + QByteArray::number(turn);
}

/** Two bytes of length, the sealed head, zeros. */
QByteArray slotOf(const SecretBytes& headKey, const Head& head, int turn)
{
    const Json json {
        { "fmt", "head/1" },
        { "store_id", jsonText(head.storeId.toString()) },
        { "gen", head.generation },
        { "epoch", head.epoch },
        { "audit_seq", head.auditSeq },
        { "audit_hash", head.auditHash.toHex().toStdString() },
        { "wall_ms", head.wallMs },
    };
    const QByteArray sealed = seal(headKey, bytesOf(canonicalJson(json)), bytesOf(contextOf(turn)));
    Q_ASSERT(sealed.size() + 2 <= slotBytes);
    QByteArray slot(slotBytes, '\0');
    qToBigEndian(quint16(sealed.size()), slot.data());
    std::ranges::copy(sealed, slot.begin() + 2);
    return slot;
}

Result<Head> readSlot(const SecretBytes& headKey, QByteArrayView slot, int turn)
{
    const qsizetype size = qFromBigEndian<quint16>(slot.data());
    const bool isPadded =
        size + 2 <= slotBytes && std::ranges::all_of(slot.sliced(2 + size), [](char byte) { return byte == '\0'; });
    if (!isPadded)
        return failure(ErrorCode::BadForm, {}, "head slot");
    const auto bytes = unseal(headKey, slot.sliced(2, size), bytesOf(contextOf(turn)));
    return bytes ? parseHead(bytes->view()) : std::unexpected(bytes.error());
}

} // namespace

QString headName(int generation)
{
    return u"head-%1.bin"_s.arg(generation);
}

Result<void> startHead(const QString& directory, const SecretBytes& headKey, const Head& head)
{
    return writeFileAtomically(
        headPath(directory, head.generation), slotOf(headKey, head, 0) + slotOf(headKey, head, 1));
}

Result<void> writeHead(const QString& directory, const SecretBytes& headKey, const Head& head)
{
    const int turn = int(head.auditSeq % 2);
    return overwriteInPlace(headPath(directory, head.generation), turn * slotBytes, slotOf(headKey, head, turn));
}

Result<std::optional<HeadReading>> readHead(const QString& directory, const SecretBytes& headKey, int generation)
{
    const auto bytes = readFile(headPath(directory, generation), 2 * slotBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!bytes && bytes.error().code != ErrorCode::TooLarge)
        return std::unexpected(bytes.error());
    if (!bytes || bytes->size() != 2 * slotBytes)
        return failure(ErrorCode::StoreRolledBack, {}, "head size");
    const auto first = readSlot(headKey, QByteArrayView(*bytes).first(slotBytes), 0);
    const auto second = readSlot(headKey, QByteArrayView(*bytes).sliced(slotBytes), 1);
    if (!first && !second)
        return failure(ErrorCode::StoreRolledBack, {}, "head seal");
    const bool isFirst = first && (!second || first->auditSeq >= second->auditSeq);
    HeadReading reading { isFirst ? *first : *second, !first || !second };
    if (reading.head.generation != generation)
        return failure(ErrorCode::StoreRolledBack, {}, "head generation");
    return reading;
}

HeadState compareHead(
    const std::optional<HeadReading>& reading, qint64 databaseSeq, const QByteArray& databaseHashAtHead)
{
    if (!reading)
        return HeadState::Missing;
    const Head& head = reading->head;
    if (databaseSeq < head.auditSeq || (reading->isTorn && databaseSeq == head.auditSeq))
        return HeadState::RolledBack;
    if (head.auditSeq > 0 && !sameBytes(databaseHashAtHead, head.auditHash))
        return HeadState::RolledBack;
    return databaseSeq > head.auditSeq ? HeadState::Behind : HeadState::Normal;
}

} // namespace gyeot
