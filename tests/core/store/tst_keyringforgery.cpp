#include "tests/core/store/keyringplace.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char insiderWords[] = "seven tall ships at anchor";
constexpr char victimWords[] = "copper kettle on the stove";
constexpr char newWords[] = "winter bread and honey jar";

/** Somebody who may open the store and knows the format: he has the store key, his own pair, and makes MAC and sum right. */
class Forger {
public:
    explicit Forger(const KeyringPlace& place)
        : m_place(place),
          m_parts(*splitKeyring(place.bytes())),
          file(*readKeyringBody(m_parts.body)),
          m_keyring(*place.open(u"김내부"_s, insiderWords)),
          storeKey((*m_keyring.keyNamed(QLatin1String(storeKeyName)))->clone())
    {
    }

    KeyringUser& user(int number)
    {
        return *std::ranges::find(file.users, KeyringPlace::idOf(number), &KeyringUser::id);
    }
    const Keyring& keyring() const { return m_keyring; }

    /** Signs with whatever he likes. */
    void signWith(const SignKeyPair& adminPair)
    {
        const QByteArray body = administeredBody(file);
        m_parts.adminSignature = sign(adminPair, bytesOf(body));
        m_parts.signature = sign(m_keyring.signing(), bytesOf(body));
    }
    void write(const SecretBytes& macKey)
    {
        m_parts.body = keyringBody(file);
        m_parts.mac = keyedHash(deriveSubkey(macKey, "gy-ring1"), bytesOf(m_parts.body));
        QVERIFY(writeFileAtomically(m_place.path(), joinKeyring(m_parts)));
    }
    void write() { write(storeKey); }

private:
    const KeyringPlace& m_place;
    KeyringBytes m_parts;

public:
    KeyringFile file;

private:
    Keyring m_keyring;

public:
    SecretBytes storeKey;
};

/** An administrator, an insider (1) and a victim of his (2). */
struct Office : KeyringPlace {
    Office()
    {
        if (!add(1, u"김내부"_s, insiderWords, Role::Counselor) || !add(2, u"이나래"_s, victimWords, Role::Intake))
            qFatal("no office");
    }
    /** Nobody opens it, and nobody is told that his passphrase were wrong. */
    bool isRefusedToAll() const
    {
        const std::pair<QString, QByteArray> people[] = { { chiefName, passphrase }, { u"김내부"_s, insiderWords },
            { u"이나래"_s, victimWords } };
        return std::ranges::all_of(people, [this](const auto& person) {
            const auto opened = open(person.first, person.second);
            return !opened && opened.error().code == ErrorCode::KeyringDamaged;
        });
    }
};

using Forgery = std::function<void(Forger&)>;

} // namespace

Q_DECLARE_METATYPE(Forgery)

class KeyringForgeryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theForgersHandWritesAFileThatOpens()
    {
        const Office office;
        Forger forger(office);
        forger.write();
        QVERIFY(office.open(office.chiefName, office.passphrase));
    }

    void KEY_08_aSlotAddedWithPublicKnowledgeOnlyIsRefusedToAll()
    {
        const Office office;
        Forger forger(office);
        NewSlot slot = office.slot(7, u"낯선이"_s, newWords);
        slot.user.roles = everyRole();
        forger.file.users.append(slot.user);
        forger.write(SecretBytes::random(32)); // he does not know the store key
        QVERIFY(office.isRefusedToAll());
        QVERIFY(!office.open(u"낯선이"_s, newWords));
    }

    void INS_05_whatAnInsiderWithTheStoreKeyWritesIsRefusedToAll_data()
    {
        QTest::addColumn<Forgery>("forge");
        QTest::newRow("own role changed") << Forgery([](Forger& f) { f.user(1).roles = everyRole(); });
        QTest::newRow("own role changed, signed by himself") << Forgery([](Forger& f) {
            f.user(1).roles = everyRole();
            f.file.signedBy = f.user(1).id;
            f.signWith(SignKeyPair::generate());
        });
        QTest::newRow("administrators' key replaced by his own") << Forgery([](Forger& f) {
            const SecretBytes seed = SecretBytes::random(32);
            const SignKeyPair own = SignKeyPair::fromSeed(seed);
            f.user(1).roles = everyRole();
            f.user(1).adminSealed = *sealTo(f.user(1).boxPublic, seed.view());
            f.file.adminKeys = { { own.publicKey, {} } };
            f.file.signedBy = f.user(1).id;
            f.signWith(own);
        });
        QTest::newRow("administrators' key succeeded by his own") << Forgery([](Forger& f) {
            const SecretBytes seed = SecretBytes::random(32);
            const SignKeyPair own = SignKeyPair::fromSeed(seed);
            const QByteArray link = adminLinkBytes(f.file.storeId, f.file.adminKeys.last().publicKey, own.publicKey);
            f.user(1).roles = everyRole();
            f.user(1).adminSealed = *sealTo(f.user(1).boxPublic, seed.view());
            f.file.adminKeys.append({ own.publicKey, sign(f.keyring().signing(), bytesOf(link)) });
            f.file.signedBy = f.user(1).id;
            f.signWith(own);
        });
        QTest::newRow("signature claimed to be his") << Forgery([](Forger& f) { f.file.signedBy = f.user(1).id; });
        QTest::newRow("key due for rotation forgotten")
            << Forgery([](Forger& f) { f.file.rotationDue = { u"CK_notes"_s }; });
        QTest::newRow("colleague thrown out") << Forgery([](Forger& f) { f.file.users.removeLast(); });
        QTest::newRow("colleague with a slot he can open") << Forgery([](Forger& f) {
            KeyringUser& victim = f.user(2);
            const SlotSecrets his { BoxKeyPair::generate(), SignKeyPair::generate(), f.file.adminKeys[0].publicKey };
            QVERIFY(sealSlot(f.file.storeId, victim, his, secret(newWords), fastKdf()));
        });
        QTest::newRow("colleague's own part under another passphrase") << Forgery([](Forger& f) {
            KeyringUser own = f.user(2);
            const SlotSecrets his { BoxKeyPair::generate(), SignKeyPair::generate(), f.file.adminKeys[0].publicKey };
            QVERIFY(sealSlot(f.file.storeId, own, his, secret(newWords), fastKdf()));
            f.user(2).privateSealed = own.privateSealed; // the public keys stay, so the signature is another's
            f.user(2).ownSignature = own.ownSignature;
        });
        QTest::newRow("own parts exchanged") << Forgery([](Forger& f) {
            std::swap(f.user(1).privateSealed, f.user(2).privateSealed);
            std::swap(f.user(1).ownSignature, f.user(2).ownSignature);
        });
        QTest::newRow("cheaper key derivation for a colleague")
            << Forgery([](Forger& f) { f.user(2).kdf.passes += 1; });
        QTest::newRow("wraps exchanged") << Forgery([](Forger& f) { std::swap(f.user(1).wraps, f.user(2).wraps); });
        QTest::newRow("office pinned") << Forgery([](Forger& f) { f.file.office = OfficePins {}; });
    }
    void INS_05_whatAnInsiderWithTheStoreKeyWritesIsRefusedToAll()
    {
        QFETCH(Forgery, forge);
        const Office office;
        Forger forger(office);
        forge(forger);
        forger.write();
        if (QByteArray(QTest::currentDataTag()).startsWith("own parts") // their slots do not open any more at all
            || QByteArray(QTest::currentDataTag()).startsWith("colleague")
            || QByteArray(QTest::currentDataTag()).startsWith("cheaper")) {
            const auto chief = office.open(office.chiefName, office.passphrase);
            QVERIFY(!chief);
            QCOMPARE(chief.error().code, ErrorCode::KeyringDamaged);
            QVERIFY(!office.open(u"이나래"_s, victimWords));
            QVERIFY(!office.open(u"이나래"_s, newWords));
            return;
        }
        QVERIFY(office.isRefusedToAll());
    }

    /** What only its owner writes holds without an administrator, and moves nothing else. */
    void anOwnPartWrittenByItsOwnerIsTakenFromAnybodysHand()
    {
        const Office office;
        const Keyring victim = *office.open(u"이나래"_s, victimWords);
        Forger carrier(office);
        carrier.user(2) = *victim.sealedAnew(secret(newWords), fastKdf());
        carrier.write();
        QVERIFY(office.open(u"이나래"_s, newWords));
        QVERIFY(office.open(office.chiefName, office.passphrase));
        carrier.user(2).roles = everyRole(); // the same with more than his own part
        carrier.write();
        QCOMPARE(office.open(u"이나래"_s, newWords).error().code, ErrorCode::KeyringDamaged);
    }

    /** Whoever was an administrator keeps the key he had; it ends with the one after, for everybody whose slot has seen that one. */
    void aFormerAdministratorIsNotBelievedByWhoHasLookedSince()
    {
        const Office office;
        Keyring chief = office.chiefRing();
        auto raised = planRoles(chief, office.idOf(1), Role::Administrator | Role::Counselor, {});
        QVERIFY(raised && chief.apply(std::move(*raised)));
        const Keyring insider = *office.open(u"김내부"_s, insiderWords);
        const SecretBytes oldSeed = (*insider.adminSeed())->clone();
        auto lowered = planRoles(chief, office.idOf(1), Role::Counselor, {});
        QVERIFY(lowered && chief.apply(std::move(*lowered)));
        auto looked = planPassphrase(chief, *chief.sealedAnew(secret(newWords), fastKdf()));
        QVERIFY(looked && chief.apply(std::move(*looked)));
        Forger forger(office);
        forger.user(1).roles = everyRole();
        forger.user(1).adminSealed = *sealTo(forger.user(1).boxPublic, oldSeed.view());
        forger.file.adminKeys.removeLast();
        forger.file.signedBy = office.idOf(1);
        forger.signWith(SignKeyPair::fromSeed(oldSeed));
        forger.write();
        QCOMPARE(office.open(office.chiefName, newWords).error().code, ErrorCode::KeyringDamaged);
    }
};

GYEOT_TEST(KeyringForgeryTest)
#include "tst_keyringforgery.moc"
