#include "tests/support/testmain.h"
#include "ui/background.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace gyeot::ui;

class TestBackground final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsAMoveOnlyResultToTheOwnersThread()
    {
        QObject owner;
        std::unique_ptr<int> got;
        QThread* workThread = nullptr;
        QThread* doneThread = nullptr;
        runInBackground(
            &owner,
            [&workThread] {
                workThread = QThread::currentThread();
                return std::make_unique<int>(42);
            },
            [&](std::unique_ptr<int> result) {
                doneThread = QThread::currentThread();
                got = std::move(result);
            });
        QTRY_VERIFY(got);
        QCOMPARE(*got, 42);
        QCOMPARE(doneThread, QThread::currentThread());
        QVERIFY(workThread != doneThread);
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void takesMoveOnlyInput()
    {
        QObject owner;
        int got = 0;
        runInBackground(
            &owner, [input = std::make_unique<int>(7)] { return *input * 2; }, [&got](int result) { got = result; });
        QTRY_COMPARE(got, 14);
    }

    void dropsTheResultWhenTheOwnerIsGone()
    {
        QSemaphore mayFinish;
        QSemaphore finished;
        bool called = false;
        auto owner = std::make_unique<QObject>();
        runInBackground(
            owner.get(),
            [&] {
                mayFinish.acquire();
                finished.release();
                return 1;
            },
            [&called](int) { called = true; });
        owner.reset();
        mayFinish.release();
        finished.acquire();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
};

GYEOT_TEST(TestBackground)
#include "tst_background.moc"
