#pragma once

#include <QLatin1StringView>

#include <array>

/** The rules this code applies, by their ids in resources/law/rules.json. LawBook::parse() refuses a file that lacks one. */
namespace gyeot::rules {

inline constexpr QLatin1StringView lawVersion("law.version");
inline constexpr QLatin1StringView lawStraddle("law.straddle");
inline constexpr QLatin1StringView kindMap("kind.map");
inline constexpr QLatin1StringView kindMinorFirst("kind.minor_first");
inline constexpr QLatin1StringView estimateRange("estimate.range");
inline constexpr QLatin1StringView criminalClass("criminal.class");
inline constexpr QLatin1StringView criminalPrisonCap("criminal.prison_cap");
inline constexpr QLatin1StringView criminalAttempt("criminal.attempt");
inline constexpr QLatin1StringView criminalEndOfAct("criminal.end_of_act");
inline constexpr QLatin1StringView criminalCourse("criminal.course");
inline constexpr QLatin1StringView criminalContinuing("criminal.continuing");
inline constexpr QLatin1StringView criminalPosting("criminal.posting");
inline constexpr QLatin1StringView criminalMajority("criminal.majority");
inline constexpr QLatin1StringView criminalScience("criminal.science");
inline constexpr QLatin1StringView criminalExcludedListed("criminal.excluded_listed");
inline constexpr QLatin1StringView criminalExcludedAnyone("criminal.excluded_anyone");
inline constexpr QLatin1StringView criminalCount("criminal.count");
inline constexpr QLatin1StringView complaintCount("complaint.count");
inline constexpr QLatin1StringView complaintBefore2013("complaint.before_2013");
inline constexpr QLatin1StringView wishCounts("wish.counts");
inline constexpr QLatin1StringView civilCount("civil.count");
inline constexpr QLatin1StringView civilMinor("civil.minor");
inline constexpr QLatin1StringView calendarRestDays("calendar.rest_days");

inline constexpr std::array all { lawVersion, lawStraddle, kindMap, kindMinorFirst, estimateRange, criminalClass,
    criminalPrisonCap, criminalAttempt, criminalEndOfAct, criminalCourse, criminalContinuing, criminalPosting,
    criminalMajority, criminalScience, criminalExcludedListed, criminalExcludedAnyone, criminalCount, complaintCount,
    complaintBefore2013, wishCounts, civilCount, civilMinor, calendarRestDays };

} // namespace gyeot::rules
