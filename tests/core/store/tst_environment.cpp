#include "core/store/change.h"
#include "core/store/heldstore.h"
#include "tests/core/store/storefiles.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString child = QStringLiteral(GYEOT_BINARY_DIR "/bin/storechild");

struct Ended {
    int code = -1;
    QByteArray said;
};

/** Another process at the store, in surroundings of its own. */
Ended run(const QString& program, const QStringList& arguments, const QMap<QString, QString>& environment = {},
    const std::function<void()>& before = {})
{
    QProcess process;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment.asKeyValueRange())
        around.insert(name, value);
    process.setProcessEnvironment(around);
    if (before)
        process.setChildProcessModifier(before);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return { -1, "no end" };
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput() };
}

bool save(ThingStore& fixture, const QString& word)
{
    const QUuid id = fixture.ids.next();
    auto change = Change::begin(*fixture.store, "thing.add", fixture.caseId);
    return change && change->create(thing, id, fixture.caseId) && change->set(thing, id, "word", word)
        && change->commit();
}

/** Names of folders as people, other systems and accidents make them (R16). */
QStringList names()
{
    const QStringList cores { u"사건"_s, u"사건"_s.normalized(QString::NormalizationForm_D), u"ㅅㅏㄱㅓㄴ"_s,
        u"사건"_s, u"🙂🏳️‍🌈"_s, u"שלום"_s, u"مرحبا"_s, u"\u202eגולש"_s, u"a\u0301\u0327"_s, u"İıiI"_s,
        u"ſß"_s, u"CON"_s, u"NUL"_s, u"com1"_s, u"%20"_s, u"%s%n"_s, u"'"_s, u"''; DROP TABLE cases;--"_s, u"\""_s,
        u"`id`"_s, u"$(id)"_s, u"a\nb"_s, u"a\tb"_s, u"a\\b"_s, u"-rf"_s, u"--help"_s, u"~"_s, u"*?"_s, u"[a]"_s,
        u"#;&|"_s, u"file:x?mode=memory"_s, u"x?immutable=1"_s, u"a b  c"_s, u"\u200b"_s, u"\ufeff"_s, u"\u00a0"_s,
        u"가"_s.repeated(80), u"a"_s.repeated(248), u"가"_s.repeated(200) };
    const QStringList shapes { u"%1"_s, u" %1"_s, u"%1 "_s, u"%1."_s, u".%1"_s, u"%1%1"_s, u"%1 (사본)"_s, u"-%1"_s };
    QStringList all;
    for (const QString& core : cores) {
        for (const QString& shape : shapes)
            all << QString(shape).replace(u"%1"_s, core);
    }
    all.removeDuplicates();
    return all;
}

} // namespace

class EnvironmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QDir(u"/dev/shm"_s).exists() && QFileInfo(u"/dev/shm"_s).isWritable())
            m_quick = u"/dev/shm/gyeot-test-XXXXXX"_s; // names are tried by the hundred: without a disk
    }

    /** ENV-05, R16: every name works from making the store to opening it again, or is refused with a code, and then nothing is left. */
    void ENV_05_names()
    {
        const QStringList all = names();
        QVERIFY2(all.size() >= 300, qPrintable(QString::number(all.size())));
        QTemporaryDir dir(m_quick.isEmpty() ? QDir::tempPath() + u"/names-XXXXXX"_s : m_quick);
        int works = 0;
        for (const QString& name : all) {
            FakeClock clock;
            CountingIdSource ids;
            const QString path = dir.filePath(name + u".gyeot"_s);
            const auto around = Surroundings { clock, ids };
            auto made = Store::create(path, { u"S07"_s, u"상담원"_s, false, fastKdf() },
                SecretBytes::copyOf(bytesOf(TestStore::passphrase)), around);
            if (!made) {
                const ErrorCode code = made.error().code;
                QVERIFY2(code == ErrorCode::WriteFailed || code == ErrorCode::BadArgument, errorName(code).data());
                QVERIFY(QFile::encodeName(name).size() > 249); // the only ground there is
                QCOMPARE(
                    QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
                continue;
            }
            ++works;
            QVERIFY((*made)->auditRead("case.open", {}));
            made->reset();
            auto again = Store::open(path, u"상담원"_s, SecretBytes::copyOf(bytesOf(TestStore::passphrase)), around);
            QVERIFY2(again, qPrintable(name));
            QCOMPARE((*again)->directory(), path);
            again->reset();
            QVERIFY(QDir(path).removeRecursively());
        }
        QVERIFY2(works > 280, qPrintable(QString::number(works)));
    }

    void ENV_05_names255BytesOfHangul()
    {
        QTemporaryDir dir;
        FakeClock clock;
        CountingIdSource ids;
        const QString name = QString(83, u'한') + u".gyeot"_s; // 249 + 6 bytes
        QCOMPARE(QFile::encodeName(name).size(), 255);
        QVERIFY(Store::create(dir.filePath(name), { u"S07"_s, u"a"_s, false, fastKdf() },
            SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { clock, ids }));
        QVERIFY(Store::open(
            dir.filePath(name), u"a"_s, SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { clock, ids }));
    }

    void ENV_05_pathsOfManyLevelsWorkOrAreRefused()
    {
        QTemporaryDir dir;
        QString folder = dir.path();
        FakeClock clock;
        CountingIdSource ids;
        int made = 0;
        for (int level = 0; level < 300; ++level) {
            folder += u"/ㄱ"_s;
            QVERIFY(QDir().mkpath(folder));
            if (level % 60 != 59)
                continue;
            const auto store = Store::create(folder + u"/a.gyeot"_s, { u"S07"_s, u"a"_s, false, fastKdf() },
                SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { clock, ids });
            if (store)
                ++made;
            else
                QCOMPARE(store.error().code, ErrorCode::BadArgument);
        }
        QVERIFY(made >= 1);
    }

    /** ENV-04: another locale reads the same numbers and writes the same contents. */
    void ENV_04_localesDumpTheSame_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : { "tr_TR.UTF-8", "ar_SA.UTF-8", "ko_KR.EUC-KR", "de_DE.UTF-8", "fa_IR", "C" })
            QTest::addRow("ENV-04 %s", locale) << QString::fromLatin1(locale);
    }
    void ENV_04_localesDumpTheSame()
    {
        QFETCH(QString, locale);
        const auto dumpIn = [](const QString& inLocale) -> QByteArray {
            ThingStore fixture;
            fixture.store.reset();
            const QMap<QString, QString> around { { u"LC_ALL"_s, inLocale }, { u"LANG"_s, inLocale } };
            if (run(child, { u"few"_s, fixture.path, fixture.userName, u"5000"_s }, around).code != 0)
                return "not saved";
            return run(child, { u"dump"_s, fixture.path, fixture.userName, u"0"_s }, around).said;
        };
        // keys differ from store to store, and with them the digests of what is sealed
        const auto withoutSeals = [](const QByteArray& text) {
            QByteArrayList lines = text.split('\n');
            lines.removeIf(
                [](const QByteArray& line) { return line.contains("true_name") || line.contains("sealed"); });
            return lines.join('\n');
        };
        const QByteArray here = dumpIn(u"C.UTF-8"_s);
        QVERIFY2(here.contains("저장 3"), here.constData());
        QCOMPARE(withoutSeals(dumpIn(locale)), withoutSeals(here));
    }

    void ENV_06_withoutLockedMemory()
    {
        ThingStore fixture;
        fixture.store.reset();
        const auto ended = run(child, { u"few"_s, fixture.path, fixture.userName, u"5000"_s }, {}, [] {
            const rlimit none { 0, 0 };
            setrlimit(RLIMIT_MEMLOCK, &none); // who may ignore it (root) shows only that nothing else is asked for
        });
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.said.count('\n'), 4);
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 3);
    }

    void ENV_07_withoutTemporaryFolderOrHome_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("ENV-07 nothing there") << u"/nonexistent"_s;
        QTest::newRow("ENV-07 no folder") << u"/dev/full"_s;
        QTest::newRow("ENV-07 not to be written") << u"/proc"_s;
    }
    void ENV_07_withoutTemporaryFolderOrHome()
    {
        QFETCH(QString, place);
        ThingStore fixture;
        fixture.store.reset();
        const QMap<QString, QString> around { { u"TMPDIR"_s, place }, { u"HOME"_s, place },
            { u"SQLITE_TMPDIR"_s, place }, { u"XDG_RUNTIME_DIR"_s, place } };
        QCOMPARE(run(child, { u"few"_s, fixture.path, fixture.userName, u"5000"_s }, around).code, 0);
        QVERIFY(run(child, { u"dump"_s, fixture.path, fixture.userName, u"0"_s }, around).said.contains("저장 3"));
    }

    /** R15, ENV-02: a store on media that cannot be written, with saves in its log, is read whole and stays byte for byte what it is. */
    void ENV_02_readOnlyMedia()
    {
        ThingStore fixture;
        QVERIFY(fixture.store->settle());
        for (const QString& word : { u"하나"_s, u"둘"_s })
            QVERIFY(save(fixture, word));
        const auto crashed = snapshot(fixture.path); // both words wait in the log
        fixture.store.reset();
        putBack(fixture.path, crashed);
        const auto before = snapshot(fixture.path);
        const QString script =
            u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && exec \"$2\" read \"$1\" \"$3\" 0"_s;
        const QStringList space = geteuid() == 0 ? QStringList { u"-m"_s } : QStringList { u"-r"_s, u"-m"_s };
        const QStringList inside { u"--propagation"_s, u"private"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, fixture.path,
            child, fixture.userName };
        const auto ended = run(u"unshare"_s, space + inside);
        if (!ended.said.startsWith("held") && !ended.said.startsWith("STORE") && !ended.said.startsWith("open"))
            QSKIP("this machine lets nobody mount");
        QVERIFY2(ended.said.startsWith("held not_writable\n"), ended.said.constData());
        QVERIFY2(ended.said.contains("하나") && ended.said.contains("둘"), ended.said.constData());
        QCOMPARE(ended.code, 0);
        QVERIFY(snapshot(fixture.path) == before);
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 2);
    }

    /** DB-14: another tool reads for long. Saves go on; emptying the log says that the store is in use, at once, and succeeds later. */
    void DB_14_anotherToolReadsForLong()
    {
        ThingStore fixture;
        QVERIFY(save(fixture, u"하나"_s));
        const StoreAccess access = fixture.store->jobAccess();
        const auto other = Database::open(access.databasePath, access.databaseKey);
        QVERIFY(other && (*other)->execute("BEGIN") && (*other)->pragma("SELECT count(*) FROM things"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(save(fixture, u"저장"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fixture.store->settle().error().code, ErrorCode::StoreInUse);
        QVERIFY(timer.elapsed() < 1'500);
        QVERIFY(save(fixture, u"끝"_s));
        QVERIFY((*other)->execute("COMMIT"));
        QVERIFY(fixture.store->settle());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 22);
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.count(u"SELECT count(*) FROM things"), 22);
    }

    /** DB-01: the plain engine is found before SQLCipher. Nothing is opened and nothing is written in clear, whatever else happens. */
    void DB_01_thePlainEngineIsNotTaken()
    {
        const QString plain = u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s;
        if (!QFile::exists(plain))
            QSKIP("no plain engine is installed");
        ThingStore fixture;
        QVERIFY(save(fixture, u"PLAINCANARY"_s));
        fixture.store.reset();
        const QByteArray before = bytesAt(fixture.path + u"/store-1.db"_s);
        const auto ended =
            run(child, { u"few"_s, fixture.path, fixture.userName, u"5000"_s }, { { u"LD_PRELOAD"_s, plain } });
        QVERIFY2(ended.code != 0 && !ended.said.contains("open\n"), ended.said.constData());
        for (const QByteArray& bytes : snapshot(fixture.path))
            QVERIFY(!bytes.startsWith("SQLite format 3") && !bytes.contains("PLAINCANARY"));
        QVERIFY(bytesAt(fixture.path + u"/store-1.db"_s) == before);
        QVERIFY(fixture.reopen());
    }

private:
    QString m_quick;
};

GYEOT_TEST(EnvironmentTest)
#include "tst_environment.moc"
