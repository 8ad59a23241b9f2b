#include "core/cases/caselisttable.h"
#include "core/cases/searchindex.h"
#include "core/cases/searchtokens.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <algorithm>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int repeats = 25;

// The queries of core/cases/caselisttable.cpp and searchindex.cpp, word for word: only what is around them is compared.
const char* const firstList = R"(
    SELECT cases.id, cases.number, clients.alias, cases.urgency, cases.opened_ms, cases.closed_ms
    FROM cases LEFT JOIN clients ON clients.case_id = cases.id AND clients.deleted_ms IS NULL
    WHERE cases.deleted_ms IS NULL AND (0 = 2 OR (cases.closed_ms IS NOT NULL) = 0)
    ORDER BY cases.opened_ms DESC, cases.id
    LIMIT 200 OFFSET 0)";
const char* const rankedSearch = R"(
    SELECT rowid
    FROM search_index
    WHERE search_index MATCH ?
    ORDER BY rank
    LIMIT 50)";
const char* const broadSearch = R"(
    SELECT rowid
    FROM search_index
    WHERE search_index MATCH ?
    LIMIT 50)";

/** What a counselor types: names, parts of names, one syllable, initial consonants, phone tails, handles. */
QStringList typedWords(int cases)
{
    QStringList words;
    for (int i = 0; i < 60; ++i) {
        const QString alias = BenchStore::aliasOf(i * (cases / 60));
        words << alias << alias.sliced(1) << alias.first(2);
    }
    for (const QChar c : u"김이박가하"_s)
        words << c;
    words << u"ㄱㅅ"_s << u"ㅇㄱㅎ"_s << u"ㅂ"_s << u"1037"_s << u"4711"_s << u"sample_%1"_s.arg(cases / 2) << u"상담 게시물"_s;
    return words;
}

} // namespace

void benchStart(const QString& directory, int cases)
{
    BenchStore bench(directory, cases);
    const StoreAccess access = bench.store().jobAccess();
    const QByteArray path = access.databasePath.toUtf8();

    BareConnection bare(path, access.databaseKey);
    const auto bareList = timesOf(repeats, [&] { bare.readAll(firstList); });
    const auto list = timesOf(repeats, [&] { must(CaseListTable::rows(bench.store(), {}), "list"); });
    print({ u"first list of %L1 cases: the query"_s.arg(cases), median(list), median(bareList), 1.3 });

    const auto bareStart = timesOf(repeats, [&] { BareConnection(path, access.databaseKey).readAll(firstList); });
    const auto start = timesOf(repeats, [&] {
        bench.reopen();
        must(CaseListTable::rows(bench.store(), {}), "list");
    });
    print({ u"open and first list, after the key derivation"_s, median(start), median(bareStart), 3 });
    const auto whole = timesOf(repeats, [&] {
        bench.reopen();
        must(bench.cases().list({}), "list with standings");
    });
    print({ u"the same with stage and next deadline of 200 cases"_s, median(whole), 0, 150 });
}

void benchSearch(const QString& directory, int cases)
{
    BenchStore bench(directory, cases);
    const StoreAccess access = bench.store().jobAccess();
    BareConnection bare(access.databasePath.toUtf8(), access.databaseKey);
    std::vector<double> ours;
    std::vector<double> reference;
    for (const QString& word : typedWords(cases)) {
        ours.push_back(median(timesOf(5, [&] { must(bench.cases().search(word), "search"); })));
        const auto terms = searchTerms(word);
        reference.push_back(median(timesOf(5, [&] {
            for (const SearchTerm& term : terms)
                bare.readAll(term.isBroad ? broadSearch : rankedSearch, term.match.toUtf8());
        })));
    }
    std::ranges::sort(ours);
    std::ranges::sort(reference);
    print({ u"search in %L1 cases, 95 of 100 below"_s.arg(cases), percentile95(ours), percentile95(reference), 3 });
    print({ u"the same against the clock"_s, percentile95(ours), 0, 16 });
}

void benchSave(const QString& directory, int cases)
{
    BenchStore bench(directory, cases);
    const QString scratch = directory + u".bare"_s;
    QFile::remove(scratch);
    const StoreAccess access = bench.store().jobAccess();
    BareConnection bare(scratch.toUtf8(), access.databaseKey);
    bare.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "CREATE TABLE cases (id INTEGER PRIMARY KEY, summary TEXT NOT NULL) STRICT;"
                 "INSERT INTO cases (id, summary) VALUES (1, '')");
    int n = 0;
    const auto bareSaves = timesOf(200, [&] {
        const QByteArray words = "판 " + QByteArray::number(++n);
        bare.readAll("UPDATE cases SET summary = ? WHERE id = 1", words);
    });

    const CaseId id = must(CaseListTable::rows(bench.store(), { .limit = 1 }), "list").first().id;
    Case before = must(bench.cases().caseRecord(id), "case").caseRecord;
    const auto saves = timesOf(200, [&] {
        Case after = before;
        after.summary = u"판 %1"_s.arg(++n);
        must(bench.cases().updateCase(before, after), "save");
        before = after;
    });
    print({ u"durable save with audit, operation and head"_s, median(saves), median(bareSaves), 4 });
    print({ u"the same against the clock, 95 of 100 below"_s, percentile95(saves), 0, 5 });
}

} // namespace gyeot::bench
