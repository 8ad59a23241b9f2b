#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QDate>

namespace gyeot {

/** As the statistics table of the ministry asks it. */
enum class Gender { Female, Male, Other };
template<>
struct Words<Gender> {
    static constexpr std::array list { "female", "male", "other" };
};

/** The victim. The alias and contact are working data; true name and address lie sealed under the identity compartment. The resident number
 *  is asked at print time and has no field (개인정보 보호법 제24조의2, domain.md 6.1). */
struct Client {
    ClientId id = {};
    CaseId caseId = {};
    QString alias = {}; ///< shown in the window; the name on every paper while `underAlias`
    QString trueName = {}; ///< sealed: Identity
    bool underAlias = true; ///< 가명: papers carry the alias, one throughout (domain.md 3)
    QDate born = {}; ///< invalid: not known
    std::optional<bool> disabled = {}; ///< limitation and consent rules ask it; none: not asked
    std::optional<bool>
        scientificEvidence = {}; ///< DNA or the like secured: limitation + 10 years (성폭력처벌법 제21조②)
    QString phone = {};
    QString email = {};
    QString address = {}; ///< sealed: Identity
    QString occupation = {};
    std::optional<Gender> gender = {};

    bool operator==(const Client&) const = default;
};

} // namespace gyeot
