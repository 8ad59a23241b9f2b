#include "core/base/json.h"
#include "core/crypto/hasher.h"
#include "core/crypto/seal.h"
#include "core/store/auditbytes.h"
#include "core/store/auditreader.h"
#include "core/store/auditverify.h"
#include "core/store/casekeys.h"
#include "core/store/hybridclock.h"
#include "core/store/keyring.h"
#include "core/store/merkleproof.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/storestate.h"
#include "core/store/transaction.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"

#include <QElapsedTimer>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesOfTheLog = 2000;
constexpr int rowsInOneSitting = 10; // with one case before the next
constexpr int rowsPerCheckpoint = 256;
constexpr int rowsPerTransaction = 20'000;

/** Ten years of work: of every ten rows with a case four read and six write one field. Appended as the program appends them, but many in one
 *  transaction, since what is measured is the walk and not the making. */
class LongLog {
public:
    LongLog(Store& store, const CompartmentKeys& keys)
        : m_store(store),
          m_log(store.database(), store.siteId(), store.id()),
          m_operations(store.database(), store.siteId()),
          m_keys(store.database(), store.siteId(), store.id(), keys)
    {
        for (int i = 0; i < casesOfTheLog; ++i)
            m_cases.append(store.ids().make<CaseId>());
    }

    void fill(int rows)
    {
        m_number = must(m_operations.frontier(), "frontier").value(m_store.id(), 0);
        auto tail = must(m_log.tail(), "tail");
        m_hlc = nextHlc(must(m_log.rows(tail.head.seq - 1, 1), "last row").first().entry.hlc, m_store.clock().nowMs());
        while (tail.head.seq < rows) {
            std::fprintf(stderr, "\rmaking %lld of %d audit rows", static_cast<long long>(tail.head.seq), rows);
            auto transaction = must(Transaction::begin(m_store.database()), "transaction");
            for (int i = 0; i < rowsPerTransaction && tail.head.seq < rows; ++i)
                append(tail);
            StoreState state(m_store.database(), m_store.siteId(), m_store.id());
            must(state.set("last_n", m_number), "last_n");
            must(state.set("clock", m_hlc), "clock");
            must(transaction.commit(), "rows");
        }
        std::fprintf(stderr, "\r%*s\r", 50, "");
    }

private:
    void append(AuditTail& tail)
    {
        const qint64 turn = tail.head.seq;
        AuditEntry entry;
        entry.hlc = ++m_hlc;
        entry.wallMs = hlcMs(m_hlc);
        entry.tzMinutes = 540;
        entry.user = m_store.user();
        entry.role = m_store.keyring().user().roles.join(u',');
        entry.device = u"0123456789abcdef"_s;
        entry.caseId = m_cases.at(turn / rowsInOneSitting % casesOfTheLog);
        const bool reads = turn % 10 < 4;
        entry.action = reads ? u"case.open"_s : u"case.update"_s;
        if (!reads)
            write(entry);
        must(m_log.append(entry, tail), "audit row");
        if (tail.head.seq % rowsPerCheckpoint == 0)
            must(m_log.keep(must(makeCheckpoint(m_log, m_store.id(), 1, entry.wallMs, m_store.user(),
                                     m_store.keyring().signing(), m_store.keyring().auditKey()),
                     "checkpoint")),
                "checkpoint");
    }

    void write(AuditEntry& entry)
    {
        Operation operation;
        operation.id = { m_store.id(), ++m_number };
        operation.hlc = entry.hlc;
        operation.user = entry.user;
        operation.type = OperationType::Set;
        operation.caseId = entry.caseId;
        operation.kind = u"case"_s;
        operation.object = entry.caseId.uuid();
        operation.field = u"complaint_purpose"_s;
        operation.value = canonicalJson(jsonText(u"사실을 밝혀 처벌을 구함, 판 %1"_s.arg(m_number)));
        if (m_number > 1)
            operation.base = { { m_store.id(), m_number - 1 } };
        must(m_operations.append(operation), "operation");
        const QByteArray line = canonicalJson(operationDigestForm(operation)) + '\n';
        entry.object = operation.object;
        entry.objectKind = operation.kind;
        entry.firstN = entry.lastN = m_number;
        entry.detailCommit = hmacSha256(salt(entry.caseId), bytesOf(line));
    }

    const SecretBytes& salt(CaseId caseId)
    {
        if (m_saltOf != caseId) {
            m_salt = must(m_keys.obtainAuditSalt(caseId), "salt");
            m_saltOf = caseId;
        }
        return m_salt;
    }

    Store& m_store;
    AuditLog m_log;
    OperationTable m_operations;
    CaseKeys m_keys;
    QList<CaseId> m_cases;
    SecretBytes m_salt;
    CaseId m_saltOf;
    qint64 m_hlc = 0;
    qint64 m_number = 0;
};

/** The reference: SHA-256 of the very bytes the walk hashes — each row behind the hash before it, each leaf and node of the tree, each
 *  operation's line — read beforehand in pieces, so that nothing but hashing is timed. */
double bareHashing(Store& store)
{
    const AuditLog log(store.database(), store.siteId(), store.id());
    const OperationTable operations(store.database(), store.siteId());
    Hasher hasher;
    const QByteArray node(65, '\x01');
    const QByteArray leaf(33, '\0');
    qint64 nanoseconds = 0;
    QList<QByteArray> texts;
    const auto hashThem = [&](bool withTree) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray& text : std::as_const(texts)) {
            hasher.add(bytesOf(text));
            hasher.finish();
            if (withTree) {
                hasher.add(bytesOf(leaf));
                hasher.finish();
                hasher.add(bytesOf(node));
                hasher.finish();
            }
        }
        nanoseconds += timer.nsecsElapsed();
        texts.clear();
    };
    const QByteArray storeText = store.id().toString().toLatin1();
    auto rows = must(log.rowsAfter(0, std::numeric_limits<int>::max()), "rows");
    while (must(rows.step(), "row")) {
        QByteArray text = rows.blob(15);
        appendAuditRowBytes(text, storeText, rows);
        texts.append(text);
        if (texts.size() == 1000)
            hashThem(true);
    }
    hashThem(true);
    auto lines = must(operations.rowsAfter(store.id(), 0), "operations");
    while (must(lines.step(), "operation")) {
        QByteArray text;
        appendOperationLine(text, lines);
        texts.append(text);
        if (texts.size() == 1000)
            hashThem(false);
    }
    hashThem(false);
    return double(nanoseconds) / 1e6;
}

double millisecondsOf(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureReading(Store& store, qint64 rows)
{
    const AuditLog log(store.database(), store.siteId(), store.id());
    const auto nodes = [&log](int level, qint64 position) { return log.node(level, position); };
    const Compared proof = compare(
        50, [&] { must(consistencyProof(rows * 2 / 3, rows, nodes), "proof"); },
        [&] { must(inclusionProof(rows / 3, rows, nodes), "proof"); });
    printRow(u"proof that the log descends from an earlier state (ref.: of a row)"_s, percentile95(proof.ours),
        percentile95(proof.reference), Goal::OursAtMost, 5);
    const AuditReader reader(store.database(), store.siteId(), store.id());
    const AuditFilter rare { .group = AuditGroup::HandedOut };
    const Compared page = compare(
        20, [&] { must(reader.page(rows / 2, rare, 200), "page"); },
        [&] { must(reader.page(rows / 2, {}, 200), "page"); });
    printRow(u"a page of the log, asked for what is not there (ref.: any rows)"_s, percentile95(page.ours),
        percentile95(page.reference), Goal::OursAtMost, 200);
}

} // namespace

void measureAudit(const QString& directory, int rows)
{
    BenchStore bench(directory, 1);
    Store& store = bench.store();
    const StoreAccess access = store.jobAccess();
    LongLog(store, access.keys).fill(rows);
    must(store.settle(), "settling the store");
    forgetPeak();
    const qint64 before = statusKiB("VmRSS:");
    AuditVerdict verdict;
    const double ours = millisecondsOf([&] {
        const auto database = must(openForJob(access), "connection");
        verdict = must(verifyAudit(*database, access), "verify");
    });
    const qint64 grown = statusKiB("VmHWM:") - before;
    if (verdict.firstBad)
        giveUp(u"row %1 does not hold: %2"_s.arg(
            QString::number(*verdict.firstBad), QString::fromLatin1(verdict.problem)));
    const double reference = bareHashing(store);
    printRow(u"audit verification of %L1 rows; SHA-256 of the same bytes"_s.arg(verdict.rows), ours, reference,
        Goal::RatioAtMost, 7);
    printRow(u"the same against 60 s for ten million rows"_s, ours, reference, Goal::OursAtMost,
        double(verdict.rows) * 0.006);
    printSizeRow(u"growth of memory meanwhile"_s, double(grown) / 1024, 16);
    measureReading(store, verdict.rows);
}

} // namespace gyeot::bench
