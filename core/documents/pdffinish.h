#pragma once

#include "core/base/result.h"
#include "core/documents/pdfwriter.h"

#include <map>

namespace gyeot {

/** For each font, by the name it bears in the PDF ("NanumMyeongjoBold"): characters of its text map that stand for others. */
using Misreadings = std::map<QByteArray, std::map<char16_t, char16_t>>;

/** The second half of writePdf(): takes what QPdfWriter wrote. Errors: BadForm. */
Result<QByteArray> finishPdf(const QByteArray& drawn, const PdfInfo& info, const Misreadings& misreadings);

} // namespace gyeot
