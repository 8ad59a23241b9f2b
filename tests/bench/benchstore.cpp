#include "tests/bench/benchstore.h"

#include "tests/bench/measure.h"
#include "tests/support/fastkdf.h"

#include <QDir>

#include <cstdio>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

const QString userName = u"측정"_s;

SecretBytes passphrase()
{
    return SecretBytes::copyOf(bytesOf(QByteArrayView("only made up cases are in here")));
}

QChar syllable(int n)
{
    return QChar(char16_t(u'가' + n % 399 * 28)); // the 399 without a final consonant
}

Intake intakeOf(int n)
{
    Intake intake;
    intake.alias = BenchStore::aliasOf(n);
    intake.phone = u"010-%1-%2"_s.arg(QString::number(1000 + n % 9000), QString::number(1000 + (n * 37) % 9000));
    intake.summary = u"%1 님이 계정 sample_%2의 게시물로 상담을 청함"_s.arg(intake.alias, QString::number(n));
    return intake;
}

} // namespace

QString BenchStore::aliasOf(int n)
{
    static const QString families = u"김이박최정강조윤장임"_s;
    return QString(families[n % families.size()]) + syllable(n / 10 % 331) + syllable(n / 7 % 293);
}

BenchStore::BenchStore(const QString& directory, int cases)
    : m_law(must(LawBook::load(), "law")), m_stages(must(StageBook::load(), "stages")), m_directory(directory)
{
    if (!QDir(directory).exists())
        make(directory, cases);
    reopen();
}

void BenchStore::make(const QString& directory, int cases)
{
    const QString unfinished = directory + u".part"_s;
    QDir(unfinished).removeRecursively();
    const NewStore made { .siteId = u"B01"_s, .userName = userName, .practice = true, .kdf = test::fastKdf() };
    const auto store = must(Store::create(unfinished, made, passphrase(), { m_clock, m_ids }), "new store");
    CaseService service(*store, m_law, m_stages);
    for (int n = 0; n < cases; ++n) {
        if (n % 1000 == 0)
            std::fprintf(stderr, "\rmaking %d of %d cases", n, cases);
        must(service.createCase(intakeOf(n)), "new case");
    }
    std::fputc('\n', stderr);
    must(store->settle(), "settling the store");
    QDir().rename(unfinished, directory);
}

void BenchStore::reopen()
{
    m_cases.reset();
    m_store.reset();
    m_store = must(Store::open(m_directory, userName, passphrase(), { m_clock, m_ids }), "opening the store");
    m_cases = std::make_unique<CaseService>(*m_store, m_law, m_stages);
}

} // namespace gyeot::bench
