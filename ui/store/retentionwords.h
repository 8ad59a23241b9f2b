#pragma once

#include "core/workspace/erasureservice.h"

#include <QString>

namespace gyeot::ui {

QString nameOf(ErasureBasis basis); ///< "요청자의 파기 요구"
QString nameOf(KeepingBody body);

/** Until when a case is kept, in one line: "2031. 11. 22.까지", "종결 후부터 셉니다". */
QString keptUntil(const RetentionOpinion& opinion);
/** One clock of a case: which rule, how long, and how it was counted. */
QString clockSentence(const RetentionBook& book, const RetentionClock& clock);
/** A rule as the list of rules shows it: data, period, article. */
QString ruleSentence(const RetentionRule& rule);

/** "사건 1 · 행위 3 · 증거 파일 2": what would be destroyed, in the classes of the certificate. */
QString countsText(const QMap<QString, qint64>& counts);

} // namespace gyeot::ui
