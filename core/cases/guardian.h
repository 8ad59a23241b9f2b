#pragma once

#include "core/base/ids.h"

namespace gyeot {

/** A parent or other person who stands in for the victim. */
struct Guardian {
    GuardianId id = {};
    CaseId caseId = {};
    QString name = {};
    QString relation = {};
    QString phone = {};
    bool legalRepresentative = false; ///< 법정대리인: may complain and consent in her place

    bool operator==(const Guardian&) const = default;
};

} // namespace gyeot
