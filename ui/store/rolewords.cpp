#include "ui/store/rolewords.h"

#include <QCoreApplication>

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("RoleWords", text);
}

// in the order in which they are said
constexpr std::pair<const char*, const char*> keyTable[] = {
    { "SK", QT_TRANSLATE_NOOP("RoleWords", "working data") },
    { "XK", QT_TRANSLATE_NOOP("RoleWords", "bundles") },
    { "CK_identity", QT_TRANSLATE_NOOP("RoleWords", "identities") },
    { "CK_evidence", QT_TRANSLATE_NOOP("RoleWords", "evidence") },
    { "CK_notes", QT_TRANSLATE_NOOP("RoleWords", "counselling notes") },
};

} // namespace

QString roleWord(gyeot::Role role)
{
    switch (role) {
    case gyeot::Role::Intake: return words(QT_TRANSLATE_NOOP("RoleWords", "Intake"));
    case gyeot::Role::Counselor: return words(QT_TRANSLATE_NOOP("RoleWords", "Counselor"));
    case gyeot::Role::DocumentOfficer: return words(QT_TRANSLATE_NOOP("RoleWords", "Document officer"));
    case gyeot::Role::DeletionOfficer: return words(QT_TRANSLATE_NOOP("RoleWords", "Deletion officer"));
    case gyeot::Role::Exporter: return words(QT_TRANSLATE_NOOP("RoleWords", "Exporter"));
    case gyeot::Role::Supervisor: return words(QT_TRANSLATE_NOOP("RoleWords", "Supervisor"));
    case gyeot::Role::Administrator: return words(QT_TRANSLATE_NOOP("RoleWords", "Administrator"));
    case gyeot::Role::Auditor: return words(QT_TRANSLATE_NOOP("RoleWords", "Auditor"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString roleSentence(gyeot::Role role)
{
    switch (role) {
    case gyeot::Role::Intake:
        return words(
            QT_TRANSLATE_NOOP("RoleWords", "Takes cases in and knows who the client is; no evidence, no notes."));
    case gyeot::Role::Counselor:
        return words(QT_TRANSLATE_NOOP("RoleWords", "Works on cases: identity, evidence and counselling notes."));
    case gyeot::Role::DocumentOfficer:
        return words(QT_TRANSLATE_NOOP("RoleWords", "Prints packets: identity and evidence; has no key to notes."));
    case gyeot::Role::DeletionOfficer:
        return words(
            QT_TRANSLATE_NOOP("RoleWords", "Works on addresses to be deleted; neither identity nor evidence."));
    case gyeot::Role::Exporter:
        return words(
            QT_TRANSLATE_NOOP("RoleWords", "Writes sealed bundles for the central office, opens none of them."));
    case gyeot::Role::Supervisor:
        return words(QT_TRANSLATE_NOOP(
            "RoleWords", "Identity, evidence, bundles and the whole log; notes only together with a second person."));
    case gyeot::Role::Administrator:
        return words(
            QT_TRANSLATE_NOOP("RoleWords", "Looks after people, keys and backups; no identity, evidence or notes."));
    case gyeot::Role::Auditor:
        return words(QT_TRANSLATE_NOOP("RoleWords", "Reads the log of who did what, and nothing else."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString rolesText(Roles roles)
{
    QStringList all;
    for (const RoleRights& line : roleTable()) {
        if (roles.testFlag(line.role))
            all << roleWord(line.role);
    }
    return all.join(QStringLiteral(", "));
}

QString keyWord(const QString& key)
{
    for (const auto& [name, word] : keyTable) {
        if (key == QLatin1String(name))
            return words(word);
    }
    return key;
}

QString keysText(const QStringList& keys)
{
    QStringList all;
    for (const auto& [name, word] : keyTable) {
        if (keys.contains(QLatin1String(name)))
            all << words(word);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace gyeot::ui
