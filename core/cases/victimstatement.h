#pragma once

#include "core/base/ids.h"

#include <QDate>

namespace gyeot {

/** The victim's written statement (피해자 진술서, F03) in her own words. The words are sealed under the evidence compartment. */
struct VictimStatement {
    StatementId id = {};
    CaseId caseId = {};
    QString acquaintance = {}; ///< 피의자와의 관계·알게 된 경위; sealed, as all that follow up to `witnesses`
    QString chronology = {}; ///< 사건 경위(시간순)
    QString harm = {}; ///< 구체적 피해 내용, exact words quoted
    QString howLearnt = {}; ///< 피해 인지 경위·일자: fixes where periods begin
    QString howKnewOffender = {}; ///< 가해자 인지 일자·근거
    QString impact = {}; ///< 신체·정신적·경제적 피해
    QString wish = {}; ///< what she wants, in her words; the box 원함/원하지 않음/유보 is Case::wish
    QString witnesses = {}; ///< 증거·목격자
    QDate writtenOn = {}; ///< invalid: not yet
    QString writtenAt = {}; ///< place of writing

    bool operator==(const VictimStatement&) const = default;
};

} // namespace gyeot
