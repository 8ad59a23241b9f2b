#include "core/cases/caseservice.h"
#include "core/evidence/evidenceservice.h"
#include "core/store/database.h"
#include "core/store/head.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "core/store/storerestore.h"
#include "tests/crash/goal.h"
#include "tests/crash/kinds.h"
#include "tests/crash/scenarioparts.h"
#include "tests/crash/verdict.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;
constexpr qint64 ivAt = page - 80; // SQLCipher's reserve: 16 bytes IV, 64 bytes HMAC-SHA-512

/** One bit turned over, and back when it goes. */
class Flip {
public:
    Flip(QString path, qint64 byte, int bit) : m_path(std::move(path)), m_byte(byte), m_bit(bit) { turn(); }
    ~Flip() { turn(); }
    Flip(const Flip&) = delete;
    Flip& operator=(const Flip&) = delete;

private:
    void turn()
    {
        QFile file(m_path);
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(m_byte) || !file.getChar(&byte) || !file.seek(m_byte)
            || !file.putChar(char(byte ^ (1 << m_bit))))
            qFatal("a bit cannot be turned");
    }
    QString m_path;
    qint64 m_byte;
    int m_bit;
};

/** A store at rest, and one whose write-ahead log is full because the power went: their keys, so that no passphrase is asked a thousand times. */
struct Target {
    Place place;
    StoreAccess access;
    SecretBytes headKey;
    qint64 auditRows = 0;
    QByteArray auditHash;
    EvidenceItem item;
    std::optional<BlobSource> blob;
    QByteArray dump; ///< of the store with the log
    QString logged; ///< folder of that store
    QString backup = {};
};

QByteArray dumpOf(const StoreAccess& access)
{
    QByteArray text;
    const auto done = logicalDump(access, scenarioKinds(), [&text](QByteArrayView line) -> Result<void> {
        text += line;
        return {};
    });
    return done ? text : QByteArray();
}

QString flipKeyring(Target& target, qint64 byte, int bit)
{
    const Flip flip(target.place.store() + u"/keyring.json"_s, byte, bit);
    const auto opened = Keyring::open(target.place.store(), target.place.userName, target.place.typed());
    if (opened)
        return u"it opens"_s;
    return opened.error().code == ErrorCode::KeyringDamaged ? QString()
                                                            : u"it is told as "_s + errorName(opened.error().code);
}

QString flipHead(Target& target, qint64 byte, int bit)
{
    const Flip flip(target.place.store() + u'/' + headName(1), byte, bit);
    const auto head = readHead(target.place.store(), target.headKey, 1);
    if (!head)
        return head.error().code == ErrorCode::StoreRolledBack ? QString()
                                                               : u"it is told as "_s + errorName(head.error().code);
    return compareHead(*head, target.auditRows, target.auditHash) == HeadState::RolledBack ? QString() : u"it passes"_s;
}

QString flipBlob(Target& target, qint64 byte, int bit)
{
    const Flip flip(target.blob->path, byte, bit);
    const auto bytes = readSmallBlob(*target.blob, 1 << 20);
    if (bytes)
        return u"it is read"_s;
    const bool isNamed = bytes.error().code == ErrorCode::SealBroken || bytes.error().code == ErrorCode::BadForm;
    return isNamed ? QString() : u"it is told as "_s + errorName(bytes.error().code);
}

QString flipManifest(Target& target, qint64 byte, int bit)
{
    const Flip flip(target.backup + u"/manifest.json"_s, byte, bit);
    const auto verdict = checkBackupFiles(target.backup);
    if (!verdict)
        return verdict.error().code == ErrorCode::BadForm || verdict.error().code == ErrorCode::SealBroken
            ? QString()
            : u"it is told as "_s + errorName(verdict.error().code);
    if (!verdict->isSound())
        return {};
    // the files alone agree: whose manifest it is, is seen when it is restored
    const QString fresh = target.place.folder + u"/restored.gyeot"_s;
    const auto restored = restoreStore(
        { target.backup, fresh, target.place.userName, 0, {} }, target.place.typed(), target.place.around());
    removeFolder(fresh);
    return restored ? u"it is restored"_s : QString();
}

/** A page of the main file: the check names that page, or the file does not open. */
QString flipPage(Target& target, qint64 byte, int bit)
{
    const Flip flip(target.access.databasePath, byte, bit);
    const auto report = checkStore(target.access, scenarioKinds());
    if (!report)
        return report.error().code == ErrorCode::StoreDamaged ? QString()
                                                              : u"it is told as "_s + errorName(report.error().code);
    const QByteArray number = QByteArray::number(byte / page + 1);
    const bool isNamed =
        std::ranges::any_of(report->pages, [&number](const QByteArray& line) { return line.endsWith(' ' + number); });
    return isNamed
        ? QString()
        : u"page "_s + QString::fromLatin1(number) + u" is not named: "_s + QString::fromUtf8(report->pages.join(' '));
}

/** The log of a store that was not closed: it does not open, or everything is there. */
QString flipLog(Target& target, const QString& work, qint64 byte, int bit)
{
    copyFolder(target.logged, work);
    Place place(work);
    place.ids.count = 5'000'000;
    const Flip flip(place.store() + u"/store-1.db-wal"_s, byte, bit);
    auto store = place.open();
    if (!store) {
        const ErrorCode code = store.error().code;
        const bool isNamed = code == ErrorCode::StoreRolledBack || code == ErrorCode::StoreDamaged;
        copyFolder(target.logged, work); // so that the bit can be turned back
        return isNamed ? QString() : u"it is told as "_s + errorName(code);
    }
    const QByteArray dump = dumpOf((*store)->jobAccess());
    store->reset();
    copyFolder(target.logged, work);
    return dump == target.dump ? QString() : u"other data without a word"_s;
}

Result<void> fill(Run& run, Target& target)
{
    auto store = run.place.open();
    if (!store)
        return std::unexpected(store.error());
    CaseService cases(**store, run.books.law, run.books.stages);
    EvidenceService evidence(**store, run.books.law);
    for (int i = 0; i < 30; ++i) {
        Intake intake;
        intake.alias = u"W%1-0"_s.arg(i);
        intake.summary = QString::fromLatin1(run.random.bytes(700).toHex());
        const auto id = cases.createCase(intake);
        if (!id)
            return std::unexpected(id.error());
        if (i > 0)
            continue;
        putContents(run.place.sources() + u"/a.png"_s, "\x89PNG\r\n\x1a\n" + run.random.bytes(70'000));
        IntakeRequest request;
        request.path = run.place.sources() + u"/a.png"_s;
        request.item.caseId = *id;
        request.item.gateAnswer = GateAnswer::No;
        const auto item = evidence.attach(request);
        if (!item)
            return std::unexpected(item.error());
        auto blob = evidence.blob(*item);
        if (!blob)
            return std::unexpected(blob.error());
        target.blob = std::move(*blob);
    }
    if (auto done = (*store)->settle(); !done)
        return done;
    // a log near 200 frames, where the engine would bring it over by itself
    const QString log = run.place.store() + u"/store-1.db-wal"_s;
    const QString before = run.place.folder + u".rest"_s;
    copyFolder(run.place.folder, before);
    while (QFileInfo(log).size() < 190 * (page + 24)) {
        Intake intake;
        intake.alias = u"W99-0"_s;
        if (auto id = cases.createCase(intake); !id)
            return std::unexpected(id.error());
    }
    target.dump = dumpOf((*store)->jobAccess());
    copyFolder(run.place.folder, target.logged);
    const auto made = backUp(run, **store);
    if (!made)
        return std::unexpected(made.error());
    QDir().mkpath(run.place.folder + u".backups"_s);
    target.backup = run.place.folder + u".backups/"_s + QFileInfo(*made).fileName();
    copyFolder(*made, target.backup);
    target.access = (*store)->jobAccess();
    target.headKey = (*store)->keyring().headKey();
    store->reset();
    copyFolder(before, run.place.folder);
    return {};
}

Target targetIn(const WorkFolder& folder, const Ground& ground, quint64 seed)
{
    Target target { Place(folder.of(u"target"_s)), {}, {}, 0, {}, {}, {}, {}, folder.of(u"logged"_s) };
    copyFolder(ground.beds.first().folder, target.place.folder);
    target.place.ids.count = ground.beds.first().ids;
    Run run { target.place, ground.books, Random(seed), [](const QString&) { } };
    if (auto done = fill(run, target); !done)
        qFatal("no store to damage: %s", errorName(done.error().code).data());
    const auto head = readHead(target.place.store(), target.headKey, 1);
    target.auditRows = (*head)->head.auditSeq;
    target.auditHash = (*head)->head.auditHash;
    return target;
}

} // namespace

Outcome flipBits(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    Task saving = task;
    saving.only = u"save"_s;
    const Ground ground(saving, folder, books);
    Random random(task.seed);
    Target target = targetIn(folder, ground, task.seed);
    const qint64 pages = QFileInfo(target.access.databasePath).size() / page;
    const QString log = target.logged + u"/시험.gyeot/store-1.db-wal"_s;
    Tally tally(task, task.count(1000, 5000, 60'000));
    tally.note(u"store of %1 pages, log of %2 frames; header, content, IV and HMAC of pages by turns"_s.arg(pages).arg(
        QFileInfo(log).size() / (page + 24)));
    const qint64 keyringSize = QFileInfo(target.place.store() + u"/keyring.json"_s).size();
    const qint64 manifestSize = QFileInfo(target.backup + u"/manifest.json"_s).size();
    const qint64 blobSize = QFileInfo(target.blob->path).size();
    for (qint64 n = 0; !tally.isOver(); ++n) {
        const int bit = int(random.below(8));
        const quint64 draw = random.next();
        const auto drawn = [draw](qint64 bound) { return qint64(draw % quint64(bound)); };
        // of ten: keyring two, manifest one, blob three, head one, pages two, log one
        const int which = int(n % 10);
        const qint64 inPage[] = { drawn(100), 100 + drawn(ivAt - 100), ivAt + drawn(16), ivAt + 16 + drawn(64) };
        const qint64 pageByte = (draw >> 20) % quint64(pages) * page + inPage[n / 10 % 4];
        const qint64 byte = which < 2 ? drawn(keyringSize)
            : which == 2              ? drawn(manifestSize)
            : which < 6               ? drawn(blobSize)
            : which == 6              ? drawn(1024)
            : which < 9               ? pageByte
                                      : drawn(QFileInfo(log).size());
        static constexpr std::array names { "keyring", "keyring", "manifest", "blob", "blob", "blob", "head", "page",
            "page", "log" };
        if (!tally.at(QLatin1StringView(names[size_t(which)]) + u" byte %1 bit %2"_s.arg(byte).arg(bit)))
            continue;
        tally.settle(which < 2 ? flipKeyring(target, byte, bit)
                : which == 2   ? flipManifest(target, byte, bit)
                : which < 6    ? flipBlob(target, byte, bit)
                : which == 6   ? flipHead(target, byte, bit)
                : which < 9    ? flipPage(target, byte, bit)
                               : flipLog(target, ground.work, byte, bit));
    }
    return tally.outcome();
}

} // namespace gyeot::crash
