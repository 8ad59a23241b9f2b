#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"
#include "core/store/recordtype.h"

namespace gyeot {

class Database;

/** The keys that wrap case keys, as far as the user's roles hold them; empty: not held (DESIGN section 4). */
struct CompartmentKeys {
    SecretBytes working;
    SecretBytes identity;
    SecretBytes evidence;
    SecretBytes notes;
    /** In which generation of the store each key was made; a rotation leaves those alone whose holder takes no part in it. */
    struct Generations {
        int working = 1;
        int identity = 1;
        int evidence = 1;
        int notes = 1;

        int of(Compartment compartment) const;
        bool operator==(const Generations&) const = default;
    };
    Generations generations;

    const SecretBytes& of(Compartment compartment) const;
    CompartmentKeys clone() const; ///< for a store job, which has its own copy
};

/** What the wrap of a case key is bound to; `caseText` is the case's id as it stands in `case_keys`. */
QByteArray caseKeyContext(const StoreId& store, const QString& caseText, QLatin1StringView compartment, int generation);

/** One key per case and compartment, made on first use and kept wrapped in `case_keys`: destroying those rows makes everything sealed of
 *  the case unreadable, in every copy of this generation. */
class CaseKeys {
public:
    CaseKeys(Database& database, const QString& siteId, const StoreId& storeId, const CompartmentKeys& keys)
        : m_database(database),
          m_siteId(siteId),
          m_storeId(storeId),
          m_keys(keys)
    {
    }

    /** Errors: NotFound (never made or destroyed, or the user does not hold the compartment), SealBroken (the wrap was altered). */
    Result<SecretBytes> find(CaseId caseId, Compartment compartment) const;
    /** The same, made if there is none; within the caller's transaction. Errors besides: CaseErased. */
    Result<SecretBytes> obtain(CaseId caseId, Compartment compartment);
    /** What audit rows of the case commit with (reference/security.md 3.11): gone with the case's keys. Errors: those of find(). */
    Result<SecretBytes> findAuditSalt(CaseId caseId) const;
    Result<SecretBytes> obtainAuditSalt(CaseId caseId);

private:
    QByteArray wrapContext(CaseId caseId, Compartment compartment) const;

    Database& m_database;
    QString m_siteId;
    StoreId m_storeId;
    const CompartmentKeys& m_keys;
};

} // namespace gyeot
