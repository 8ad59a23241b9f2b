#pragma once

#include "core/base/ids.h"

namespace gyeot {

/** This evidence item shows that act (증거번호 of F05, 입증취지 of F06). */
struct ActExhibit {
    ActExhibitId id = {};
    CaseId caseId = {};
    ActId actId = {};
    EvidenceId evidenceId = {};

    bool operator==(const ActExhibit&) const = default;
};

} // namespace gyeot
