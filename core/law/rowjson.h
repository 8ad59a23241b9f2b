#pragma once

#include "core/base/jsonreader.h"
#include "core/law/rule.h"

namespace gyeot {

// What every row of resources/law has in common. Each function reads one member of the row and leaves the first failure in the reader.

/** "confidence": high, medium or low. */
Confidence readConfidence(JsonReader& in, const QString& path);
/** "verified": statute-text, secondary-page or memory. */
Verified readVerified(JsonReader& in, const QString& path);
/** One row of the table of sources: words in both languages, and "verified" or null. Errors: MissingField, BadForm. */
Result<Source> readSource(const Json& row, const QString& path);
/** "sources": at least one key of the table of sources. */
QStringList readSources(JsonReader& in, const QString& path);

/** The rows of the member `key`, read one by one; fails on the first row that does not read. */
template<typename Row>
std::vector<Row> readRows(JsonReader& in, const char* key, Result<Row> (*readRow)(const Json&, const QString&))
{
    std::vector<Row> rows;
    in.array(key, [&rows, readRow](const Json& element, const QString& path) -> Result<void> {
        auto row = readRow(element, path);
        if (!row)
            return std::unexpected(row.error());
        rows.push_back(std::move(*row));
        return {};
    });
    return rows;
}

} // namespace gyeot
