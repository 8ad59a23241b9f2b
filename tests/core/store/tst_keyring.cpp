#include "core/base/file.h"
#include "core/store/keyring.h"
#include "tests/support/fastkdf.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

static SecretBytes secret(QByteArrayView words)
{
    return SecretBytes::copyOf(bytesOf(words));
}

constexpr qsizetype sumTail = 2 * 32 + 3; // 64 hex digits and what closes the object

/** The file with its unkeyed sum made right, as anybody could. */
static QByteArray withSum(const QByteArray& bytes)
{
    const qsizetype digest = bytes.size() - sumTail;
    const qsizetype proved = digest - QByteArrayView("?,?sum?:?").size();
    return bytes.first(digest) + sha256(bytesOf(bytes.first(proved))).toHex() + bytes.last(3);
}

static void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Keyring::create(m_dir->path(), m_made, secret(passphrase), test::fastKdf());
        QVERIFY(made);
        m_keyring = std::make_unique<Keyring>(std::move(*made));
    }

    void opensWithTheSameKeys()
    {
        const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
        QVERIFY(opened);
        QCOMPARE(opened->file(), m_keyring->file());
        QCOMPARE(opened->userName(), m_made.userName);
        QCOMPARE(opened->file().keys.keys(),
            (QStringList { u"CK_evidence"_s, u"CK_identity"_s, u"CK_notes"_s, u"SK"_s, u"XK"_s }));
        QCOMPARE(opened->compartmentGenerations(), CompartmentKeys::Generations());
        QVERIFY(opened->databaseKey().equals(m_keyring->databaseKey().view()));
        for (const Compartment compartment : { Compartment::Identity, Compartment::Evidence, Compartment::Notes })
            QVERIFY((*opened->compartmentKey(compartment))->equals((*m_keyring->compartmentKey(compartment))->view()));
    }

    void opensByTheSameFingersInEitherKeyboardState()
    {
        // "가나다라마바사아자차카" typed in 한 is "rkskekfkakqktkdkwkckzk" typed in 영 on the two-set keyboard
        QTemporaryDir dir;
        QVERIFY(Keyring::create(dir.path(), m_made, secret("가나다라마바사아자차카"), test::fastKdf()));
        QVERIFY(Keyring::open(dir.path(), m_made.userName, secret("rkskekfkakqktkdkwkckzk")));
        QVERIFY(Keyring::open(dir.path(), m_made.userName,
            secret(u"가나다라마바사아자차카"_s.normalized(QString::NormalizationForm_D).toUtf8())));
    }

    void aPracticeStoreStaysOneInEveryCopy()
    {
        QTemporaryDir dir;
        NewKeyring practice = m_made;
        practice.practice = true;
        QVERIFY(Keyring::create(dir.path(), practice, secret(passphrase), test::fastKdf()));
        const QByteArray bytes = readFile(dir.filePath(u"keyring.json"_s), maxKeyringBytes).value();
        QTemporaryDir copy;
        overwrite(copy.filePath(u"keyring.json"_s), bytes);
        QVERIFY(Keyring::open(copy.path(), practice.userName, secret(passphrase))->file().practice);
        QByteArray altered = bytes;
        altered.replace("\"practice\":true", "\"practice\":false");
        QVERIFY(altered != bytes);
        overwrite(copy.filePath(u"keyring.json"_s), withSum(altered));
        const auto opened = Keyring::open(copy.path(), practice.userName, secret(passphrase));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyringDamaged);
    }

    void answersAlikeForWrongWordsAndUnknownNames()
    {
        QCOMPARE(Keyring::open(m_dir->path(), m_made.userName, secret("quite another sentence")).error(),
            (Error { ErrorCode::WrongPassphrase }));
        QCOMPARE(Keyring::open(m_dir->path(), u"nobody"_s, secret(passphrase)).error(),
            (Error { ErrorCode::WrongPassphrase }));
    }

    void findsTheNameInEitherNormalForm()
    {
        QVERIFY(Keyring::open(
            m_dir->path(), m_made.userName.normalized(QString::NormalizationForm_D) + u' ', secret(passphrase)));
    }

    void refusesWeakWords()
    {
        QTemporaryDir dir;
        QCOMPARE(Keyring::create(dir.path(), m_made, secret("short"), test::fastKdf()).error().code,
            ErrorCode::WeakPassphrase);
        QVERIFY(!QFile::exists(dir.filePath(u"keyring.json"_s)));
    }

    void refusesToReplaceAKeyring()
    {
        QCOMPARE(Keyring::create(m_dir->path(), m_made, secret(passphrase), test::fastKdf()).error().code,
            ErrorCode::AlreadyExists);
    }

    void refusesAnEmptyName()
    {
        QTemporaryDir dir;
        NewKeyring made = m_made;
        made.userName = u"  "_s;
        QCOMPARE(Keyring::create(dir.path(), made, secret(passphrase), test::fastKdf()).error().code,
            ErrorCode::BadArgument);
    }

    /** Every byte of the file, bent: damage, and never taken for a wrong passphrase. */
    void noticesEveryBentByte()
    {
        const QString path = m_dir->filePath(u"keyring.json"_s);
        const QByteArray whole = *readFile(path, maxKeyringBytes);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 1);
            overwrite(path, bent);
            const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, ErrorCode::KeyringDamaged);
        }
    }

    /** The same by somebody who knows the format: the sum is right again. Only a slot that no longer opens looks like a wrong passphrase. */
    void noticesEveryByteBentByOneWhoKnowsTheFormat()
    {
        const QString path = m_dir->filePath(u"keyring.json"_s);
        const QByteArray whole = *readFile(path, maxKeyringBytes);
        int damaged = 0;
        int tried = 0;
        for (qsizetype i = 0; i < whole.size() - sumTail; i += 5) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 1);
            overwrite(path, withSum(bent));
            const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QVERIFY2(
                opened.error().code == ErrorCode::KeyringDamaged || opened.error().code == ErrorCode::WrongPassphrase,
                qPrintable(QString::number(i)));
            damaged += opened.error().code == ErrorCode::KeyringDamaged;
            ++tried;
        }
        QVERIFY(damaged > tried / 2);
    }

    void everyLengthItIsCutToIsDamage()
    {
        const QString path = m_dir->filePath(u"keyring.json"_s);
        const QByteArray whole = *readFile(path, maxKeyringBytes);
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            overwrite(path, whole.first(size));
            QCOMPARE(Keyring::open(m_dir->path(), m_made.userName, secret(passphrase)).error().code,
                ErrorCode::KeyringDamaged);
        }
    }

    void callsWhatFollowsTheSlotDamageNotAWrongPassphrase_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::newRow("site renamed") << QByteArray(R"("site_id":"S07")") << QByteArray(R"("site_id":"S08")");
        QTest::newRow("practice mark set") << QByteArray(R"("practice":false)") << QByteArray(R"("practice":true)");
        QTest::newRow("role added") << QByteArray(R"(["administrator",)")
                                    << QByteArray(R"(["auditor","administrator",)");
        QTest::newRow("duplicate key") << QByteArray(R"("gen":1)") << QByteArray(R"("gen":1,"gen":1)");
        QTest::newRow("memory cost over the cap") << QByteArray(R"("m":8,)") << QByteArray(R"("m":2097152,)");
        QTest::newRow("generation turned back") << QByteArray(R"("min_gen":1)") << QByteArray(R"("min_gen":2)");
        QTest::newRow("key younger than the store") << QByteArray(R"("CK_notes":1,)") << QByteArray(R"("CK_notes":2,)");
        QTest::newRow("key that never was") << QByteArray(R"("CK_notes":1,)") << QByteArray(R"("CK_notes":0,)");
        QTest::newRow("key forgotten") << QByteArray(R"("CK_notes":1,)") << QByteArray();
        QTest::newRow("member nobody knows") << QByteArray(R"("gen":1)") << QByteArray(R"("gen":1,"zz":1)");
    }
    void callsWhatFollowsTheSlotDamageNotAWrongPassphrase()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        const QString path = m_dir->filePath(u"keyring.json"_s);
        QByteArray bytes = *readFile(path, maxKeyringBytes);
        QVERIFY(bytes.contains(find));
        bytes.replace(find, replace);
        QVERIFY(writeFileAtomically(path, withSum(bytes)));
        QCOMPARE(
            Keyring::open(m_dir->path(), m_made.userName, secret(passphrase)).error().code, ErrorCode::KeyringDamaged);
    }

    void callsALargeOrEmptyFileDamage()
    {
        const QString path = m_dir->filePath(u"keyring.json"_s);
        QVERIFY(writeFileAtomically(path, QByteArray(maxKeyringBytes + 1, ' ')));
        QCOMPARE(
            Keyring::open(m_dir->path(), m_made.userName, secret(passphrase)).error().code, ErrorCode::KeyringDamaged);
        QVERIFY(writeFileAtomically(path, {}));
        QCOMPARE(
            Keyring::open(m_dir->path(), m_made.userName, secret(passphrase)).error().code, ErrorCode::KeyringDamaged);
        QVERIFY(QFile::remove(path));
        QCOMPARE(Keyring::open(m_dir->path(), m_made.userName, secret(passphrase)).error().code, ErrorCode::NotFound);
    }

    void pinsAnOfficeAndKeepsThePreviousFile()
    {
        const QByteArray before = *readFile(m_dir->filePath(u"keyring.json"_s), maxKeyringBytes);
        SitePins site;
        site.signingKeySealed = *m_keyring->sealSiteKey(secret("a private key"), "signing");
        OfficePins office;
        office.name = u"가상 중앙사무소"_s;
        office.root = "root";
        office.issuing = { "one", "two" };
        office.identityKey = QByteArray(32, 'i');
        QVERIFY(m_keyring->setSite(site));
        QCOMPARE(*readFile(m_dir->filePath(u"keyring.json.bak"_s), maxKeyringBytes), before);
        QVERIFY(m_keyring->setOffice(office, site));
        const auto opened = Keyring::open(m_dir->path(), m_made.userName, secret(passphrase));
        QVERIFY(opened);
        QCOMPARE(opened->file().office, office);
        QVERIFY(
            opened->openSiteKey(opened->file().site->signingKeySealed, "signing")->equals(bytesOf("a private key")));
        QCOMPARE(
            opened->openSiteKey(opened->file().site->signingKeySealed, "receipt").error().code, ErrorCode::SealBroken);
    }

    void keepsItsContentsWhenWritingFails()
    {
        const KeyringFile before = m_keyring->file();
        QVERIFY(m_dir->remove());
        const auto written = m_keyring->setSite({});
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(m_keyring->file(), before);
    }

    void holdsNoNameInClear()
    {
        const QByteArray bytes = *readFile(m_dir->filePath(u"keyring.json"_s), maxKeyringBytes);
        QVERIFY(!bytes.contains(m_made.userName.toUtf8()));
        QVERIFY(!bytes.contains(passphrase));
    }

private:
    static constexpr char passphrase[] = "orchard lantern quiet river";
    const NewKeyring m_made { StoreId(QUuid(u"01936a4e-0000-7000-8000-000000000001")), u"S07"_s, false,
        UserId(QUuid(u"01936a4e-0000-7000-8000-000000000002")), u"한가람"_s,
        Role::Administrator | Role::Counselor | Role::Exporter, 1795309200000 };
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Keyring> m_keyring;
};

GYEOT_TEST(KeyringTest)
#include "tst_keyring.moc"
