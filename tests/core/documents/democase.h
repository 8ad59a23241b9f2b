#pragma once

#include "core/documents/packetinput.h"
#include "core/law/lawbook.h"

namespace gyeot::test {

/** The demonstration case resources/demo/<name>.json as a packet's input, with counted ids and made-up digests and sizes: what the
 *  store would hand over. Papers are dated 2026-11-25. */
PacketInput demoCase(const QString& name);

/** The program's law book; the test ends if it cannot be read. */
const LawBook& lawBook();

} // namespace gyeot::test
