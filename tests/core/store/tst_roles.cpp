#include "core/store/roles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class RolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** The table of reference/security.md 3.5 and DESIGN section 4, written once more by hand. */
    void everyRoleHoldsItsKeysAndRights_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("rights");
        QTest::addColumn<int>("audit");
        const auto row = [](const char* name, Role role, const QString& keys, const QString& rights, AuditScope audit) {
            QTest::newRow(name) << int(role) << keys << rights << int(audit);
        };
        row("intake", Role::Intake, u"SK CK_identity"_s, u"narrative"_s, AuditScope::None);
        row("counselor", Role::Counselor, u"SK CK_identity CK_evidence CK_notes"_s, u"packets narrative"_s,
            AuditScope::Own);
        row("document-officer", Role::DocumentOfficer, u"SK CK_identity CK_evidence"_s, u"packets narrative"_s,
            AuditScope::Own);
        row("deletion-officer", Role::DeletionOfficer, u"SK"_s, u""_s, AuditScope::Own);
        row("exporter", Role::Exporter, u"SK XK"_s, u"exports"_s, AuditScope::Own);
        row("supervisor", Role::Supervisor, u"SK XK CK_identity CK_evidence"_s,
            u"exports packets narrative breakglass"_s, AuditScope::All);
        row("administrator", Role::Administrator, u"SK"_s, u"administers"_s, AuditScope::Metadata);
        row("auditor", Role::Auditor, u"SK"_s, u""_s, AuditScope::All);
    }
    void everyRoleHoldsItsKeysAndRights()
    {
        QFETCH(int, role);
        QFETCH(QString, keys);
        QFETCH(QString, rights);
        QFETCH(int, audit);
        const Roles roles = Role(role);
        QCOMPARE(roleNames(roles), QStringList(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(keysOf(roles).join(u' '), keys);
        QStringList may;
        if (mayAdminister(roles))
            may << u"administers"_s;
        if (mayExport(roles))
            may << u"exports"_s;
        if (mayPrintPackets(roles))
            may << u"packets"_s;
        if (maySeeNarrative(roles))
            may << u"narrative"_s;
        if (mayBreakGlass(roles))
            may << u"breakglass"_s;
        QCOMPARE(may.join(u' '), rights);
        QCOMPARE(int(auditScope(roles)), audit);
    }

    void severalRolesHoldWhatEachHolds()
    {
        const Roles roles = Role::Intake | Role::Exporter;
        QCOMPARE(keysOf(roles).join(u' '), u"SK XK CK_identity"_s);
        QVERIFY(mayExport(roles) && maySeeNarrative(roles) && !mayAdminister(roles));
        QCOMPARE(int(auditScope(roles)), int(AuditScope::Own));
        QCOMPARE(keysOf(everyRole()).size(), 5);
        QCOMPARE(roleNames(everyRole()).size(), qsizetype(roleTable().size()));
    }

    void noRoleHoldsNothing()
    {
        QVERIFY(keysOf({}).isEmpty());
        QCOMPARE(int(auditScope({})), int(AuditScope::None));
    }

    void namesAreReadStrictly()
    {
        QCOMPARE(rolesNamed({ u"auditor"_s, u"intake"_s }), std::optional(Role::Auditor | Role::Intake));
        QVERIFY(!rolesNamed({ u"auditor"_s, u"auditor"_s }));
        QVERIFY(!rolesNamed({ u"Auditor"_s }));
        QVERIFY(!rolesNamed({ u"root"_s }));
        for (const RoleRights& line : roleTable()) {
            QCOMPARE(roleNamed(QString::fromLatin1(line.name)), line.role);
            QCOMPARE(QByteArray(rightsOf(line.role).name), QByteArray(line.name));
        }
    }
};

GYEOT_TEST(RolesTest)
#include "tst_roles.moc"
