#include "tests/crash/verdict.h"

#include "core/cases/caseservice.h"
#include "core/crypto/seal.h"
#include "core/evidence/blobtable.h"
#include "core/evidence/evidenceservice.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/keyring.h"
#include "core/store/statement.h"
#include "core/store/storepeople.h"
#include "tests/crash/kinds.h"
#include "tests/crash/scenarioparts.h"

#include <QDir>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

QString worded(const char* what, const Error& error)
{
    return QString::fromLatin1(what) + u": "_s + errorName(error.code) + u' ' + error.subject + u' '
        + QString::fromLatin1(error.detail);
}

/** "W17-2" is 2. */
int editOf(const QString& word)
{
    return word.section(u'-', 1).toInt();
}

class Look {
public:
    Look(Place& place, const Books& books, const QStringList& promises, Store& store)
        : m_place(place),
          m_books(books),
          m_promises(promises),
          m_store(store)
    {
    }

    QString faults()
    {
        for (const auto look :
            { &Look::cases, &Look::evidence, &Look::keyring, &Look::erased, &Look::backups, &Look::checks }) {
            if (QString fault = (this->*look)(); !fault.isEmpty())
                return fault;
        }
        return {};
    }

private:
    CaseService service() const { return { m_store, m_books.law, m_books.stages }; }

    QString cases()
    {
        const auto rows = service().list({ .show = CaseListQuery::Show::All, .limit = 100'000 });
        if (!rows)
            return worded("the list", rows.error());
        QHash<QString, QString> aliases;
        for (const CaseListRow& row : *rows) {
            const auto record = service().caseRecord(row.id);
            if (!record)
                return worded("a case", record.error());
            m_cases.append(row.id);
            const Client& client = record->client;
            const QString expected = editOf(client.alias) == 0 ? QString() : u"참이름 "_s + client.alias;
            if (client.trueName != expected || client.alias != row.alias)
                return u"torn: "_s + client.alias + u" is called "_s + client.trueName;
            aliases.insert(row.id.toString(), client.alias);
        }
        for (const QString& promise : m_promises) {
            const QStringList words = promise.split(u' ');
            if (words[0] != u"case")
                continue;
            const auto found = aliases.constFind(words[1]);
            if (isErasing(words[1]))
                continue;
            if (found == aliases.constEnd() || editOf(*found) < editOf(words[2]))
                return u"lost: "_s + promise + u", there is "_s + aliases.value(words[1], u"no such case"_s);
        }
        return {};
    }

    QString evidence()
    {
        EvidenceService evidence(m_store, m_books.law);
        QHash<QString, QString> digests;
        for (const CaseId id : std::as_const(m_cases)) {
            const auto items = evidence.items(id);
            if (!items)
                return worded("evidence", items.error());
            for (const EvidenceItem& item : *items) {
                const auto source = evidence.blob(item);
                if (!source)
                    return worded("a blob's key", source.error());
                if (const auto bytes = readSmallBlob(*source, 64 * 1024 * 1024); !bytes)
                    return worded("a row without its blob", bytes.error());
                digests.insert(item.id.toString(), QString::fromLatin1(item.sha256.toHex()));
            }
        }
        for (const QString& promise : m_promises) {
            const QStringList words = promise.split(u' ');
            if (words[0] == u"evidence" && !isErasing(words[1]) && digests.value(words[2]) != words[3])
                return u"lost: "_s + promise;
        }
        return {};
    }

    QString keyring()
    {
        int promised = 0;
        int generation = 1;
        QStringList names;
        for (const StorePerson& person : StorePeople(m_store).people().value_or(QList<StorePerson>()))
            names << person.name;
        for (const QString& promise : m_promises) {
            const QString word = promise.section(u' ', 1);
            if (promise.startsWith(u"site "))
                promised = qMax(promised, word.toInt());
            if (promise.startsWith(u"generation "))
                generation = qMax(generation, word.toInt());
            if (promise.startsWith(u"user ") && !names.contains(word) && promise == m_promises.last())
                m_maybeGone = word; // the removal that follows may have come about
            if (promise.startsWith(u"user ") && !names.contains(word) && word != m_maybeGone
                && !m_promises.contains(u"no-user "_s + word))
                return u"lost: "_s + promise;
            if (promise.startsWith(u"no-user ") && names.contains(word))
                return u"lost: "_s + promise;
        }
        if (m_store.keyring().file().generation < generation)
            return u"lost: generation %1"_s.arg(generation);
        const auto& site = m_store.keyring().file().site;
        if (promised > 0 && (!site || site->signingCertificate.toInt() < promised))
            return u"lost: site %1"_s.arg(promised);
        return {};
    }

    /** Cases that were about to go: wholly there or wholly gone, and gone where that was said. */
    QString erased()
    {
        for (const QString& promise : m_promises) {
            const QString id = promise.section(u' ', 1);
            if (promise.startsWith(u"erasing ")) {
                const qint64 keys = count(u"SELECT count(*) FROM case_keys WHERE case_id = :id", id);
                const qint64 rows = count(u"SELECT count(*) FROM clients WHERE case_id = :id", id);
                const qint64 lines = count(u"SELECT count(*) FROM erasure_ledger WHERE case_id = :id", id);
                const bool isGone = keys == 0 && rows == 0 && lines == 1;
                if (!isGone && (keys == 0 || rows != 1 || lines != 0))
                    return u"half erased: %1 keys, %2 rows, %3 lines"_s.arg(keys).arg(rows).arg(lines);
                if (!isGone && m_promises.contains(u"gone "_s + id))
                    return u"lost: "_s + promise;
            }
        }
        return {};
    }

    QString backups()
    {
        for (const QString& promise : m_promises) {
            if (!promise.startsWith(u"backup "))
                continue;
            const auto verdict = checkBackupFiles(m_store.directory() + u"/backups/"_s + promise.section(u' ', 1));
            if (!verdict)
                return worded("a backup", verdict.error());
            if (!verdict->isSound())
                return u"a backup is wrong: "_s + verdict->wrong.join(u' ');
        }
        return {};
    }

    qint64 count(QStringView sql, const QString& id) const
    {
        auto query = Statement::prepare(m_store.database(), sql);
        if (!query)
            return -1;
        query->bind(":id", id);
        return query->step().value_or(false) ? query->integer(0) : -1;
    }

    bool isErasing(const QString& caseId) const { return m_promises.contains(u"erasing "_s + caseId); }

    QString checks()
    {
        const auto report = checkStore(m_store.jobAccess(), scenarioKinds());
        if (!report)
            return worded("the check", report.error());
        if (report->isSound())
            return {};
        return u"unsound: "_s
            + QString::fromUtf8(
                (report->pages + report->structure + QByteArrayList { report->audit.problem }).join(' '))
            + report->rows.join(u' ');
    }

    Place& m_place;
    const Books& m_books;
    const QStringList& m_promises;
    Store& m_store;
    QList<CaseId> m_cases;
    QString m_maybeGone;
};

/** Stores that were made of a backup: whole wherever they stand, and there where that was said. */
QString restoredFaults(Place& place, const QStringList& promises)
{
    for (const QString& promise : promises) {
        if (promise.startsWith(u"restored ") && !QDir(restoredPath(place, promise.section(u' ', 1))).exists())
            return u"lost: "_s + promise;
    }
    for (const QString& name : QDir(place.folder).entryList({ u"restored-*"_s }, QDir::Dirs)) {
        const auto store = Store::open(place.folder + u'/' + name, place.userName, place.typed(), place.around());
        if (!store)
            return worded("a restored store", store.error());
        const auto report = checkStore((*store)->jobAccess(), scenarioKinds());
        if (!report || !report->isSound())
            return u"a restored store is unsound"_s;
    }
    return {};
}

/** Takes the passphrase that opens the keyring now, if it is none older than the last one promised. */
QString passphraseFaults(Place& place, const QStringList& promises)
{
    if (!promises.contains(u"changes"_s))
        return {};
    int promised = 0;
    for (const QString& promise : promises) {
        if (promise.startsWith(u"passphrase "))
            promised = promise.section(u' ', 1).toInt();
    }
    const int number = findPassphrase(place);
    return number < promised ? u"lost: passphrase %1, it is %2"_s.arg(promised).arg(number) : QString();
}

} // namespace

QString faultsOf(Place& place, const Books& books, const QStringList& promises)
{
    place.ids.count += 100'000; // what the cut run took is taken
    if (promises.isEmpty() && !QDir(place.store()).exists())
        return {}; // it was being made and is not there: as good as never begun
    if (QString fault = passphraseFaults(place, promises); !fault.isEmpty())
        return fault;
    for (int time = 0; time < 2; ++time) {
        auto store = place.open();
        if (!store)
            return worded(time == 0 ? "opening" : "opening again", store.error());
        if (QString fault = time == 0 ? Look(place, books, promises, **store).faults() : QString(); !fault.isEmpty())
            return fault;
        Intake intake;
        intake.alias = u"W%1-0"_s.arg(place.ids.count);
        if (auto saved = CaseService(**store, books.law, books.stages).createCase(intake); !saved)
            return worded("a save afterwards", saved.error());
    }
    return restoredFaults(place, promises);
}

} // namespace gyeot::crash
