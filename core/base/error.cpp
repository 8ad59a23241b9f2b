#include "core/base/error.h"

namespace gyeot {

QLatin1String errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QLatin1String("NOT_FOUND");
    case ErrorCode::AlreadyExists: return QLatin1String("ALREADY_EXISTS");
    case ErrorCode::ReadFailed: return QLatin1String("FAULT_IO_READ");
    case ErrorCode::WriteFailed: return QLatin1String("FAULT_IO");
    case ErrorCode::DiskFull: return QLatin1String("FAULT_DISKFULL");
    case ErrorCode::TooLarge: return QLatin1String("TOO_LARGE");
    case ErrorCode::BadForm: return QLatin1String("BAD_FORM");
    case ErrorCode::FileChanged: return QLatin1String("FILE_CHANGED");
    case ErrorCode::Cancelled: return QLatin1String("CANCELLED");
    case ErrorCode::BadArgument: return QLatin1String("BAD_ARGUMENT");
    case ErrorCode::WrongPassphrase: return QLatin1String("WRONG_PASSPHRASE");
    case ErrorCode::WeakPassphrase: return QLatin1String("WEAK_PASSPHRASE");
    case ErrorCode::KeyringDamaged: return QLatin1String("KEYRING_DAMAGED");
    case ErrorCode::StoreDamaged: return QLatin1String("STORE_DAMAGED");
    case ErrorCode::StoreInUse: return QLatin1String("STORE_IN_USE");
    case ErrorCode::StorePlace: return QLatin1String("STORE_PLACE");
    case ErrorCode::StoreNewer: return QLatin1String("STORE_NEWER");
    case ErrorCode::StoreRolledBack: return QLatin1String("STORE_ROLLED_BACK");
    case ErrorCode::StoreReadOnly: return QLatin1String("STORE_READ_ONLY");
    case ErrorCode::StoreSetting: return QLatin1String("STORE_SETTING");
    case ErrorCode::CryptoFailed: return QLatin1String("CRYPTO_FAILED");
    case ErrorCode::SealBroken: return QLatin1String("SEAL_BROKEN");
    case ErrorCode::Constraint: return QLatin1String("CONSTRAINT");
    case ErrorCode::Stale: return QLatin1String("STALE");
    case ErrorCode::RecoveryRefused: return QLatin1String("RECOVERY_REFUSED");
    case ErrorCode::RecoveryExpired: return QLatin1String("RECOVERY_EXPIRED");
    case ErrorCode::RecoveryUsed: return QLatin1String("RECOVERY_USED");
    case ErrorCode::ReasonNeeded: return QLatin1String("REASON_NEEDED");
    case ErrorCode::GlassClosed: return QLatin1String("GLASS_CLOSED");
    case ErrorCode::NotAssigned: return QLatin1String("NOT_ASSIGNED");
    case ErrorCode::RoleMissing: return QLatin1String("ROLE_MISSING");
    case ErrorCode::KeyNotHeld: return QLatin1String("KEY_NOT_HELD");
    case ErrorCode::CaseErased: return QLatin1String("CASE_ERASED");
    case ErrorCode::NotInTrash: return QLatin1String("NOT_IN_TRASH");
    case ErrorCode::LegalHold: return QLatin1String("LEGAL_HOLD");
    case ErrorCode::ApprovalMissing: return QLatin1String("APPROVAL_MISSING");
    case ErrorCode::ErasureLimit: return QLatin1String("ERASURE_LIMIT");
    case ErrorCode::TooEarly: return QLatin1String("TOO_EARLY");
    case ErrorCode::MissingField: return QLatin1String("MISSING_FIELD");
    case ErrorCode::UnknownField: return QLatin1String("UNKNOWN_FIELD");
    case ErrorCode::UnknownStatute: return QLatin1String("UNKNOWN_STATUTE");
    case ErrorCode::UnknownKind: return QLatin1String("UNKNOWN_KIND");
    case ErrorCode::BadDate: return QLatin1String("BAD_DATE");
    case ErrorCode::ChildMaterial: return QLatin1String("CHILD_MATERIAL");
    case ErrorCode::ConsentMissing: return QLatin1String("CONSENT_MISSING");
    case ErrorCode::NotOwnCopy: return QLatin1String("NOT_OWN_COPY");
    case ErrorCode::TemplateSyntax: return QLatin1String("TEMPLATE_SYNTAX");
    case ErrorCode::MissingGlyph: return QLatin1String("MISSING_GLYPH");
    case ErrorCode::LayoutFailed: return QLatin1String("LAYOUT_FAILED");
    case ErrorCode::OkDuplicate: return QLatin1String("OK_DUPLICATE");
    case ErrorCode::ParkGap: return QLatin1String("PARK_GAP");
    case ErrorCode::ParkNewerSchema: return QLatin1String("PARK_NEWER_SCHEMA");
    case ErrorCode::ParkStaleCrl: return QLatin1String("PARK_STALE_CRL");
    case ErrorCode::ParkEpoch: return QLatin1String("PARK_EPOCH");
    case ErrorCode::ParkClock: return QLatin1String("PARK_CLOCK");
    case ErrorCode::RejMedia: return QLatin1String("REJ_MEDIA");
    case ErrorCode::RejIncomplete: return QLatin1String("REJ_INCOMPLETE");
    case ErrorCode::RejPath: return QLatin1String("REJ_PATH");
    case ErrorCode::RejLimit: return QLatin1String("REJ_LIMIT");
    case ErrorCode::RejForm: return QLatin1String("REJ_FORM");
    case ErrorCode::RejAlg: return QLatin1String("REJ_ALG");
    case ErrorCode::RejSig: return QLatin1String("REJ_SIG");
    case ErrorCode::RejCert: return QLatin1String("REJ_CERT");
    case ErrorCode::RejSignerMismatch: return QLatin1String("REJ_SIGNER_MISMATCH");
    case ErrorCode::RejRecipient: return QLatin1String("REJ_RECIPIENT");
    case ErrorCode::RejAead: return QLatin1String("REJ_AEAD");
    case ErrorCode::RejHash: return QLatin1String("REJ_HASH");
    case ErrorCode::RejManifest: return QLatin1String("REJ_MANIFEST");
    case ErrorCode::RejRecord: return QLatin1String("REJ_RECORD");
    case ErrorCode::RejAuthz: return QLatin1String("REJ_AUTHZ");
    case ErrorCode::RejReplay: return QLatin1String("REJ_REPLAY");
    case ErrorCode::RejFork: return QLatin1String("REJ_FORK");
    }
    Q_UNREACHABLE_RETURN(QLatin1String("BAD_FORM"));
}

} // namespace gyeot
