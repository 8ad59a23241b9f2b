#include "ui/audittext.h"

#include "core/base/csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Word {
    QLatin1String key;
    const char* text;
};

/** Reasons that are codes. */
constexpr Word reasonWords[] = {
    { "demand"_L1, QT_TRANSLATE_NOOP("AuditWords", "The client asks for it") },
    { "retention_ended"_L1, QT_TRANSLATE_NOOP("AuditWords", "Its time is up") },
    { "office_order"_L1, QT_TRANSLATE_NOOP("AuditWords", "The central office orders it") },
    { "consent_withdrawn"_L1, QT_TRANSLATE_NOOP("AuditWords", "The consent was withdrawn") },
    { "entered_by_mistake"_L1, QT_TRANSLATE_NOOP("AuditWords", "Entered by mistake") },
};

/** What somebody did, as the end of "he or she …". */
constexpr Word actionWords[] = {
    { "act.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "wrote down an act") },
    { "act.remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "put an act into the trash") },
    { "act.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed an act") },
    { "audit.confirmed"_L1, QT_TRANSLATE_NOOP("AuditWords", "looked at a finding") },
    { "audit.export"_L1, QT_TRANSLATE_NOOP("AuditWords", "saved the record of access as a file") },
    { "audit.reviewed"_L1, QT_TRANSLATE_NOOP("AuditWords", "completed the review of a month") },
    { "audit.verify"_L1, QT_TRANSLATE_NOOP("AuditWords", "checked the record of access") },
    { "audit.view"_L1, QT_TRANSLATE_NOOP("AuditWords", "read the record of access") },
    { "backup.done"_L1, QT_TRANSLATE_NOOP("AuditWords", "backed the store up") },
    { "breakglass.close"_L1, QT_TRANSLATE_NOOP("AuditWords", "ended an emergency opening") },
    { "breakglass.open"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened a compartment by way of emergency") },
    { "breakglass.pairs"_L1, QT_TRANSLATE_NOOP("AuditWords", "prepared keys for emergencies") },
    { "breakglass.read"_L1, QT_TRANSLATE_NOOP("AuditWords", "read by way of emergency") },
    { "case.open_others"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened another counselor's case") },
    { "case.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "took in a case") },
    { "case.erased"_L1, QT_TRANSLATE_NOOP("AuditWords", "erased a case") },
    { "case.erased_again"_L1, QT_TRANSLATE_NOOP("AuditWords", "erased a case again after a restore") },
    { "case.import"_L1, QT_TRANSLATE_NOOP("AuditWords", "read a case in from a file") },
    { "case.open"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened a case") },
    { "case.print"_L1, QT_TRANSLATE_NOOP("AuditWords", "printed a working paper") },
    { "case.restore"_L1, QT_TRANSLATE_NOOP("AuditWords", "took a case out of the trash") },
    { "case.search"_L1, QT_TRANSLATE_NOOP("AuditWords", "searched the cases") },
    { "case.trash"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a case into the trash") },
    { "case.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a case") },
    { "client.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed what is known of a client") },
    { "clock.jump"_L1, QT_TRANSLATE_NOOP("AuditWords", "the computer's clock jumped") },
    { "consent.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "recorded a consent") },
    { "consent.withdraw"_L1, QT_TRANSLATE_NOOP("AuditWords", "recorded that a consent was withdrawn") },
    { "custody.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "wrote in the custody log") },
    { "draft.aged"_L1, QT_TRANSLATE_NOOP("AuditWords", "forgot old drafts") },
    { "drill.done"_L1, QT_TRANSLATE_NOOP("AuditWords", "restored a backup for trial") },
    { "drill.failed"_L1, QT_TRANSLATE_NOOP("AuditWords", "could not restore a backup for trial") },
    { "erasure.certificate"_L1, QT_TRANSLATE_NOOP("AuditWords", "saved the certificate of an erasure") },
    { "erasure.file_damaged"_L1, QT_TRANSLATE_NOOP("AuditWords", "found the list of erasures damaged") },
    { "evidence.attach"_L1, QT_TRANSLATE_NOOP("AuditWords", "took in evidence") },
    { "evidence.read"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened a piece of evidence") },
    { "evidence.scrub"_L1, QT_TRANSLATE_NOOP("AuditWords", "checked the sealed files") },
    { "evidence.unsound"_L1, QT_TRANSLATE_NOOP("AuditWords", "found a sealed file damaged") },
    { "evidence.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed the facts of a piece of evidence") },
    { "exhibit.link"_L1, QT_TRANSLATE_NOOP("AuditWords", "linked an exhibit to an act") },
    { "exhibit.unlink"_L1, QT_TRANSLATE_NOOP("AuditWords", "unlinked an exhibit from an act") },
    { "guardian.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "added a guardian") },
    { "guardian.remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a guardian into the trash") },
    { "guardian.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a guardian") },
    { "hold.lift"_L1, QT_TRANSLATE_NOOP("AuditWords", "lifted a legal hold") },
    { "hold.place"_L1, QT_TRANSLATE_NOOP("AuditWords", "placed a legal hold") },
    { "keyring.box"_L1, QT_TRANSLATE_NOOP("AuditWords", "made a key for what is sealed elsewhere") },
    { "keyring.office"_L1, QT_TRANSLATE_NOOP("AuditWords", "enrolled the store with an office") },
    { "keyring.passphrase"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed the passphrase") },
    { "keyring.renew"_L1, QT_TRANSLATE_NOOP("AuditWords", "began to renew keys") },
    { "keyring.renewed"_L1, QT_TRANSLATE_NOOP("AuditWords", "renewed keys") },
    { "keyring.restore"_L1, QT_TRANSLATE_NOOP("AuditWords", "put the key file back from its copy") },
    { "keyring.roles"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed somebody's roles") },
    { "keyring.site"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed the site's own keys") },
    { "keyring.user_add"_L1, QT_TRANSLATE_NOOP("AuditWords", "added a person") },
    { "keyring.user_remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "removed a person") },
    { "office.crl"_L1, QT_TRANSLATE_NOOP("AuditWords", "renewed the office's list of revoked certificates") },
    { "office.enrol"_L1, QT_TRANSLATE_NOOP("AuditWords", "enrolled a site") },
    { "office.import"_L1, QT_TRANSLATE_NOOP("AuditWords", "took in a bundle") },
    { "office.init"_L1, QT_TRANSLATE_NOOP("AuditWords", "made the office's keys") },
    { "office.officer"_L1, QT_TRANSLATE_NOOP("AuditWords", "appointed a recovery officer") },
    { "office.park"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a bundle aside") },
    { "office.refuse"_L1, QT_TRANSLATE_NOOP("AuditWords", "refused a bundle") },
    { "office.show"_L1, QT_TRANSLATE_NOOP("AuditWords", "read the office's overview") },
    { "packet.print"_L1, QT_TRANSLATE_NOOP("AuditWords", "printed the papers of a case") },
    { "packet.save"_L1, QT_TRANSLATE_NOOP("AuditWords", "saved the papers of a case as a file") },
    { "recovery.envelope"_L1, QT_TRANSLATE_NOOP("AuditWords", "sealed the store's keys for recovery") },
    { "recovery.grant"_L1, QT_TRANSLATE_NOOP("AuditWords", "granted a recovery") },
    { "recovery.open"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened a recovery envelope") },
    { "recovery.seen"_L1, QT_TRANSLATE_NOOP("AuditWords", "saw the notice of a recovery") },
    { "recovery.taken_in"_L1, QT_TRANSLATE_NOOP("AuditWords", "took a recovered person into the key file") },
    { "recovery.used"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened the store by recovery") },
    { "restore.done"_L1, QT_TRANSLATE_NOOP("AuditWords", "restored the store from a backup") },
    { "safe_contact.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "added a safe way of contact") },
    { "safe_contact.remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a way of contact into the trash") },
    { "safe_contact.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a way of contact") },
    { "settings.change"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a setting of the site") },
    { "statement.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "began the victim's statement") },
    { "statement.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed the victim's statement") },
    { "store.accepted"_L1, QT_TRANSLATE_NOOP("AuditWords", "accepted a loss and went on") },
    { "store.create"_L1, QT_TRANSLATE_NOOP("AuditWords", "made the store") },
    { "store.failed_unlocks"_L1, QT_TRANSLATE_NOOP("AuditWords", "failed attempts to open the store were told") },
    { "store.forget"_L1, QT_TRANSLATE_NOOP("AuditWords", "removed the store from this computer") },
    { "store.header_repaired"_L1, QT_TRANSLATE_NOOP("AuditWords", "repaired the head of the store's file") },
    { "store.open"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened the store") },
    { "store.open_after_crash"_L1, QT_TRANSLATE_NOOP("AuditWords", "opened the store after it had not been closed") },
    { "suspect.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "added a suspect") },
    { "suspect.remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a suspect into the trash") },
    { "suspect.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a suspect") },
    { "sync.export"_L1, QT_TRANSLATE_NOOP("AuditWords", "wrote a sealed bundle for the office") },
    { "sync.receipt"_L1, QT_TRANSLATE_NOOP("AuditWords", "took in the office's receipt") },
    { "task.add"_L1, QT_TRANSLATE_NOOP("AuditWords", "added a task") },
    { "task.remove"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a task into the trash") },
    { "task.update"_L1, QT_TRANSLATE_NOOP("AuditWords", "changed a task") },
    { "template.restore"_L1, QT_TRANSLATE_NOOP("AuditWords", "put a form back as it was delivered") },
    { "template.save"_L1, QT_TRANSLATE_NOOP("AuditWords", "saved a form of the site's own") },
};

constexpr Word problemWords[] = {
    { "gap"_L1, QT_TRANSLATE_NOOP("AuditWords", "it is missing") },
    { "order"_L1, QT_TRANSLATE_NOOP("AuditWords", "it does not follow the row before it") },
    { "content"_L1, QT_TRANSLATE_NOOP("AuditWords", "it was changed") },
    { "numbers"_L1, QT_TRANSLATE_NOOP("AuditWords", "it names other entries than those that come next") },
    { "operations"_L1, QT_TRANSLATE_NOOP("AuditWords", "what was written with it was changed") },
    { "reason"_L1, QT_TRANSLATE_NOOP("AuditWords", "the reason given with it was changed") },
    { "key"_L1, QT_TRANSLATE_NOOP("AuditWords", "the key of its case is gone without an erasure") },
    { "checkpoint"_L1, QT_TRANSLATE_NOOP("AuditWords", "the signature over the rows up to it does not hold") },
    { "cut"_L1, QT_TRANSLATE_NOOP("AuditWords", "rows that were signed are missing from here on") },
    { "unsigned"_L1, QT_TRANSLATE_NOOP("AuditWords", "the last signature is missing") },
    { "unaccounted"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "entries were written without a row, or rows are missing from here on") },
    { "tree"_L1, QT_TRANSLATE_NOOP("AuditWords", "the sum over all rows is another one") },
    { "receipt"_L1,
        QT_TRANSLATE_NOOP("AuditWords", "this is not the record the office has vouched for in its receipt") },
};

QString lookUp(std::span<const Word> words, QStringView key)
{
    const auto found = std::ranges::find_if(words, [key](const Word& word) { return key == word.key; });
    return found == words.end() ? QString() : AuditWords::tr(found->text);
}

QDateTime whenOf(const AuditLine& line)
{
    return QDateTime::fromMSecsSinceEpoch(line.wallMs, QTimeZone(line.tzMinutes * 60));
}

} // namespace

QString auditActionText(QStringView action)
{
    const QString text = lookUp(actionWords, action);
    return text.isEmpty() ? inertText(action) : text;
}

QString auditGroupText(AuditGroup group)
{
    switch (group) {
    case AuditGroup::Reading: return AuditWords::tr("Read");
    case AuditGroup::Writing: return AuditWords::tr("Written");
    case AuditGroup::HandedOut: return AuditWords::tr("Printed, saved, copied");
    case AuditGroup::Exchange: return AuditWords::tr("Exchanged with the office");
    case AuditGroup::Keys: return AuditWords::tr("People and keys");
    case AuditGroup::Care: return AuditWords::tr("Care of the store");
    case AuditGroup::Review: return AuditWords::tr("This record");
    case AuditGroup::Office: return AuditWords::tr("The central office's work");
    case AuditGroup::Other: return AuditWords::tr("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

QString auditPersonText(UserId user, const QString& name)
{
    //: %1 is the beginning of an id
    return name.isEmpty() ? AuditWords::tr("user %1").arg(user.toString().first(8)) : inertText(name);
}

QString auditPersonText(const AuditLine& line)
{
    return auditPersonText(line.user, line.userName);
}

QString auditCaseText(const AuditLine& line)
{
    if (line.caseId.isNull())
        return {};
    return line.caseNumber.isEmpty() ? line.caseId.toString().first(8) : inertText(line.caseNumber);
}

QString auditReasonText(const AuditLine& line)
{
    if (!line.words.isEmpty())
        return inertText(line.words);
    if (const QString text = lookUp(reasonWords, line.code); !text.isEmpty())
        return text;
    const QDateTime when = QDateTime::fromString(line.code, Qt::ISODate);
    if (when.isValid() && line.code.contains(u'T'))
        return when.toOffsetFromUtc(line.tzMinutes * 60).toString(u"yyyy-MM-dd HH:mm"_s);
    return inertText(line.code);
}

QString auditTimeText(const AuditLine& line)
{
    return whenOf(line).toString(u"yyyy-MM-dd HH:mm:ss t"_s).replace(u"UTC"_s, QString());
}

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::BreakGlass: return AuditWords::tr("Opened by way of emergency");
    case FindingKind::MassReads: return AuditWords::tr("Unusually many cases read");
    case FindingKind::NoReason: return AuditWords::tr("Reason not confirmed");
    case FindingKind::FailedUnlocks: return AuditWords::tr("Failed attempts to open the store");
    case FindingKind::Rescue: return AuditWords::tr("Opened after damage or loss");
    case FindingKind::ClockSet: return AuditWords::tr("The clock jumped");
    case FindingKind::RepeatedLookups: return AuditWords::tr("The same case again and again");
    case FindingKind::AfterHours: return AuditWords::tr("Work outside office hours");
    case FindingKind::Erasure: return AuditWords::tr("Erasure");
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingText(const ReviewedFinding& found)
{
    const AuditFinding& finding = found.finding;
    QStringList parts { findingKindText(finding.kind), finding.day.toString(Qt::ISODate), auditPersonText(found.first),
        auditActionText(finding.action) };
    if (!finding.caseId.isNull() && !found.first.caseId.isNull())
        parts << auditCaseText(found.first);
    if (finding.count > 1)
        parts << AuditWords::tr("%1 rows").arg(QString::number(finding.count));
    if (finding.usual > 0)
        //: %1 is a number of cases
        parts << AuditWords::tr("otherwise %1 a day").arg(QString::number(finding.usual, 'f', 0));
    if (finding.kind == FindingKind::NoReason && !found.first.words.isEmpty())
        parts << u'"' + inertText(found.first.words) + u'"';
    return parts.join(u" · "_s);
}

QString auditProblemText(const QByteArray& problem)
{
    const QString text = lookUp(problemWords, QString::fromLatin1(problem));
    return text.isEmpty() ? QString::fromLatin1(problem) : text;
}

QString auditCheckText(const AuditCheck& check)
{
    if (check.firstBad) {
        //: %1 is the number of a row, %2 what is wrong with it: "it was changed"
        return AuditWords::tr("The record of access does not hold. The first row that does not hold is %1: %2.")
            .arg(QString::number(*check.firstBad), auditProblemText(check.problem));
    }
    return AuditWords::tr("Audit log: %1 rows in order, %2 signed states, %3 rows with their operations.")
        .arg(QString::number(check.rows), QString::number(check.checkpoints), QString::number(check.commitments));
}

AuditCsvForm auditCsvForm(bool isPractice)
{
    AuditCsvForm form;
    if (isPractice)
        form.head.append(QStringList { AuditWords::tr("Practice: made-up cases") });
    form.head.append(QStringList { AuditWords::tr("Row"), AuditWords::tr("Time"), AuditWords::tr("Person"),
        AuditWords::tr("Role"), AuditWords::tr("Computer"), AuditWords::tr("What"), AuditWords::tr("Action"),
        AuditWords::tr("Case"), AuditWords::tr("Object"), AuditWords::tr("Reason") });
    form.fields = [](const AuditLine& line) {
        const QString object =
            line.object.isNull() ? line.objectKind : line.objectKind + u' ' + ObjectId(line.object).toString();
        return QStringList { QString::number(line.seq), auditTimeText(line), auditPersonText(line), line.role,
            line.device, auditActionText(line.action), line.action, auditCaseText(line), object.trimmed(),
            line.words.isEmpty() ? line.code : line.words };
    };
    return form;
}

} // namespace gyeot::ui
