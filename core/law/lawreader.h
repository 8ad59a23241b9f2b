#pragma once

#include "core/base/json.h"
#include "core/law/lawbook.h"

namespace gyeot {

/** Puts the four files together into a book and checks what no single row can know: ids, references, versions, classes. */
class LawReader {
public:
    /** Errors as LawBook::parse(). */
    static Result<LawBook> read(const LawFiles& files);

private:
    Result<void> readStatutes(const QByteArray& bytes);
    Result<void> readRules(const QByteArray& bytes);
    Result<void> readKindsAndHolidays(const LawFiles& files);
    Result<void> readSourceTable(const Json& table);

    Result<void> checkStatutes() const;
    Result<void> checkVersions(const Statute& statute) const;
    Result<void> checkKinds() const;
    Result<void> checkSources() const;
    Result<void> checkRuleIds() const;

    LawBook m_book;
};

} // namespace gyeot
