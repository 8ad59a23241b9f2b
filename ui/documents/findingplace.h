#pragma once

#include "ui/workspace/opencase.h"

namespace gyeot::ui {

/** Where a person mends what a paper lacks: a page of the case and the anchor on it. */
struct FindingPlace {
    QString page;
    QString anchor;

    bool operator==(const FindingPlace&) const = default;
};

/** The number in "행위[3].내용", as the lists of the case count: from 1. 0: the path is of no list, or of one the case does not number
 *  (the facts of a complaint are acts sorted by offence). */
int rowNumber(const QString& path);

/** The place behind a path of the field catalogue, e.g. "행위[3].내용" or "고소인.주소". What no page of its own holds is on the overview. */
FindingPlace findingPlace(const QString& path, const CaseRecord& record);

} // namespace gyeot::ui
