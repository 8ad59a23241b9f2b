#pragma once

#include "core/evidence/evidenceitem.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `evidence_items` as EvidenceItem records. */
class EvidenceItemTable {
public:
    static const RecordType type;
};

} // namespace gyeot
