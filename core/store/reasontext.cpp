#include "core/store/reasontext.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace gyeot {

namespace {

constexpr qsizetype leastDifferent = 8;

/** Whether a piece of at most half the text makes up the whole of it, the last one perhaps cut off. */
bool isRepeated(QStringView text)
{
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        if (std::equal(text.begin() + period, text.end(), text.begin()))
            return true;
    }
    return false;
}

} // namespace

Result<void> checkReason(QStringView reason)
{
    const QString text = reason.toString().normalized(QString::NormalizationForm_C).simplified();
    if (text.size() > mostReasonCharacters)
        return failure(ErrorCode::TooLarge, {}, "reason");
    if (text.size() < leastReasonCharacters)
        return failure(ErrorCode::ReasonNeeded, {}, "short");
    QSet<QChar> different;
    QString letters;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        different.insert(c.toCaseFolded());
        letters.append(c);
    }
    if (different.size() < leastDifferent)
        return failure(ErrorCode::ReasonNeeded, {}, "few");
    if (isRepeated(letters))
        return failure(ErrorCode::ReasonNeeded, {}, "repeated");
    return {};
}

} // namespace gyeot
