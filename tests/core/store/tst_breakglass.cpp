#include "core/store/breakglass.h"
#include "core/store/change.h"
#include "tests/core/store/bareholder.h"
#include "tests/core/store/peoplestore.h"
#include "tests/core/store/renewal.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char supervisorWords[] = "copper kettle on the stove";
constexpr char secondWords[] = "seven lamps above the door";
constexpr char note[] = "상담 기록: 두 사람이 있어야 열리는 문장";
const QString reason = u"담당 상담원이 입원하여 내일 재판 준비에 필요합니다"_s;
constexpr qint64 minute = 60'000;

/** A store with a note, a supervisor who does not hold the notes, and a colleague; the pair is named and the supervisor sits at it. */
struct GlassStore : PeopleStore {
    GlassStore()
    {
        supervisor = *add(u"김감독"_s, supervisorWords, Role::Supervisor);
        second = *add(u"박동료"_s, secondWords, Role::Counselor);
        auto change = *Change::begin(*store, "thing.add", caseId);
        std::ignore = change.create(thing, object, caseId);
        std::ignore = change.set(thing, object, "note", QString::fromUtf8(note));
        std::ignore = change.set(thing, object, "true_name", u"이름"_s);
        if (!change.commit() || !BreakGlass(*store).setPairs({ { supervisor, second } }))
            qFatal("no pair");
        sitDown(u"김감독"_s, supervisorWords);
    }
    void sitDown(const QString& name, QByteArrayView words)
    {
        if (!openAs(name, words))
            qFatal("not opened");
    }
    BreakGlass glass()
    {
        return BreakGlass(*store, [this] { return steady; });
    }
    Result<Keyring> beside(const QString& name = u"박동료"_s, QByteArrayView words = secondWords) const
    {
        return Keyring::open(path, name, secret(words));
    }
    Result<std::unique_ptr<OpenGlass>> opened(const QString& why = reason)
    {
        const auto colleague = beside();
        return glass().open({ caseId, why }, *colleague);
    }
    QByteArray cell(const char* name = "note") const { return std::get<QByteArray>(field(name)); }
    qint64 rows(const QString& action) const
    {
        auto query = Statement::prepare(store->database(), u"SELECT count(*) FROM audit_log WHERE action = :action");
        query->bind(":action", action);
        return query->step().value_or(false) ? query->integer(0) : -1;
    }

    UserId supervisor;
    UserId second;
    qint64 steady = 5'000'000;
};

template<typename T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data());
}

} // namespace

class BreakGlassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupervisorReadsWithASecondPersonForAReason()
    {
        GlassStore s;
        QCOMPARE(s.store->unsealField(thing, s.caseId, s.object, "note", s.cell()).error().code, ErrorCode::NotFound);
        const auto glass = s.opened();
        QCOMPARE(codeOf(glass), QByteArray("OK"));
        QCOMPARE(s.rows(u"breakglass.open"_s), 1);
        const auto read = (*glass)->unseal(thing, s.object, "note", s.cell());
        QCOMPARE(read.value_or(QByteArray()), QByteArray(note));
        QCOMPARE(s.rows(u"breakglass.read"_s), 1);
        // the key is in this object alone: the store itself reads as little as before
        QCOMPARE(s.store->unsealField(thing, s.caseId, s.object, "note", s.cell()).error().code, ErrorCode::NotFound);
        QVERIFY(s.store->jobAccess().keys.notes.isEmpty());
        QVERIFY((*glass)->close());
        QCOMPARE(codeOf((*glass)->unseal(thing, s.object, "note", s.cell())), QByteArray("GLASS_CLOSED"));
        QVERIFY((*glass)->close());
        QCOMPARE(s.rows(u"breakglass.close"_s), 1);
        QCOMPARE(s.rows(u"breakglass.read"_s), 1);
    }

    /** What the review shows above everything else (reference/security.md 3.4). */
    void eachOpeningStandsInTheReviewWithItsReason()
    {
        GlassStore s;
        const qint64 beganMs = s.clock.ms;
        auto glass = s.opened();
        QVERIFY(glass && (*glass)->unseal(thing, s.object, "note", s.cell()));
        s.clock.ms += 10 * minute;
        glass->reset();
        const auto openings = s.glass().openings(beganMs, beganMs + 1);
        QVERIFY(openings && openings->size() == 1);
        const BreakGlassOpening& one = openings->first();
        QCOMPARE(one.caseId, s.caseId);
        QCOMPARE(one.supervisor, s.supervisor);
        QCOMPARE(one.second, s.second);
        QCOMPARE(one.reason, reason);
        QCOMPARE(one.openedMs, beganMs);
        QCOMPARE(one.closedMs, std::optional(beganMs + 10 * minute));
        QCOMPARE(one.reads, 1);
        QVERIFY(s.glass().openings(beganMs + 1, beganMs + 20 * minute)->isEmpty());
        // the log names people by their ids and says nothing of why
        QCOMPARE(s.count(u"SELECT count(*) FROM audit_log WHERE reason_code LIKE '%재판%'"), 0);
    }

    void anHourByEitherClockEndsIt_data()
    {
        QTest::addColumn<qint64>("wallMs");
        QTest::addColumn<qint64>("steadyMs");
        QTest::addColumn<bool>("over");
        QTest::newRow("59 minutes") << 59 * minute << 59 * minute << false;
        QTest::newRow("an hour") << 60 * minute << 60 * minute << true;
        QTest::newRow("the machine slept") << 61 * minute << 1 * minute << true;
        QTest::newRow("the clock was set back") << -120 * minute << 60 * minute << true;
        QTest::newRow("set back, and not yet an hour") << -120 * minute << 30 * minute << false;
    }
    void anHourByEitherClockEndsIt()
    {
        QFETCH(qint64, wallMs);
        QFETCH(qint64, steadyMs);
        QFETCH(bool, over);
        GlassStore s;
        const auto glass = s.opened();
        QVERIFY(glass);
        s.clock.ms += wallMs;
        s.steady += steadyMs;
        QCOMPARE((*glass)->isOver(), over);
        QCOMPARE(codeOf((*glass)->unseal(thing, s.object, "note", s.cell())),
            over ? QByteArray("GLASS_CLOSED") : QByteArray("OK"));
        QCOMPARE(s.rows(u"breakglass.close"_s), over ? 1 : 0);
    }

    void opensNothingElse()
    {
        GlassStore s;
        const auto glass = s.opened();
        QVERIFY(glass);
        QCOMPARE(
            codeOf((*glass)->unseal(thing, s.object, "true_name", s.cell("true_name"))), QByteArray("UNKNOWN_FIELD"));
        QCOMPARE(codeOf((*glass)->unseal(thing, s.ids.next(), "note", s.cell())), QByteArray("SEAL_BROKEN"));
        QCOMPARE(codeOf((*glass)->unseal(thing, s.object, "note", "no column")), QByteArray("BAD_FORM"));
    }

    void refusesWithoutAReason()
    {
        GlassStore s;
        QCOMPARE(codeOf(s.opened(u"급해서요"_s)), QByteArray("REASON_NEEDED"));
        QCOMPARE(s.rows(u"breakglass.open"_s), 0);
    }

    void refusesWhoeverIsNotOneOfTheTwo()
    {
        GlassStore s;
        const auto own = s.beside(u"김감독"_s, supervisorWords);
        QCOMPARE(codeOf(s.glass().open({ s.caseId, reason }, *own)), QByteArray("BAD_ARGUMENT"));
        const auto holder = s.beside(s.userName, TestStore::passphrase); // of the store, but nobody named him
        QCOMPARE(codeOf(s.glass().open({ s.caseId, reason }, *holder)), QByteArray("NOT_FOUND"));
        const QString elsewhere = s.dir.filePath(u"다른.gyeot"_s); // its ids go on where this store's are
        const NewStore made { u"S08"_s, s.userName, false, fastKdf() };
        QVERIFY(Store::create(elsewhere, made, PeopleStore::secret(TestStore::passphrase), { s.clock, s.ids }));
        const auto foreign = Keyring::open(elsewhere, s.userName, PeopleStore::secret(TestStore::passphrase));
        QCOMPARE(codeOf(s.glass().open({ s.caseId, reason }, *foreign)), QByteArray("BAD_ARGUMENT"));
        s.sitDown(u"박동료"_s, secondWords);
        const auto supervisor = s.beside(u"김감독"_s, supervisorWords);
        QCOMPARE(codeOf(s.glass().open({ s.caseId, reason }, *supervisor)), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(s.rows(u"breakglass.open"_s), 0);
    }

    void aHolderNamesThePairs()
    {
        GlassStore s;
        QCOMPARE(*s.glass().pairs(), (QList<GlassPair> { { s.supervisor, s.second } }));
        // the supervisor cannot, until a holder beside him lends the key
        QCOMPARE(codeOf(s.glass().setPairs({ { s.supervisor, s.second } })), QByteArray("NOT_FOUND"));
        const auto lender = s.beside();
        QCOMPARE(codeOf(s.glass().setPairs({ { s.supervisor, s.second } }, &*lender)), QByteArray("OK"));
        QCOMPARE(codeOf(s.glass().renewPairs(&*lender)), QByteArray("OK"));
        QVERIFY(s.opened());
        for (const GlassPair& bad : { GlassPair { s.supervisor, s.supervisor }, GlassPair { s.second, s.supervisor },
                 GlassPair { s.supervisor, UserId(s.ids.next()) } })
            QCOMPARE(codeOf(s.glass().setPairs({ bad }, &*lender)), QByteArray("BAD_ARGUMENT"));
        QCOMPARE(codeOf(s.glass().setPairs({}, &*lender)), QByteArray("OK"));
        QVERIFY(s.glass().pairs()->isEmpty());
        QCOMPARE(codeOf(s.opened()), QByteArray("NOT_FOUND"));
    }

    void aBoxPutThereBySomebodyElseIsNoticed()
    {
        GlassStore s;
        const auto forge = [&s](const QByteArray& box) {
            auto update = Statement::prepare(s.store->database(), u"UPDATE break_glass_boxes SET box = :box");
            update->bind(":box", box);
            QVERIFY(update->run());
        };
        const KeyringFile& file = s.store->keyring().file();
        const auto publicKey = [&file](UserId id) {
            return std::ranges::find(file.users, id, &KeyringUser::id)->boxPublic;
        };
        const SecretBytes own = SecretBytes::random(keySize);
        forge(*sealTo(publicKey(s.second), bytesOf(*sealTo(publicKey(s.supervisor), own.view()))));
        QCOMPARE(s.opened().error().detail, QByteArray("proof"));
        forge(*sealTo(publicKey(s.second), own.view()));
        QCOMPARE(s.opened().error().detail, QByteArray("inner box"));
        forge(*sealTo(publicKey(s.supervisor), own.view()));
        QCOMPARE(s.opened().error().detail, QByteArray("outer box"));
        QCOMPARE(codeOf(s.opened()), QByteArray("SEAL_BROKEN"));
    }

    /** After a rotation of the notes' key nobody has to think of it: the next holder who opens the store seals the pairs anew. */
    void aHolderRenewsThePairsAfterARotation()
    {
        GlassStore s;
        s.sitDown(s.userName, TestStore::passphrase);
        QVERIFY(renewKeys(*s.store, allKeyNames(), thingTypes));
        s.sitDown(u"김감독"_s, supervisorWords);
        QVERIFY(s.glass().pairs()->isEmpty());
        QCOMPARE(codeOf(s.opened()), QByteArray("NOT_FOUND"));
        s.sitDown(u"박동료"_s, secondWords); // holds the notes
        QCOMPARE(s.glass().pairs()->size(), 1);
        s.sitDown(u"김감독"_s, supervisorWords);
        auto glass = s.opened();
        QCOMPARE(codeOf(glass), QByteArray("OK"));
        QCOMPARE((*glass)->unseal(thing, s.object, "note", s.cell()).value_or(QByteArray()), QByteArray(note));
        glass->reset(); // before its store
        s.sitDown(u"박동료"_s, secondWords);
        QCOMPARE(s.rows(u"breakglass.pairs"_s), 2); // once named, once renewed
    }

    /** DESIGN section 4: without both private keys there are no bytes. Every byte of the store, a debugger, and one's own passphrase. */
    void oneOfTheTwoCannotComeToTheKey_data()
    {
        QTest::addColumn<QList<int>>("who"); // 0 the supervisor, 1 the second person
        QTest::addColumn<bool>("opens");
        QTest::newRow("the supervisor alone") << QList<int> { 0 } << false;
        QTest::newRow("the second person alone") << QList<int> { 1 } << false;
        QTest::newRow("both") << QList<int> { 1, 0 } << true;
        QTest::newRow("both, in the other order") << QList<int> { 0, 1 } << false;
    }
    void oneOfTheTwoCannotComeToTheKey()
    {
        QFETCH(QList<int>, who);
        QFETCH(bool, opens);
        GlassStore s;
        // a second person without notes of his own: else he would need no box
        const UserId clerk = *[&s]() -> Result<UserId> {
            s.sitDown(s.userName, TestStore::passphrase);
            const auto added = s.add(u"최서류"_s, "nine green boats at anchor", Role::DocumentOfficer);
            if (added && !BreakGlass(*s.store).setPairs({ { s.supervisor, *added } }))
                return failure(ErrorCode::BadArgument);
            return added;
        }();
        QVERIFY(!clerk.isNull());
        const QByteArray keyring = s.keyringBytes();
        const KeyringFile file = s.store->keyring().file();
        const SecretBytes notes = (*s.store->keyring().compartmentKey(Compartment::Notes))->clone();
        const QByteArray sealedBox = std::get<QByteArray>([&s] {
            auto query = Statement::prepare(s.store->database(), u"SELECT box FROM break_glass_boxes");
            return query->step().value_or(false) ? query->value(0) : Value(QByteArray());
        }());
        s.store.reset();
        const std::pair<QString, QByteArray> people[] = { { u"김감독"_s, supervisorWords },
            { u"최서류"_s, "nine green boats at anchor" } };
        QByteArray layer = sealedBox;
        bool found = false;
        for (const int index : who) {
            const auto& [name, words] = people[index];
            BareHolder holder(keyring, name, words);
            QVERIFY(holder.openDatabase(s.path + u"/store-1.db"_s, file.databaseSalt));
            holder.openEverything();
            const auto cells = holder.column("SELECT note FROM things");
            QVERIFY(!holder.openCell(cells.first(), "things", s.object, "note"));
            const auto secrets =
                openSlot(file.storeId, file.users[slotFor(file, name).index], PeopleStore::secret(words), deriveKey);
            const auto opened = unsealWith(secrets->box, layer);
            if (opened)
                layer = viewOf(opened->view()).toByteArray();
            found = found || (opened && opened->equals(notes.view()));
        }
        QCOMPARE(found, opens);
    }
};

GYEOT_TEST(BreakGlassTest)
#include "tst_breakglass.moc"
