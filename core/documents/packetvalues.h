#pragma once

#include "core/documents/formvalue.h"
#include "core/documents/packetinput.h"
#include "core/law/lawbook.h"

namespace gyeot {

/** The one place where records become the values of fields.tsv. Numbers of acts and exhibits are computed here, from one order, so
 *  that complaint, table, statement and list always agree. Under an alias nothing that identifies the victim is given to any paper:
 *  address, phone, birth and occupation are "신원관리카드에 적음" (domain.md section 3, F15).
 *  Errors: UnknownStatute with the id as subject. */
Result<FormValue> packetValues(const PacketInput& input, const LawBook& book);

} // namespace gyeot
