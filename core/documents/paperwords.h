#pragma once

#include "core/cases/act.h"
#include "core/evidence/evidenceitem.h"
#include "core/law/statute.h"

#include <QDate>
#include <QString>

#include <vector>

/** How Korean papers write dates, sums, numbers and statutes. These are words of documents, which are Korean whatever language the
 *  window speaks. */
namespace gyeot::paper {

/** "2026. 3. 1."; empty for an invalid day (reference/user-experience.md 1.4). */
QString date(QDate day);

/** "2026. 3. 14. 23:52", "2026. 5. 9.경" when estimated, "2026. 7. 1. ~ 2026. 9. 30.", "2026. 3. 14. 이전", "일시 불상". */
QString when(const When& when, bool estimated);

/** "1,500,000원". */
QString money(qint64 won);

/** "20,480": digits in groups of three, the same on every machine. */
QString grouped(qint64 number);

/** "1~3, 5, 7~8": what a list of rising numbers covers. */
QString ranges(const std::vector<int>& numbers);

/** "증 제3호증"; several: "증 제1호증, 제3호증". Numbers from 1. */
QString exhibits(const std::vector<int>& numbers);

/** "증거-003.png": the name a file bears in a packet; nothing of the original name but its ending, if that is plain. */
QString exhibitFile(int number, const QString& originalName);

/** "화면 캡처". */
QString kind(EvidenceKind kind);

/** "성폭력처벌법 제14조 제2항 후단": the paragraph signs of the law book in the words of papers. */
QString article(const Statute& statute);

/** "성폭력범죄의 처벌 등에 관한 특례법위반(촬영물·편집물 등 이용 협박)"; for the Criminal Act the name alone. */
QString offence(const Statute& statute);

/** "□ 있음   ■ 없음" and what there is; empty if nobody has asked yet. */
QString yesOrNo(const std::optional<QString>& answer);

} // namespace gyeot::paper
