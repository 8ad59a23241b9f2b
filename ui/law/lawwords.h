#pragma once

#include "core/law/lawbook.h"
#include "core/law/opinion.h"
#include "ui/widgets/statusbadge.h"

namespace gyeot::ui {

/** What of the law is shown in words; statutes and kinds bring theirs, the rest is worded here. */
bool speaksKorean();
/** Of a pair that data bring in both languages, the one of the window. */
QString inLanguage(const QString& korean, const QString& english);

QString statuteName(
    const LawBook& book, const QString& id); ///< name of the offence or claim; the id where the book has none
/** "성폭력처벌법 제14조② 촬영물 반포 (2020. 5. 19.부터의 조문)". An invalid `versionFrom`: "first day of this wording not read". */
QString statuteWithVersion(const LawBook& book, const QString& id, QDate versionFrom);
QString kindName(const LawBook& book, const QString& id);

QString clockName(ClockKind kind); ///< "공소시효"
/** "2033. 3. 13. (일)  D-2303", "지남 2026. 3. 1.", "아직 시작하지 않음", "시효 없음". */
QString clockText(const LawClock& clock, QDate today);

/** How sure a row is, as icon and word; High needs none but says so. */
/** How far a date or a statute can be relied on, as a badge says it. */
struct Sureness {
    Status status;
    QString word;
};
/** "source read" only where the statute's own text was read for every rule behind it; otherwise what was read instead. */
Sureness surenessOf(const LawBook& book, const LawClock& clock);
Sureness surenessOf(const LawBook& book, const Candidate& candidate);
/** Of any other row of resources/law. */
Sureness surenessOf(Confidence confidence, Verified verified);

/** A fact of Step::subject and ActOpinion::missing as a question to ask: "victim.born" is "생년월일". */
QString factName(const QString& fact);

} // namespace gyeot::ui
