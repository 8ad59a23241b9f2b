#include "core/store/breakglass.h"
#include "core/store/storepeople.h"
#include "core/workspace/breakglassservice.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char supervisorWords[] = "copper kettle on the stove";
constexpr char secondWords[] = "winter bread and honey jar";
const QString reason = u"담당 상담원이 입원하여 내일 재판 준비에 필요합니다"_s;

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

/** A store with a supervisor and a colleague, the supervisor at it, his pair named; the steady clock moved by hand. */
struct Fixture : TestStore {
    Fixture()
    {
        add(u"김감독"_s, supervisorWords, Role::Supervisor);
        add(u"박동료"_s, secondWords, Role::DocumentOfficer);
        BreakGlassService holder(*store);
        if (!holder.mayName() || !holder.setPairs(*holder.possiblePairs()))
            qFatal("no pairs");
        store.reset();
        store = std::move(*Store::open(path, u"김감독"_s, secret(supervisorWords), { clock, ids }));
        service = std::make_unique<BreakGlassService>(*store, [this] { return steady; });
    }
    void add(const QString& name, QByteArrayView words, Roles roles)
    {
        StorePeople people(*store);
        const auto slot = makeSlot(people.slotPlan(name), secret(words), fastKdf());
        const auto again = Keyring::open(path, userName, secret(passphrase));
        if (!slot || !again || !people.add(*slot, roles, *again))
            qFatal("nobody added");
    }
    /** As the dialog does it: derived on another thread. */
    QByteArray open(const QString& why = reason, QByteArrayView words = secondWords)
    {
        BreakGlassRequest request = service->request({ caseId, why, u"박동료"_s, secret(words) });
        Result<void> done;
        std::thread([&] { done = request.derive(); }).join();
        if (done)
            done = service->commit(request);
        return done ? QByteArray("OK") : QByteArray(errorName(done.error().code).data());
    }

    CaseId caseId = ids.make<CaseId>();
    qint64 steady = 0;
    std::unique_ptr<BreakGlassService> service;
};

} // namespace

class BreakGlassServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOneCaseAtATimeAndSaysSo()
    {
        Fixture f;
        // the first user, who has every role, is a possible second person as well
        QCOMPARE(f.service->seconds(), (QStringList { f.userName, u"박동료"_s }));
        QSignalSpy opened(f.service.get(), &BreakGlassService::opened);
        QSignalSpy closed(f.service.get(), &BreakGlassService::closed);
        QVERIFY(!f.service->isOpen());
        QCOMPARE(f.service->remainingMs(), 0);
        QCOMPARE(f.open(), QByteArray("OK"));
        QVERIFY(f.service->isOpen());
        QVERIFY(f.service->glass());
        QCOMPARE(f.service->caseId(), f.caseId);
        QCOMPARE(f.service->remainingMs(), breakGlassMs);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(f.open(), QByteArray("STORE_IN_USE"));
        QVERIFY(f.service->close());
        QVERIFY(!f.service->isOpen());
        QVERIFY(f.service->caseId().isNull());
        QCOMPARE(closed.size(), 1);
        QVERIFY(f.service->close());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(f.open(), QByteArray("OK")); // and anew
    }

    void closesByItselfWhenTheHourIsOver()
    {
        Fixture f;
        QCOMPARE(f.open(), QByteArray("OK"));
        QSignalSpy closed(f.service.get(), &BreakGlassService::closed);
        f.steady += breakGlassMs;
        QVERIFY(!f.service->isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
        QVERIFY(!f.service->glass());
    }

    void saysWhatIsMissing()
    {
        Fixture f;
        QCOMPARE(f.open(reason, "not the words of the second"), QByteArray("WRONG_PASSPHRASE"));
        QCOMPARE(f.open(u"급함"_s), QByteArray("REASON_NEEDED"));
        BreakGlassRequest hasty = f.service->request({ f.caseId, reason, u"박동료"_s, secret(secondWords) });
        QCOMPARE(f.service->commit(hasty).error().code, ErrorCode::BadArgument); // not derived
        QVERIFY(!f.service->isOpen());
    }

    void whoDoesNotHoldTheNotesNamesNobody()
    {
        Fixture f;
        QVERIFY(!f.service->mayName());
        QCOMPARE(f.service->setPairs({}).error().code, ErrorCode::NotFound);
        QCOMPARE(f.service->pairs()->size(), 4); // two supervisors, each with two others
    }
};

GYEOT_TEST(BreakGlassServiceTest)
#include "tst_breakglassservice.moc"
