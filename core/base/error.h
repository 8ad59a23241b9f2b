#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace gyeot {

/** What went wrong, as something to branch on. Each code has a stable name (errorName) that command lines print, scripts
 *  read and tests assert; a released name is never reused for another meaning. */
enum class ErrorCode {
    // files and outside input
    NotFound,
    AlreadyExists,
    ReadFailed,
    WriteFailed,
    DiskFull,
    TooLarge,
    BadForm,
    FileChanged, ///< the file vanished, shrank, grew or changed while it was read
    Cancelled,
    BadArgument,
    // keys and store
    WrongPassphrase,
    WeakPassphrase,
    KeyringDamaged,
    StoreDamaged,
    StoreInUse,
    StorePlace, ///< network share, sync folder, wrong owner or mode
    StoreNewer, ///< written by a newer program
    StoreRolledBack,
    StoreReadOnly,
    StoreSetting, ///< a pragma did not take: the engine is not the one we trust
    CryptoFailed,
    SealBroken, ///< authentication failed: damaged or altered
    Constraint,
    Stale, ///< the record changed since it was read
    RecoveryRefused, ///< the officers' consent is not of two officers, or not for this request of this store
    RecoveryExpired, ///< older than seven days, or the request had run out
    RecoveryUsed, ///< a consent opens a store once
    ReasonNeeded, ///< a reason is too short, or says nothing
    GlassClosed, ///< the time of a break-glass access is over
    NotAssigned, ///< the case is another counselor's
    RoleMissing, ///< the person's roles do not include this
    KeyNotHeld, ///< nobody at the keyboard holds a key that is needed
    // erasure (core/store/erasure.h)
    CaseErased, ///< nothing of an erased case is written or taken in again
    NotInTrash, ///< only what lies in the trash is erased
    LegalHold, ///< the case must be kept
    ApprovalMissing, ///< a second person has not agreed
    ErasureLimit, ///< enough cases were erased today
    TooEarly, ///< a store of one person waits
    // casework
    MissingField,
    UnknownField,
    UnknownStatute,
    UnknownKind,
    BadDate,
    ChildMaterial, ///< the gate of DESIGN section 5 refuses the file
    ConsentMissing,
    NotOwnCopy, ///< sexual material that is not the victim's own copy (domain.md 4.4)
    // documents
    TemplateSyntax,
    MissingGlyph,
    LayoutFailed,
    // bundles: reference/security.md 3.14, by the same names
    OkDuplicate,
    ParkGap,
    ParkNewerSchema,
    ParkStaleCrl,
    ParkEpoch,
    ParkClock,
    RejMedia,
    RejIncomplete,
    RejPath,
    RejLimit,
    RejForm,
    RejAlg,
    RejSig,
    RejCert,
    RejSignerMismatch,
    RejRecipient,
    RejAead,
    RejHash,
    RejManifest,
    RejRecord,
    RejAuthz,
    RejReplay,
    RejFork,
};

/** The stable name of a code, e.g. "WRONG_PASSPHRASE", "REJ_SIG". Never translated. */
QLatin1String errorName(ErrorCode code);

/** A failure as a value. `subject` is shown to the person (a file or field name) and never logged; `detail` is logged and
 *  never personal. Sentences for people are made from it in ui/errortext.cpp alone. */
struct Error {
    ErrorCode code = ErrorCode::BadForm;
    QString subject = {};
    QByteArray detail = {};

    bool operator==(const Error&) const = default;
};

} // namespace gyeot
