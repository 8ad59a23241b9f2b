#pragma once

#include "core/law/facts.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** Complaint period (고소기간) of an offence that needs a complaint: 6 months after the offender became known, that day not counted, moved
 *  past weekends and holidays (rule complaint.count; 형사소송법 제230조①, 제66조). For sex offences before 2013-06-19 the old rule
 *  (complaint.before_2013), shown with low confidence. None where no complaint is needed. */
std::optional<LawClock> complaintClock(const LawBook& book, const Statute& statute, const ActFacts& act, QDate asOf);

} // namespace gyeot
