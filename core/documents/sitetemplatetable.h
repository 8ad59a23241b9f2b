#pragma once

#include "core/base/result.h"
#include "core/documents/sitetemplate.h"
#include "core/store/recordtype.h"

#include <QList>

namespace gyeot {

class Store;

/** The rows of `site_templates` as SiteTemplate records. */
class SiteTemplateTable {
public:
    static const RecordType type;
    /** One a form, the newest where there are several, in the order of the forms. Errors: StoreDamaged, ReadFailed. */
    static Result<QList<SiteTemplate>> all(const Store& store);
};

} // namespace gyeot
