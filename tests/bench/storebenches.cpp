#include "core/cases/caselisttable.h"
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

// The queries of core/cases/caselisttable.cpp and searchindex.cpp, word for word: only what is around them is compared.
const char* const firstList = R"(
    SELECT cases.id, cases.number, clients.alias, cases.urgency, cases.opened_ms, cases.closed_ms
    FROM cases LEFT JOIN clients ON clients.case_id = cases.id AND clients.deleted_ms IS NULL
    WHERE cases.deleted_ms IS NULL AND (?1 = 2 OR (cases.closed_ms IS NOT NULL) = ?1)
    ORDER BY cases.opened_ms DESC, cases.id
    LIMIT ?2 OFFSET ?3)";
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

void readFirstList(BareConnection& bare)
{
    const CaseListQuery asked;
    bare.run(firstList, { qint64(asked.show), asked.limit, asked.offset });
}

void measureFirstList(BenchStore& bench, int cases)
{
    const StoreAccess access = bench.store().jobAccess();
    const QByteArray path = access.databasePath.toUtf8();
    BareConnection bare(path, access.databaseKey);
    const Compared query =
        compare(25, [&] { must(CaseListTable::rows(bench.store(), {}), "list"); }, [&] { readFirstList(bare); });
    printRow(u"first list of %L1 cases: the query"_s.arg(cases), median(query.ours), median(query.reference),
        Goal::RatioAtMost, 1.3);

    const auto openAndList = [&] {
        bench.reopen();
        must(bench.cases().list({}), "list with standings");
    };
    const auto bareOpenAndList = [&] {
        BareConnection opened(path, access.databaseKey);
        readFirstList(opened);
    };
    const Compared start = compare(15, openAndList, bareOpenAndList);
    printRow(u"open, and 200 rows with stage and next deadline"_s, median(start.ours), median(start.reference),
        Goal::OursAtMost, 150);
}

/** What a counselor types: names, parts of names, one syllable, initial consonants, phone tails, handles. */
QStringList typedWords(int cases)
{
    QStringList words;
    for (int i = 0; i < 40; ++i) {
        const QString alias = BenchStore::aliasOf(i * (cases / 40));
        words << alias << alias.sliced(1) << alias.first(2);
    }
    for (const QChar c : u"김이박가하"_s)
        words << c;
    words << u"ㄱㅅ"_s << u"ㅇㄱㅎ"_s << u"ㅂ"_s << u"1037"_s << u"4711"_s << u"sample_%1"_s.arg(cases / 2)
          << u"상담 게시물"_s;
    return words;
}

void measureSearch(BenchStore& bench, int cases)
{
    const StoreAccess access = bench.store().jobAccess();
    BareConnection bare(access.databasePath.toUtf8(), access.databaseKey);
    Compared all;
    for (const QString& word : typedWords(cases)) {
        const auto terms = searchTerms(word);
        const auto bareSearch = [&] {
            for (const SearchTerm& term : terms)
                bare.run(term.isBroad ? broadSearch : rankedSearch, { term.match.toUtf8() });
        };
        const Compared one = compare(3, [&] { must(bench.cases().search(word), "search"); }, bareSearch);
        all.ours.insert(all.ours.end(), one.ours.begin(), one.ours.end());
        all.reference.insert(all.reference.end(), one.reference.begin(), one.reference.end());
    }
    std::ranges::sort(all.ours);
    std::ranges::sort(all.reference);
    const double ours = percentile95(all.ours);
    const double reference = percentile95(all.reference);
    printRow(u"search in %L1 cases, p95"_s.arg(cases), ours, reference, Goal::OursAtMost, 16);
    printRow(u"the same against the bare FTS5 query"_s, ours, reference, Goal::RatioAtMost, 3);
}

/** Saves `change` again and again, and the same field of the same case in a copy of the database that nothing else is written to. */
Compared saves(BenchStore& bench, BareConnection& bare, const char* bareUpdate,
    const std::function<void(Case&, const QString&)>& change)
{
    const CaseId id = must(CaseListTable::rows(bench.store(), { .limit = 1 }), "list").first().id;
    Case before = must(bench.cases().caseRecord(id), "case").caseRecord;
    int n = 0;
    const auto save = [&] {
        Case after = before;
        change(after, u"판 %1"_s.arg(++n));
        must(bench.cases().updateCase(before, after), "save");
        before = after;
    };
    const auto bareSave = [&] { bare.run(bareUpdate, { "판 " + QByteArray::number(n), id.toString().toUtf8() }); };
    return compare(300, save, bareSave);
}

void measureSave(BenchStore& bench, const QString& copy)
{
    must(bench.store().settle(), "settling the store");
    const StoreAccess access = bench.store().jobAccess();
    if (!QFile::copy(access.databasePath, copy))
        giveUp(u"cannot copy the store"_s);
    BareConnection bare(copy.toUtf8(), access.databaseKey);
    bare.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    const Compared plain =
        saves(bench, bare, "UPDATE cases SET complaint_purpose = ?1 WHERE site_id = 'B01' AND id = ?2",
            [](Case& record, const QString& text) { record.complaintPurpose = text; });
    printRow(u"durable save with audit, operation and head, median"_s, median(plain.ours), median(plain.reference),
        Goal::RatioAtMost, 4);
    printRow(u"the same, p95"_s, percentile95(plain.ours), percentile95(plain.reference), Goal::OursAtMost, 5);
    const Compared searched = saves(bench, bare, "UPDATE cases SET summary = ?1 WHERE site_id = 'B01' AND id = ?2",
        [](Case& record, const QString& text) { record.summary = u"계정의 게시물로 상담을 청함, "_s + text; });
    printRow(u"the same of a text that search finds (bare: without index), p95"_s, percentile95(searched.ours),
        percentile95(searched.reference), Goal::OursAtMost, 5);
}

} // namespace

void measureStore(const QString& directory, int cases)
{
    BenchStore bench(directory, cases);
    measureFirstList(bench, cases);
    measureSearch(bench, cases);
    measureSave(bench, directory + u".copy"_s);
}

} // namespace gyeot::bench
