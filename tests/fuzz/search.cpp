#include "core/cases/searchindex.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/fuzz/targets.h"

#include <QTemporaryDir>

namespace gyeot::fuzz {

namespace {

/** An index with a few thousand words in it. */
struct Bench {
    QTemporaryDir folder { QStringLiteral("/dev/shm/gyeot-fuzz-XXXXXX") };
    std::unique_ptr<Database> database;

    Bench()
    {
        const DatabaseKey key { SecretBytes::copyOf(bytesOf(QByteArray(32, 'k'))), QByteArray(16, 's') };
        auto made = Database::create(folder.filePath(QStringLiteral("index.db")), key);
        require(made && migrate(**made, bundledMigrations().value()), "an index can be made");
        database = std::move(*made);
        for (int i = 0; i < 300; ++i) {
            const SearchTexts texts { { QStringLiteral("김가%1").arg(QChar(char16_t(0xAC00 + i * 7))) },
                { QStringLiteral("010-1234-%1 sample_room%1 https://www.a%1.example/방").arg(1000 + i) } };
            require(SearchIndex::put(*database, object(i), texts).has_value(), "words can be put in");
        }
    }
    static SearchedObject object(int n)
    {
        return { QStringLiteral("client"), QUuid(uint(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1),
            CaseId(QUuid(uint(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2)) };
    }
};

/** Whatever is typed is a query FTS5 understands and answers within bounds; whatever is saved can be put into the index, and comes out of it
 *  with nothing left. */
void run(QByteArrayView input)
{
    static const Bench bench;
    const QString typed = QString::fromUtf8(input.first(qMin<qsizetype>(input.size(), 4096)));
    const QList<SearchTerm> terms = searchTerms(typed);
    require(terms.size() <= maxSearchTerms, "a query has few terms");
    int asked = 0;
    bench.database->interruptUnless([&asked] { return ++asked < 2000; });
    const auto found = SearchIndex(*bench.database).find(terms, 50);
    bench.database->interruptUnless({});
    require(found.has_value(), "a query is answered");
    require(found->size() <= 50, "an answer is short");
    const QString tokens = searchTokens({ { typed }, { typed } });
    require(tokens.size() <= 64 * typed.size() + 64, "the index grows with the text, not faster");
    const SearchedObject own = Bench::object(9999);
    require(SearchIndex::put(*bench.database, own, { { typed }, { typed } }).has_value(), "words can be put in");
    require(SearchIndex::remove(*bench.database, own.object).has_value(), "and taken out");
}

QList<QByteArray> seeds()
{
    return { "김가상", "ㄱㄱㅅ", "010-1234-5678", "sample_room", "\" OR 1", "a* NEAR(b c)", "title:x", "\"\"\"", "(((",
        "^a + b", "ㄳㅄ 각 가", "https://www.a.example/x?y=%41", "0000001 2 3",
        "1234567890123456789012345678901234567890" };
}

} // namespace

const Target target { "search", run, seeds };

} // namespace gyeot::fuzz
