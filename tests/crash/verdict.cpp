#include "tests/crash/verdict.h"

#include "core/cases/caseservice.h"
#include "core/crypto/seal.h"
#include "core/evidence/blobtable.h"
#include "core/evidence/evidenceservice.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/keyring.h"
#include "core/workspace/recordtypes.h"

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
        for (const auto look : { &Look::cases, &Look::evidence, &Look::keyring, &Look::checks }) {
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
            if (words[0] == u"evidence" && digests.value(words[2]) != words[3])
                return u"lost: "_s + promise;
        }
        return {};
    }

    QString keyring()
    {
        int promised = 0;
        for (const QString& promise : m_promises) {
            if (promise.startsWith(u"site "))
                promised = qMax(promised, promise.section(u' ', 1).toInt());
        }
        const auto& site = m_store.keyring().file().site;
        if (promised > 0 && (!site || site->signingCertificate.toInt() < promised))
            return u"lost: site %1"_s.arg(promised);
        return {};
    }

    QString checks()
    {
        const auto report = checkStore(m_store.jobAccess(), caseRecordTypes());
        if (!report)
            return worded("the check", report.error());
        if (report->isSound())
            return {};
        return u"unsound: "_s
            + QString::fromUtf8((report->pages + report->structure + QByteArrayList { report->audit.problem }).join(' '))
            + report->rows.join(u' ');
    }

    Place& m_place;
    const Books& m_books;
    const QStringList& m_promises;
    Store& m_store;
    QList<CaseId> m_cases;
};

} // namespace

QString faultsOf(Place& place, const Books& books, const QStringList& promises)
{
    place.ids.count += 100'000; // what the cut run took is taken
    if (promises.isEmpty() && !QDir(place.store()).exists())
        return {}; // it was being made and is not there: as good as never begun
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
    return {};
}

} // namespace gyeot::crash
