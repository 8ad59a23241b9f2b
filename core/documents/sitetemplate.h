#pragma once

#include "core/base/ids.h"

namespace gyeot {

using SiteTemplateId = Id<struct SiteTemplateTag>;

/** The text this site uses for a form in place of the program's own. Working data of no case. */
struct SiteTemplate {
    SiteTemplateId id;
    QString formId; ///< "F01"
    QString body; ///< template text (TEMPLATES.md); empty: the program's own stands again

    bool operator==(const SiteTemplate&) const = default;
};

} // namespace gyeot
