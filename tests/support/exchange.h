#pragma once

#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/consenttable.h"
#include "core/cases/recordwriting.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealedfile.h"
#include "core/evidence/evidenceitemtable.h"
#include "core/office/officeenrolment.h"
#include "core/office/officeimport.h"
#include "core/office/officekeys.h"
#include "core/store/jobs/logicaldump.h"
#include "core/sync/bundleexport.h"
#include "core/sync/enrolling.h"
#include "core/sync/receiptaccept.h"
#include "core/workspace/recordtypes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fastkdf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace gyeot::test {

/** Ends the test with what went wrong: a fixture that cannot be built is no case for an assertion. */
template<typename T>
T must(Result<T>&& result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, errorName(result.error().code).data(), result.error().detail.constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/** "OK", or the code and what was logged: what a test compares, so that a failure says why. */
template<typename T>
QByteArray told(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data()) + ' ' + result.error().detail;
}

/** The code alone; OK for none. */
template<typename T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data());
}

inline void copyTree(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDirIterator it(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (it.hasNext()) {
        const QFileInfo entry = it.nextFileInfo();
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyTree(entry.filePath(), target);
        } else if (entry.isFile()) {
            QFile::copy(entry.filePath(), target);
        }
    }
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** One store directory opened with a clock and ids by hand. */
struct Place {
    Place(const QString& directory, FakeClock& sharedClock, quint32 firstId) : path(directory), clock(sharedClock)
    {
        ids.count = firstId;
    }

    void create(const QString& siteId, bool practice = false)
    {
        NewStore made { siteId, QStringLiteral("사람"), practice, fastKdf() };
        store = must(Store::create(path, made, secret(), { clock, ids }), "create");
    }
    void open() { store = must(Store::open(path, QStringLiteral("사람"), secret(), { clock, ids }), "open"); }
    void close() { store.reset(); }
    static SecretBytes secret() { return SecretBytes::copyOf(bytesOf("correct horse battery stapler")); }

    QString path;
    FakeClock& clock;
    CountingIdSource ids;
    std::unique_ptr<Store> store;
};

/** A site and an office that know each other, in a folder that goes with the object. Making their keys takes seconds, so it is done once a process
 *  and copied. */
class Exchange {
public:
    Exchange()
        : clock(),
          site(m_dir.filePath(QStringLiteral("site.gyeot")), clock, 1'000'000),
          office(m_dir.filePath(QStringLiteral("office.gyeot")), clock, 2'000'000)
    {
        static const Template once;
        copyTree(once.dir.path(), m_dir.path());
        site.open();
        office.open();
    }

    QString folder(const QString& name) const { return m_dir.filePath(name); }

    /** A case with client and, where `consent` says so, the consent that lets it leave. Returns its id. */
    CaseId addCase(const QString& name, bool consent)
    {
        Store& store = *site.store;
        const CaseId caseId = store.ids().make<CaseId>();
        auto change = must(Change::begin(store, "case.add", caseId), "change");
        RecordWriting writing(store, change);
        Case one;
        one.id = caseId;
        one.number = QStringLiteral("2026-") + name;
        one.summary = name + QStringLiteral(" 요약");
        must(writing.add<CaseTable>(one), "case");
        Client client;
        client.id = store.ids().make<ClientId>();
        client.caseId = caseId;
        client.alias = name;
        client.trueName = name + QStringLiteral("-실명");
        must(writing.add<ClientTable>(client), "client");
        must(change.commit(), "commit");
        if (consent)
            addConsent(caseId);
        return caseId;
    }

    Consent addConsent(CaseId caseId, const QStringList& items = {})
    {
        Store& store = *site.store;
        Consent consent;
        consent.id = store.ids().make<ConsentId>();
        consent.caseId = caseId;
        consent.purpose = ConsentPurpose::Referral;
        consent.recipient = ConsentRecipient::CentralOffice;
        consent.items = items;
        consent.version = QStringLiteral("F33/2026-09");
        consent.givenOn = koreanDate(clock.ms).addDays(-1);
        auto change = must(Change::begin(store, "consent.add", caseId), "change");
        RecordWriting writing(store, change);
        must(writing.add<ConsentTable>(consent), "consent");
        must(change.commit(), "commit");
        return consent;
    }

    void withdraw(const Consent& consent)
    {
        Consent after = consent;
        after.withdrawnOn = koreanDate(clock.ms);
        auto change = must(Change::begin(*site.store, "consent.withdraw", consent.caseId), "change");
        RecordWriting writing(*site.store, change);
        must(writing.update<ConsentTable>(consent, after), "consent");
        must(change.commit(), "commit");
    }

    void renameCase(CaseId caseId, const QString& summary)
    {
        auto change = must(Change::begin(*site.store, "case.edit", caseId), "change");
        must(change.set(CaseTable::type, caseId.uuid(), "summary", summary), "set");
        must(change.commit(), "commit");
    }

    EvidenceId addEvidence(CaseId caseId, const QString& fileName, const QByteArray& bytes)
    {
        Store& store = *site.store;
        EvidenceItem item;
        item.id = store.ids().make<EvidenceId>();
        item.caseId = caseId;
        item.fileName = fileName;
        item.mediaType = QStringLiteral("text/plain; charset=utf-8");
        item.sizeBytes = bytes.size();
        item.sha256 = sha256(bytesOf(bytes));
        item.blobName = store.blobName(caseId, item.sha256);
        const SecretBytes key = SecretBytes::random(keySize);
        item.wrappedKey = QByteArray(reinterpret_cast<const char*>(key.view().data()), qsizetype(key.size()));
        QDir().mkpath(store.directory() + QStringLiteral("/blobs"));
        auto writer = must(SealedFileWriter::create(
                               store.directory() + QStringLiteral("/blobs"), key, { caseId, ObjectId(item.id.uuid()) }),
            "blob");
        must(writer.write(bytesOf(bytes)), "blob");
        must(writer.commit(item.blobName), "blob");
        auto change = must(Change::begin(store, "evidence.add", caseId), "change");
        RecordWriting writing(store, change);
        must(writing.add<EvidenceItemTable>(item), "evidence");
        must(change.commit(), "commit");
        return item.id;
    }

    ExportReport exportNow(ExportWish wish = ExportWish::Changes)
    {
        return must(exportBundle(*site.store, wish, folder(QStringLiteral("stick"))), "export");
    }
    Result<ImportReport> importNow(const QString& bundle, EpochRule rule = EpochRule::Ask)
    {
        return importBundle(*office.store, bundle, rule);
    }
    Result<ReceiptReport> acceptNow(const ImportReport& report)
    {
        return acceptReceipt(*site.store, report.receiptMessage);
    }
    /** Export, import and receipt, which must all go well. */
    ImportReport roundTrip()
    {
        auto report = must(importNow(exportNow().folder), "import");
        must(acceptNow(report), "receipt");
        return report;
    }

    /** Lines of the logical dump that speak of `site`, without the numbers a store gives itself. */
    static QByteArrayList dump(const Store& store)
    {
        QByteArrayList lines;
        must(logicalDump(store.jobAccess(), caseRecordTypes(),
                 [&lines](QByteArrayView line) {
                     lines.append(line.toByteArray());
                     return Result<void>();
                 }),
            "dump");
        return lines;
    }

    FakeClock clock;

private:
    struct Template {
        Template()
        {
            FakeClock clock;
            Place site(dir.filePath(QStringLiteral("site.gyeot")), clock, 0);
            Place office(dir.filePath(QStringLiteral("office.gyeot")), clock, 500'000);
            site.create(QStringLiteral("S07"));
            office.create(QStringLiteral("OFFICE"));
            enrol(*site.store, *office.store);
        }
        static void enrol(Store& site, Store& office)
        {
            must(setUpOffice(office, QStringLiteral("시험 본부")), "office");
            const auto ticket = must(requestEnrolment(site), "request");
            const auto answer = must(enrolStore(office, ticket.request, ticket.fingerprint), "enrol");
            must(acceptEnrolment(site, answer.answer, answer.officeFingerprint), "accept");
        }
        QTemporaryDir dir;
    };

    QTemporaryDir m_dir;

public:
    Place site;
    Place office;
};

} // namespace gyeot::test
