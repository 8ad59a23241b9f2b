#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace gyeot {

/** Why a case is erased (reference/security.md 3.16, domain.md 6.3). The words stand in the ledger, in audit rows and as reason of the trash. */
enum class ErasureBasis {
    Demand, ///< the victim or requester asks for it (시행규칙 제2조의6④ 단서, 개인정보 보호법 제36조)
    RetentionEnded, ///< its time is up (개인정보 보호법 제21조)
    OfficeOrder, ///< the central office orders it
    ConsentWithdrawn, ///< nothing else allows it to be kept
    Mistake, ///< entered twice, or of nobody
};
/** "demand", "retention_ended", "office_order", "consent_withdrawn", "entered_by_mistake". */
QLatin1String erasureBasisName(ErasureBasis basis);
std::optional<ErasureBasis> erasureBasisFromName(QStringView name);

/** What two people agree to. */
struct ErasureOrder {
    CaseId caseId = {};
    ErasureBasis basis = ErasureBasis::RetentionEnded;
    QString rule = {}; ///< id in resources/law/retention.json; empty: none

    bool operator==(const ErasureOrder&) const = default;
};
/** What each of them signs: canonical JSON of ["erase", store, case, basis, rule]. */
QByteArray erasureOrderBytes(const StoreId& store, const ErasureOrder& order);

/** What is left of an erased case: one line of the ledger, without personal data. */
struct Tombstone {
    qint64 n = 0; ///< in the ledger of the store that erased
    ErasureOrder order = {};
    QString caseNumber = {};
    UserId first = {}; ///< who erased
    QByteArray firstSignature = {}; ///< Ed25519 over erasureOrderBytes()
    UserId second = {}; ///< who agreed; null: the store had no second person, and the case waited in the trash
    QByteArray secondSignature = {};
    qint64 erasedMs = 0;
    int generation = 1; ///< of the key under which the destroyed keys of the case lay
    QMap<QString, qint64> counts = {}; ///< destroyed rows by table, and "keys", "operations", "files"
    QByteArray hash = {}; ///< chained; set by the ledger

    bool operator==(const Tombstone&) const = default;
};

/** "tombstone/1", without n and hash: those belong to one ledger. */
Json tombstoneToJson(const Tombstone& tombstone);
/** Strict. Errors: BadForm, MissingField, UnknownField. */
Result<Tombstone> tombstoneFromJson(const Json& json);

} // namespace gyeot
