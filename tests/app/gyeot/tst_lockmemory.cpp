#include "core/store/keyring.h"
#include "tests/app/gyeot/daywatch.h"
#include "tests/support/testmain.h"

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

namespace {

/** What of the patterns lies in the readable memory of a process. Nothing, and `readable` false: the system does not let us look. */
QStringList findsInMemory(qint64 pid, const CanaryScan& scan, bool& readable)
{
    QStringList found;
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    const int memory = ::open(QFile::encodeName(u"/proc/%1/mem"_s.arg(pid)).constData(), O_RDONLY | O_CLOEXEC);
    readable = memory >= 0 && maps.open(QFile::ReadOnly);
    if (!readable)
        return found;
    const QByteArrayList lines = maps.readAll().split('\n');
    constexpr qsizetype piece = 16 * 1024 * 1024;
    constexpr qsizetype overlap = 4096; // a word may lie across two pieces
    for (const QByteArray& line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith('r') || line.contains("[v"))
            continue;
        const quint64 from = fields[0].split('-')[0].toULongLong(nullptr, 16);
        const quint64 to = fields[0].split('-')[1].toULongLong(nullptr, 16);
        for (quint64 at = from; at < to; at += quint64(piece)) {
            QByteArray bytes(qsizetype(std::min<quint64>(quint64(piece + overlap), to - at)), '\0');
            const ssize_t got = ::pread(memory, bytes.data(), size_t(bytes.size()), off_t(at));
            if (got > 0)
                found += scan.findsIn(bytes.first(got));
        }
    }
    ::close(memory);
    found.removeDuplicates();
    return found;
}

} // namespace

/** The memory of the process that a lock leaves. */
class LockMemoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void LCK_02_nothingIsLeftInTheProcessAfterALock()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        CanaryScan scan;
        scan.addText(DayWatch::words());
        scan.addText(u"Zqxvkwj7731"_s);
        scan.addText(QString::fromLatin1(DemoPlace::passphrase));
        place.exchange().site.open();
        {
            const Store& store = *place.exchange().site.store;
            const Keyring& keyring = store.keyring();
            const std::pair<const char*, SecretBytes> keys[] = { { "database key", keyring.databaseKey() },
                { "audit key", keyring.auditKey() }, { "working key", keyring.workingKey() },
                { "identity key", (*keyring.compartmentKey(Compartment::Identity))->clone() },
                { "notes key", (*keyring.compartmentKey(Compartment::Notes))->clone() },
                { "signing key", keyring.signing().privateKey.clone() } };
            for (const auto& [name, key] : keys)
                scan.addBytes(viewOf(key.view()).toByteArray(), QString::fromLatin1(name)); // raw, hex and base64
        }
        place.exchange().site.close();

        DayWatch day(place);
        day.start(u"lock"_s, caseId);
        QVERIFY(day.saw("open"));
        const qint64 pid = day.process().processId();
        bool readable = false;
        const QStringList before = findsInMemory(pid, scan, readable);
        if (readable) { // the scan can see: what is being worked with is there
            QVERIFY(before.contains(u"Zqxvkwj7731"_s));
            QVERIFY2(before.contains(u"database key"_s) || before.contains(u"working key"_s),
                qPrintable(before.join(u", "_s)));
        }
        day.tell(u"lock"_s);
        QVERIFY(day.saw("locked"));
        QCOMPARE(day.process().processId(), pid); // the process is replaced, not another one started
        const QStringList after = findsInMemory(pid, scan, readable);
        if (!readable)
            QSKIP("this system lets nobody read the memory of a child");
        QVERIFY2(after.isEmpty(), qPrintable(after.join(u", "_s)));
    }
};

GYEOT_TEST(LockMemoryTest)
#include "tst_lockmemory.moc"
