#pragma once

#include "core/documents/document.h"

#include <QString>

#include <vector>

namespace gyeot::bench {

/** Writes the papers as a flat ODT for the peer: the same blocks, tables with repeated heads, margins, widths and sizes; each paper
 *  on a new page. Cover, contents and page numbers, which ours makes besides, are left out. */
void writePeerDocument(const QString& path, const std::vector<Document>& papers);

} // namespace gyeot::bench
