#pragma once

#include "core/documents/page.h"

#include <QString>

#include <vector>

namespace gyeot::bench {

/** Writes the words of the pages as a flat ODT for the peer: page by page and line by line, so that it neither breaks lines nor draws
 *  tables. That is less work than ours had. */
void writePeerDocument(const QString& path, const std::vector<Page>& pages);

} // namespace gyeot::bench
