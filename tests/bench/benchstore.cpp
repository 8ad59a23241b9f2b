#include "tests/bench/benchstore.h"

#include "core/cases/acttable.h"
#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/recordwriting.h"
#include "tests/bench/measure.h"
#include "tests/support/fastkdf.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesPerYear = 2000;
constexpr int lastYear = 2025;
constexpr int casesPerChange =
    500; // one by one would spend minutes on flushing; what is measured is the store, not its making
constexpr int newestCases = 1000;

const QString userName = u"측정"_s;

SecretBytes passphrase()
{
    return SecretBytes::copyOf(bytesOf(QByteArrayView("only made up cases are in here")));
}

QChar syllable(int n)
{
    return QChar(char16_t(u'가' + n % 399 * 28)); // the 399 without a final consonant
}

Case caseOf(int n, int cases, CaseId id)
{
    const int fromLast = cases - 1 - n;
    const QDate day = QDate(lastYear - fromLast / casesPerYear, 12, 31).addDays(-(fromLast % casesPerYear) / 6);
    Case made;
    made.id = id;
    made.number = u"%1-%2"_s.arg(
        QString::number(day.year()), QString::number(casesPerYear - fromLast % casesPerYear).rightJustified(4, u'0'));
    made.openedMs = day.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch() + n % 86'400'000;
    made.summary = u"%1 님이 계정 sample_%2의 게시물로 상담을 청함"_s.arg(BenchStore::aliasOf(n), QString::number(n));
    return made;
}

Client clientOf(int n, CaseId caseId, ClientId id)
{
    Client client;
    client.id = id;
    client.caseId = caseId;
    client.alias = BenchStore::aliasOf(n);
    client.born = QDate(1970, 1, 1).addDays(n % 12'000);
    client.phone = u"010-%1-%2"_s.arg(QString::number(1000 + n % 9000), QString::number(1000 + int(n * 37LL % 9000)));
    return client;
}

} // namespace

QString BenchStore::aliasOf(int n)
{
    static const QString families = u"김이박최정강조윤장임"_s;
    return QString(families[n % families.size()]) + syllable(n / 10 % 331) + syllable(n / 7 % 293);
}

BenchStore::BenchStore(const QString& directory, int cases)
    : m_law(must(LawBook::load(), "law")),
      m_stages(must(StageBook::load(), "stages")),
      m_directory(directory)
{
    const NewStore made { .siteId = u"B01"_s, .userName = userName, .practice = true, .kdf = test::fastKdf() };
    m_store = must(Store::create(directory, made, passphrase(), { m_clock, m_ids }), "new store");
    fill(cases);
    must(m_store->settle(), "settling the store");
    reopen();
}

void BenchStore::fill(int cases)
{
    for (int first = 0; first < cases; first += casesPerChange) {
        std::fprintf(stderr, "\rmaking %d of %d cases", first, cases);
        auto change = must(Change::begin(*m_store, "case.create", CaseId()), "change");
        RecordWriting writing(*m_store, change);
        for (int n = first; n < std::min(first + casesPerChange, cases); ++n) {
            const auto id = m_ids.make<CaseId>();
            must(writing.add<CaseTable>(caseOf(n, cases, id)), "case");
            must(writing.add<ClientTable>(clientOf(n, id, m_ids.make<ClientId>())), "client");
            addActs(writing, id, n, n + newestCases < cases ? 1 : 3);
        }
        must(change.commit(), "made-up cases");
    }
    std::fprintf(stderr, "\r%*s\r", 40, "");
}

void BenchStore::addActs(RecordWriting& writing, CaseId caseId, int n, int acts)
{
    static const QStringList kinds = { u"repeated_contact"_s, u"sexual_message"_s, u"posts_about_victim"_s };
    for (int i = 0; i < acts; ++i) {
        Act act;
        act.id = m_ids.make<ActId>();
        act.caseId = caseId;
        act.kind = kinds[(n + i) % kinds.size()];
        act.when = When::on(QDate(2021, 1, 1).addDays((n + 100 * i) % 1700));
        act.account = u"sample_%1"_s.arg(n);
        act.what = u"계정에서 메시지를 보냄"_s;
        must(writing.add<ActTable>(act), "act");
    }
}

void BenchStore::reopen()
{
    m_cases.reset();
    m_store.reset();
    m_store = must(Store::open(m_directory, userName, passphrase(), { m_clock, m_ids }), "opening the store");
    m_cases = std::make_unique<CaseService>(*m_store, m_law, m_stages);
}

} // namespace gyeot::bench
