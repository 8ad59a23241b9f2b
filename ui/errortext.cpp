#include "ui/errortext.h"

#include <QCoreApplication>

namespace gyeot {

namespace {

const char* sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QT_TRANSLATE_NOOP("ErrorText", "It could not be found. Nothing was changed.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "It is there already and was left as it is. Choose another name or place.");
    case ErrorCode::ReadFailed:
        return QT_TRANSLATE_NOOP("ErrorText",
            "It could not be read. Check that the file is there and that you may open it, then try again.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "It could not be written. What was there before is unchanged. Check the place and try again.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The disk is full. What was there before is unchanged. Free some space and try again.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("ErrorText", "It is larger than can be taken. Nothing of it was taken.");
    case ErrorCode::BadForm:
        return QT_TRANSLATE_NOOP("ErrorText", "It does not have the form that was expected. Nothing of it was taken.");
    case ErrorCode::FileChanged:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The file vanished or changed while it was being read. Nothing of it was taken; copy it to this computer "
            "and try again.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked. Nothing was changed.");
    case ErrorCode::BadArgument:
        return QT_TRANSLATE_NOOP("ErrorText", "A value that was given does not fit here. Nothing was changed.");
    case ErrorCode::WrongPassphrase:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The name or the passphrase is not right. Check the 한/영 and Caps Lock keys and try again.");
    case ErrorCode::WeakPassphrase:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The passphrase is too easy to guess. Use at least 15 characters or six words that do not follow a "
            "pattern.");
    case ErrorCode::KeyringDamaged:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The store cannot be opened: its key file is damaged or was altered. Restore it from a backup.");
    case ErrorCode::StoreDamaged:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The store is damaged. Do not go on writing in it; restore it from a backup.");
    case ErrorCode::StoreInUse:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The store is already open in another window or program. Close it there first.");
    case ErrorCode::StorePlace:
        return QT_TRANSLATE_NOOP("ErrorText",
            "A store cannot lie here: the folder is shared, kept by a sync service, or open to others. Choose a folder "
            "on this computer that only you can open.");
    case ErrorCode::StoreNewer:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "A newer version of Gyeot wrote this. Update the program; nothing was changed.");
    case ErrorCode::StoreRolledBack:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The store is older than its last record of work, or that record was altered. It was not opened; compare "
            "it with a backup.");
    case ErrorCode::StoreReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText", "The store can only be read here. Nothing was written.");
    case ErrorCode::StoreSetting:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The database library on this computer does not have the properties Gyeot relies on. The store was not "
            "opened; install Gyeot anew.");
    case ErrorCode::CryptoFailed:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The encryption library refused to work. Nothing was changed. Restart the computer and try again.");
    case ErrorCode::SealBroken:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "It is damaged, was altered, or belongs to another place. Nothing of it was used.");
    case ErrorCode::Constraint:
        return QT_TRANSLATE_NOOP("ErrorText", "The entry contradicts another one. Nothing was changed.");
    case ErrorCode::Stale:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The record was changed meanwhile. Look at it again, then repeat your change.");
    case ErrorCode::RecoveryRefused:
        return QT_TRANSLATE_NOOP("ErrorText",
            "This permission does not fit: it is not for this request of this store, or two officers of the central "
            "office have not signed it. Nothing was changed; ask the office again.");
    case ErrorCode::RecoveryExpired:
        return QT_TRANSLATE_NOOP("ErrorText",
            "This permission has run out: it holds for seven days. Nothing was changed; make a new request.");
    case ErrorCode::RecoveryUsed:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "This permission was used before, and it opens a store once only. Make a new request.");
    case ErrorCode::ReasonNeeded:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "A reason is needed that others can follow later: at least 20 characters in your own words.");
    case ErrorCode::GlassClosed:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The hour for these notes is over and they are closed again. If you still need them, begin anew with a "
            "second person.");
    case ErrorCode::NotAssigned:
        return QT_TRANSLATE_NOOP("ErrorText",
            "Another counselor has this case, so its sealed parts stay closed to you. A supervisor can hand it over or "
            "open it with a second person.");
    case ErrorCode::RoleMissing:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Your roles in this store do not include this. Ask an administrator; nothing was changed.");
    case ErrorCode::KeyNotHeld:
        return QT_TRANSLATE_NOOP("ErrorText",
            "Nobody at this keyboard holds a key that is needed for this. Ask a colleague who holds it to type the "
            "passphrase beside you; nothing was changed.");
    case ErrorCode::CaseErased:
        return QT_TRANSLATE_NOOP("ErrorText",
            "This case was erased. Nothing of it can be read, written or taken in again; the list of erased cases says "
            "when and why.");
    case ErrorCode::NotInTrash:
        return QT_TRANSLATE_NOOP("ErrorText",
            "Only a case that lies in the trash can be erased. Nothing was erased; move the case to the trash first.");
    case ErrorCode::LegalHold:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The case is under a legal hold and must be kept. Nothing was erased; the hold has to be lifted first, "
            "with its reason.");
    case ErrorCode::ApprovalMissing:
        return QT_TRANSLATE_NOOP("ErrorText",
            "A second person has to agree with their own passphrase, and one of the two must be a supervisor or "
            "administrator. Nothing was erased.");
    case ErrorCode::ErasureLimit:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "As many cases were erased today as one day allows. Nothing was erased; go on tomorrow.");
    case ErrorCode::TooEarly:
        return QT_TRANSLATE_NOOP("ErrorText",
            "Nobody else in this store can agree, so the case waits in the trash first. Nothing was erased; the list "
            "of the trash says from which day on it can be.");
    case ErrorCode::MissingField:
        return QT_TRANSLATE_NOOP("ErrorText", "Something that is needed is missing. Fill it in and try again.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP("ErrorText", "There is no field of this name. Check the spelling.");
    case ErrorCode::UnknownStatute:
        return QT_TRANSLATE_NOOP("ErrorText", "There is no offence of this number among the statutes.");
    case ErrorCode::UnknownKind:
        return QT_TRANSLATE_NOOP("ErrorText", "There is no incident of this kind in the list.");
    case ErrorCode::BadDate: return QT_TRANSLATE_NOOP("ErrorText", "There is no such day. Write dates as 2026-03-14.");
    case ErrorCode::ChildMaterial:
        return QT_TRANSLATE_NOOP("ErrorText",
            "This file is not taken: a person under 19 is or may be in it, and keeping it is forbidden to everyone. "
            "Record its address, time and account instead, and tell the police.");
    case ErrorCode::ConsentMissing:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "There is no valid consent for this. Record the consent first; nothing was taken or sent.");
    case ErrorCode::NotOwnCopy:
        return QT_TRANSLATE_NOOP("ErrorText",
            "Only the victim's own copy of such a file may be kept. Record the address, time and account instead.");
    case ErrorCode::TemplateSyntax:
        return QT_TRANSLATE_NOOP("ErrorText", "The template has a mistake at this place. It was not used.");
    case ErrorCode::MissingGlyph:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The document fonts have no shape for a character. Replace it or have it written out, then try again.");
    case ErrorCode::LayoutFailed:
        return QT_TRANSLATE_NOOP("ErrorText", "The document could not be laid out. Nothing was saved.");
    case ErrorCode::OkDuplicate:
        return QT_TRANSLATE_NOOP("ErrorText", "This bundle was imported before; nothing was changed.");
    case ErrorCode::ParkGap:
        return QT_TRANSLATE_NOOP("ErrorText",
            "An earlier bundle of this site is missing. This one was kept aside and will be applied when the missing "
            "one arrives.");
    case ErrorCode::ParkNewerSchema:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "A newer version of Gyeot made this bundle. It was kept aside; update this program.");
    case ErrorCode::ParkStaleCrl:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The list of revoked certificates is too old to decide. The bundle was kept aside; renew the list.");
    case ErrorCode::ParkEpoch:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The store that sent this was restored from a backup. The bundle was kept aside until a person confirms "
            "it.");
    case ErrorCode::ParkClock:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The bundle's date is not plausible. It was kept aside; check the clocks of both computers.");
    case ErrorCode::RejMedia:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The copy is damaged on its way: a file differs from its list. Copy it again; nothing was imported.");
    case ErrorCode::RejIncomplete:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The bundle is not complete. Copy all of its files; nothing was imported.");
    case ErrorCode::RejPath:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The folder holds something that does not belong to a bundle. Nothing was imported.");
    case ErrorCode::RejLimit:
        return QT_TRANSLATE_NOOP("ErrorText", "The bundle exceeds a limit of the format. Nothing was imported.");
    case ErrorCode::RejForm:
        return QT_TRANSLATE_NOOP("ErrorText", "This is not a well-formed bundle. Nothing was imported.");
    case ErrorCode::RejAlg:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The bundle uses an encryption method that is not permitted. Nothing was imported.");
    case ErrorCode::RejSig: return QT_TRANSLATE_NOOP("ErrorText", "The signature is not right. Nothing was imported.");
    case ErrorCode::RejCert:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The sender's certificate is not accepted. Nothing was imported; compare the fingerprints on paper.");
    case ErrorCode::RejSignerMismatch:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The inner and the outer signature are of different senders. Nothing was imported.");
    case ErrorCode::RejRecipient:
        return QT_TRANSLATE_NOOP("ErrorText", "The bundle is meant for somebody else. Nothing was imported.");
    case ErrorCode::RejAead:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The bundle cannot be opened: it was altered or is not meant for this office. Nothing was imported.");
    case ErrorCode::RejHash:
        return QT_TRANSLATE_NOOP("ErrorText", "A part differs from what the sender signed. Nothing was imported.");
    case ErrorCode::RejManifest:
        return QT_TRANSLATE_NOOP("ErrorText", "The list of contents is not valid. Nothing was imported.");
    case ErrorCode::RejRecord:
        return QT_TRANSLATE_NOOP("ErrorText", "A record in the bundle is not valid. Nothing was imported.");
    case ErrorCode::RejAuthz:
        return QT_TRANSLATE_NOOP("ErrorText", "The sender may not write these cases. Nothing was imported.");
    case ErrorCode::RejReplay:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "This bundle is older than what has already arrived. Nothing was imported.");
    case ErrorCode::RejFork:
        return QT_TRANSLATE_NOOP("ErrorText",
            "The bundle does not follow from what this store sent before. It was put aside; a person has to look at "
            "it.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString errorText(const Error& error)
{
    const QString sentence = QCoreApplication::translate("ErrorText", sentenceOf(error.code));
    if (error.subject.isEmpty())
        return sentence;
    //: %1 the file or field it is about, %2 the sentence
    return QCoreApplication::translate("ErrorText", "%1: %2").arg(error.subject, sentence);
}

} // namespace gyeot
