#include "core/base/file.h"
#include "core/store/keyringrotation.h"
#include "tests/support/fastkdf.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(QByteArrayView words)
{
    return SecretBytes::copyOf(bytesOf(words));
}

} // namespace

class KeyringRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Keyring::create(m_dir->path(), m_made, secret(passphrase), test::fastKdf());
        QVERIFY(made);
        m_keyring = std::make_unique<Keyring>(std::move(*made));
    }

    void everyKeyThatIsNamedIsNew()
    {
        const auto next = KeyringRotation::next(*m_keyring, allKeyNames());
        QVERIFY(next);
        const KeyringFile& file = next->keyring.file();
        QCOMPARE(file.generation, 2);
        QCOMPARE(file.minGeneration, 2);
        QCOMPARE(file.database, u"store-2.db"_s);
        QVERIFY(file.databaseSalt.size() == 16 && file.databaseSalt != m_keyring->file().databaseSalt);
        QCOMPARE(next->renewed, allKeyNames());
        for (const QString& name : allKeyNames()) {
            QCOMPARE(file.keys.value(name), 2);
            QCOMPARE(file.users.first().wraps.value(name).keys(), QList<int> { 2 });
        }
        QVERIFY(!next->keyring.databaseKey().equals(m_keyring->databaseKey().view()));
        for (const Compartment compartment : { Compartment::Identity, Compartment::Evidence, Compartment::Notes }) {
            QVERIFY(next->before.of(compartment).equals((*m_keyring->compartmentKey(compartment))->view()));
            QVERIFY(next->after.of(compartment).equals((*next->keyring.compartmentKey(compartment))->view()));
            QVERIFY(!next->after.of(compartment).equals(next->before.of(compartment).view()));
            QCOMPARE(next->after.generations.of(compartment), 2);
        }
        QVERIFY(!next->exporterAfter.equals(next->exporterBefore.view()));
        QCOMPARE(next->base, m_keyring->file());
    }

    void nothingIsWrittenBeforeItIsMadeCurrent()
    {
        const QByteArray before = *readFile(m_dir->filePath(u"keyring.json"_s), maxKeyringBytes);
        auto next = KeyringRotation::next(*m_keyring, allKeyNames());
        QVERIFY(next);
        QCOMPARE(*readFile(m_dir->filePath(u"keyring.json"_s), maxKeyringBytes), before);
        QVERIFY(KeyringRotation::makeCurrent(next->keyring, QByteArray(32, 'a')));
        QVERIFY(KeyringRotation::renewBackup(m_dir->path()));
        const QByteArray after = *readFile(m_dir->filePath(u"keyring.json"_s), maxKeyringBytes);
        QCOMPARE(*readFile(m_dir->filePath(u"keyring.json.bak"_s), maxKeyringBytes), after);
        const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
        QVERIFY(opened);
        QCOMPARE(opened->file().auditHead, QByteArray(32, 'a'));
        QCOMPARE(opened->userName(), m_made.userName);
        QVERIFY(opened->databaseKey().equals(next->keyring.databaseKey().view()));
        QVERIFY((*opened->compartmentKey(Compartment::Notes))->equals(next->after.notes.view()));
    }

    void keysNobodyNamedStay()
    {
        auto next = KeyringRotation::next(*m_keyring, { u"CK_identity"_s });
        QVERIFY(next);
        QCOMPARE(next->renewed, (QStringList { u"SK"_s, u"CK_identity"_s }));
        QCOMPARE(next->keyring.compartmentGenerations(), (CompartmentKeys::Generations { 2, 2, 1, 1 }));
        QVERIFY(next->after.notes.equals(next->before.notes.view()));
        QVERIFY(next->exporterAfter.isEmpty());
        QVERIFY(KeyringRotation::makeCurrent(next->keyring, {}));
        const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
        QVERIFY(opened);
        QVERIFY((*opened->compartmentKey(Compartment::Notes))->equals(next->before.notes.view()));
        const auto third = KeyringRotation::next(*opened, {});
        QVERIFY(third);
        QCOMPARE(third->keyring.compartmentGenerations(), (CompartmentKeys::Generations { 3, 2, 1, 1 }));
    }

    void theSitesKeysFollowTheExporterKey()
    {
        SitePins site;
        site.signingKeySealed = *m_keyring->sealSiteKey(secret("a signing key"), siteSigningUse);
        site.receiptKeySealed = *m_keyring->sealSiteKey(secret("a receipt key"), siteReceiptUse);
        QVERIFY(m_keyring->setSite(site));
        const auto stays = KeyringRotation::next(*m_keyring, {});
        QVERIFY(stays);
        QCOMPARE(stays->keyring.file().site, std::optional(site));
        const auto next = KeyringRotation::next(*m_keyring, { u"XK"_s });
        QVERIFY(next);
        const SitePins& renewed = *next->keyring.file().site;
        QVERIFY(next->keyring.openSiteKey(renewed.signingKeySealed, siteSigningUse)->equals(bytesOf("a signing key")));
        QVERIFY(next->keyring.openSiteKey(renewed.receiptKeySealed, siteReceiptUse)->equals(bytesOf("a receipt key")));
        QCOMPARE(m_keyring->openSiteKey(renewed.signingKeySealed, siteSigningUse).error().code, ErrorCode::SealBroken);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(KeyringRotation::next(*m_keyring, { u"CK_other"_s }).error().code, ErrorCode::BadArgument);
        QTemporaryDir dir;
        NewKeyring other = m_made;
        other.storeId = StoreId(QUuid(u"01936a4e-0000-7000-8000-00000000000f"));
        const auto foreign = Keyring::create(dir.path(), other, secret(passphrase), test::fastKdf());
        QVERIFY(foreign);
        const Keyring* lenders[] = { &*foreign };
        QCOMPARE(
            KeyringRotation::next(*m_keyring, {}, lenders).error(), (Error { ErrorCode::BadArgument, {}, "lender" }));
        QCOMPARE(KeyringRotation::heldKeys(*m_keyring), allKeyNames());
    }

private:
    static constexpr char passphrase[] = "orchard lantern quiet river";
    const NewKeyring m_made { StoreId(QUuid(u"01936a4e-0000-7000-8000-000000000001")), u"S07"_s, false,
        UserId(QUuid(u"01936a4e-0000-7000-8000-000000000002")), u"한가람"_s,
        Role::Administrator | Role::Counselor | Role::Exporter, 1795309200000 };
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Keyring> m_keyring;
};

GYEOT_TEST(KeyringRotationTest)
#include "tst_keyringrotation.moc"
