#include "core/sync/membername.h"

#include "core/sync/bundlelimits.h"

namespace gyeot::membername {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberDigits = 6;
constexpr QLatin1StringView partSuffix { ".p7m" };

QString stem(QStringView siteId, qint64 sequence, BundleId bundle)
{
    const QString start = QString::fromLatin1(bundle.uuid().toRfc4122().first(8).toHex());
    return u"%1-%2-%3"_s.arg(siteId).arg(sequence, 8, 10, QChar(u'0')).arg(start);
}

} // namespace

QString part(int number)
{
    return u"%1.p7m"_s.arg(number, numberDigits, 10, QChar(u'0'));
}

int partNumber(QStringView name)
{
    if (name.size() != numberDigits + partSuffix.size() || !name.endsWith(partSuffix))
        return 0;
    int number = 0;
    for (const QChar c : name.first(numberDigits)) {
        if (c < u'0' || c > u'9') // QChar::isDigit would take digits of other scripts
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number <= bundlelimits::parts ? number : 0;
}

bool isAllowed(QStringView name)
{
    return name == manifest || name == digests || partNumber(name) != 0;
}

QString bundleDirectory(QStringView siteId, qint64 sequence, BundleId bundle)
{
    return stem(siteId, sequence, bundle) + u".cb"_s;
}

QString receiptFile(QStringView siteId, qint64 sequence, BundleId bundle)
{
    return stem(siteId, sequence, bundle) + u".receipt.p7m"_s;
}

bool isSiteId(QStringView text)
{
    if (text.isEmpty() || text.size() > 16 || text.front() == u'-')
        return false;
    for (const QChar c : text) {
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'))
            return false;
    }
    return true;
}

} // namespace gyeot::membername
