#include "core/documents/sitetemplatetable.h"

#include "core/store/statement.h"
#include "core/store/store.h"

#include <array>

namespace gyeot {

namespace {

constexpr std::array fields { FieldType { "form_id" }, FieldType { "body" } };

} // namespace

const RecordType SiteTemplateTable::type { "template", "site_templates", fields };

Result<QList<SiteTemplate>> SiteTemplateTable::all(const Store& store)
{
    // ids sort by time of making, so the last row of a form is its newest
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, form_id, body
        FROM site_templates
        WHERE deleted_ms IS NULL
        ORDER BY form_id, id)");
    if (!query)
        return std::unexpected(query.error());
    QList<SiteTemplate> list;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        SiteTemplate found { query->id<SiteTemplateId>(0), query->text(1), query->text(2) };
        if (!list.isEmpty() && list.last().formId == found.formId)
            list.last() = std::move(found);
        else
            list.append(std::move(found));
    }
}

} // namespace gyeot
