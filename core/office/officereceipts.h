#pragma once

#include "core/office/importtable.h"
#include "core/store/store.h"

namespace gyeot {

/** The last receipt given to a site, for handing over once more. Errors: NotFound (no such site, or none yet), BadArgument (the site has several
 *  stores; each got its own with its bundle), those of the store. */
Result<GivenReceipt> lastReceiptOf(const Store& office, const QString& siteId);

} // namespace gyeot
