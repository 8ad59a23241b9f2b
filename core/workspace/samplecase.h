#pragma once

#include "core/base/result.h"
#include "core/documents/packetinput.h"

#include <QByteArrayView>

namespace gyeot {

/** A demonstration case as a packet's input, read from a file of format "casefile/1" without any store: for trying templates on. Ids are
 *  counted, digests and sizes of the exhibits made up from their names, so the same file always gives the same.
 *  Errors: those of parseJson(), parseCaseFile() and parseEvidenceEntries(). */
Result<PacketInput> sampleCase(QByteArrayView caseFile, const LawBook& law, QDate date);

} // namespace gyeot
