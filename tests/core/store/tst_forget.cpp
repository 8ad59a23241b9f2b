#include "core/store/storeremoval.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

class ForgetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void RES_12_keysAreDestroyedAndWhatRemainsIsListed()
    {
        TestStore fixture;
        QFile::copy(fixture.path + u"/keyring.json"_s, fixture.path + u"/keyring.json.bak"_s);
        const auto left = forgetStore(std::move(fixture.store));
        QVERIFY(left);
        QVERIFY(left->contains(fixture.path + u"/store-1.db"_s));
        for (const QString& path : *left) {
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
            QVERIFY2(!path.contains(u"keyring"_s), qPrintable(path));
        }
        const auto opened = fixture.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyringDamaged); // the files are there, and nothing opens them
    }
};

GYEOT_TEST(ForgetTest)
#include "tst_forget.moc"
