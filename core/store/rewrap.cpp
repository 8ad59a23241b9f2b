#include "core/store/rewrap.h"

#include "core/store/audit.h"
#include "core/store/boxpairs.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr Compartment everyCompartment[] = { Compartment::Working, Compartment::Identity, Compartment::Evidence,
    Compartment::Notes };

std::optional<Compartment> compartmentNamed(const QString& name)
{
    for (const Compartment compartment : everyCompartment) {
        if (name == QLatin1String(compartmentName(compartment)))
            return compartment;
    }
    return std::nullopt;
}

/** Two keys that open the same bytes give the same proof; the bytes cannot be had back from it. */
QByteArray proofOf(const SecretBytes& opened)
{
    return sha256(opened.view());
}

using RewrapResult = Result<std::optional<Rewrapped>>;
using ProofResult = Result<std::optional<QByteArray>>;

class CaseKeyRule {
public:
    CaseKeyRule(const StoreId& storeId, const NextGeneration& next) : m_storeId(storeId), m_next(next) { }

    RewrapResult rewrap(const RowReader& row) const
    {
        const auto compartment = changing(row);
        if (!compartment || row.integer("generation") != m_next.before.generations.of(*compartment))
            return std::nullopt;
        const auto key = opened(row, *compartment, m_next.before);
        if (!key)
            return std::unexpected(key.error());
        const int generation = m_next.after.generations.of(*compartment);
        const QByteArray wrapped =
            seal(m_next.after.of(*compartment), key->view(), bytesOf(contextOf(row, generation)));
        return Rewrapped { { qint64(generation), wrapped }, proofOf(*key) };
    }
    ProofResult proof(const RowReader& row) const
    {
        const auto compartment = changing(row);
        if (!compartment || row.integer("generation") != m_next.after.generations.of(*compartment))
            return std::nullopt;
        const auto key = opened(row, *compartment, m_next.after);
        return key ? ProofResult(proofOf(*key)) : std::unexpected(key.error());
    }

private:
    std::optional<Compartment> changing(const RowReader& row) const
    {
        const auto compartment = compartmentNamed(row.text("compartment"));
        const bool changes =
            compartment && m_next.before.generations.of(*compartment) != m_next.after.generations.of(*compartment);
        return changes ? compartment : std::nullopt;
    }
    QByteArray contextOf(const RowReader& row, int generation) const
    {
        return caseKeyContext(m_storeId, row.text("case_id"),
            QLatin1StringView(compartmentName(*compartmentNamed(row.text("compartment")))), generation);
    }
    Result<SecretBytes> opened(const RowReader& row, Compartment compartment, const CompartmentKeys& keys) const
    {
        auto key = unseal(
            keys.of(compartment), row.blob("wrapped"), bytesOf(contextOf(row, keys.generations.of(compartment))));
        if (!key || key->size() != keySize)
            return failure(ErrorCode::SealBroken, {}, "case key");
        return key;
    }

    StoreId m_storeId;
    const NextGeneration& m_next;
};

class BoxPairRule {
public:
    BoxPairRule(const QString& siteId, const StoreId& storeId, const NextGeneration& next)
        : m_siteId(siteId),
          m_storeId(storeId),
          m_next(next)
    {
    }

    RewrapResult rewrap(const RowReader& row) const
    {
        const auto compartment = changing(row);
        if (!compartment)
            return std::nullopt;
        const auto privateKey = opened(row, *compartment, m_next.before);
        if (!privateKey)
            return std::unexpected(privateKey.error());
        const QByteArray sealed = seal(m_next.after.of(*compartment), privateKey->view(),
            bytesOf(boxPairContext(m_storeId, *compartment, m_next.after.generations.of(*compartment))));
        const QByteArray value = publicHalf(row) + ' ' + sealed.toBase64();
        return Rewrapped { { QString::fromLatin1(value) }, publicHalf(row) + proofOf(*privateKey) };
    }
    ProofResult proof(const RowReader& row) const
    {
        const auto compartment = changing(row);
        if (!compartment)
            return std::nullopt;
        const auto privateKey = opened(row, *compartment, m_next.after);
        return privateKey ? ProofResult(publicHalf(row) + proofOf(*privateKey)) : std::unexpected(privateKey.error());
    }

private:
    std::optional<Compartment> changing(const RowReader& row) const
    {
        if (row.text("site_id") != m_siteId)
            return std::nullopt;
        for (const Compartment compartment : everyCompartment) {
            if (row.text("key") == boxPairSetting(compartment)
                && m_next.before.generations.of(compartment) != m_next.after.generations.of(compartment))
                return compartment;
        }
        return std::nullopt;
    }
    static QByteArray publicHalf(const RowReader& row) { return row.blob("value").split(' ').value(0); }
    Result<SecretBytes> opened(const RowReader& row, Compartment compartment, const CompartmentKeys& keys) const
    {
        auto opened = unseal(keys.of(compartment), QByteArray::fromBase64(row.blob("value").split(' ').value(1)),
            bytesOf(boxPairContext(m_storeId, compartment, keys.generations.of(compartment))));
        if (!opened)
            return failure(ErrorCode::SealBroken, {}, "box pair");
        return opened;
    }

    QString m_siteId;
    StoreId m_storeId;
    const NextGeneration& m_next;
};

/** The MAC of a checkpoint is made anew only over what held under the old key. */
class CheckpointRule {
public:
    CheckpointRule(const StoreId& storeId, const NextGeneration& next) : m_storeId(storeId), m_next(next) { }

    RewrapResult rewrap(const RowReader& row) const
    {
        if (row.text("store_id") != m_storeId.toString())
            return std::nullopt;
        const QByteArray bytes = bytesOfRow(row);
        if (!sameBytes(row.blob("mac"), keyedHash(m_next.auditBefore, bytesOf(bytes))))
            return failure(ErrorCode::StoreDamaged, {}, "checkpoint");
        return Rewrapped { { keyedHash(m_next.auditAfter, bytesOf(bytes)) }, bytes };
    }
    ProofResult proof(const RowReader& row) const
    {
        if (row.text("store_id") != m_storeId.toString())
            return std::nullopt;
        const QByteArray bytes = bytesOfRow(row);
        if (!sameBytes(row.blob("mac"), keyedHash(m_next.auditAfter, bytesOf(bytes))))
            return failure(ErrorCode::StoreDamaged, {}, "checkpoint");
        return bytes;
    }

private:
    QByteArray bytesOfRow(const RowReader& row) const
    {
        return checkpointBytes(m_storeId,
            { row.integer("tree_size"), row.integer("epoch"), row.blob("root"), row.blob("head"),
                row.integer("wall_ms"), UserId::fromString(row.text("user_id")).value_or(UserId()), {}, {} });
    }

    StoreId m_storeId;
    const NextGeneration& m_next;
};

/** An office's own private keys. */
class OfficeKeyRule {
public:
    OfficeKeyRule(const StoreId& storeId, const NextGeneration& next) : m_storeId(storeId), m_next(next) { }

    RewrapResult rewrap(const RowReader& row) const
    {
        if (m_next.exporterBefore.isEmpty())
            return std::nullopt;
        const auto key = opened(row, m_next.exporterBefore);
        auto sealed = resealSiteKey(m_storeId, row.blob("private_sealed"), row.text("name").toUtf8().constData(),
            { m_next.exporterBefore, m_next.exporterAfter });
        if (!key || !sealed)
            return std::unexpected(key ? sealed.error() : key.error());
        return Rewrapped { { std::move(*sealed) }, proofOf(*key) };
    }
    ProofResult proof(const RowReader& row) const
    {
        if (m_next.exporterBefore.isEmpty())
            return std::nullopt;
        const auto key = opened(row, m_next.exporterAfter);
        return key ? ProofResult(proofOf(*key)) : std::unexpected(key.error());
    }

private:
    Result<SecretBytes> opened(const RowReader& row, const SecretBytes& exporterKey) const
    {
        return unseal(exporterKey, row.blob("private_sealed"),
            bytesOf(siteKeyContext(m_storeId, row.text("name").toUtf8().constData())));
    }

    StoreId m_storeId;
    const NextGeneration& m_next;
};

template<typename Rule>
RowRule ruleFor(QByteArrayList columns, const Rule& rule)
{
    return { std::move(columns), [rule](const RowReader& row) { return rule.rewrap(row); },
        [rule](const RowReader& row) { return rule.proof(row); } };
}

} // namespace

RowRules rewrapRules(const QString& siteId, const StoreId& storeId, const NextGeneration& next)
{
    return {
        { u"case_keys"_s, ruleFor({ "generation", "wrapped" }, CaseKeyRule(storeId, next)) },
        { u"settings"_s, ruleFor({ "value" }, BoxPairRule(siteId, storeId, next)) },
        { u"audit_checkpoints"_s, ruleFor({ "mac" }, CheckpointRule(storeId, next)) },
        { u"office_keys"_s, ruleFor({ "private_sealed" }, OfficeKeyRule(storeId, next)) },
    };
}

Result<QByteArray> resealSiteKey(const StoreId& storeId, const QByteArray& sealed, const char* use, KeyChange change)
{
    const QByteArray context = siteKeyContext(storeId, use);
    const auto key = unseal(change.before, sealed, bytesOf(context));
    if (!key)
        return std::unexpected(key.error());
    return seal(change.after, key->view(), bytesOf(context));
}

} // namespace gyeot
