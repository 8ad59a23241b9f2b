#pragma once

#include "core/documents/document.h"

namespace gyeot {

/** Size of letters and distance of baselines, in points. */
struct TextMeasure {
    double sizePt = 12;
    double pitchPt = 24;

    bool operator==(const TextMeasure&) const = default;
};

/** The measures of a profile (see Profile for their source). */
struct ProfileStyle {
    TextMeasure title { 22, 36 };
    TextMeasure heading { 13, 26 };
    TextMeasure subheading { 12, 24 };
    TextMeasure body { 12, 24 };
    TextMeasure note { 10, 16 };
    TextMeasure table { 11, 17 };
    TextMeasure smallTable { 9.5, 13.5 };
    double paragraphGapPt = 0;

    bool operator==(const ProfileStyle&) const = default;
};

inline ProfileStyle profileStyle(Profile profile)
{
    if (profile == Profile::Court)
        return {};
    return { .title = { 18, 28 },
        .heading = { 12.5, 20 },
        .subheading = { 12, 19 },
        .body = { 12, 19 },
        .note = { 9.5, 14 },
        .table = { 10.5, 15.5 },
        .smallTable = { 9, 12.5 },
        .paragraphGapPt = 3 };
}

} // namespace gyeot
