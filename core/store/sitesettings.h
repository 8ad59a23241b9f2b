#pragma once

#include "core/base/result.h"

#include <QString>

namespace gyeot {

class Store;

/** What the site has chosen, never personal: the rows of `settings` by name ("retention.body"), each change with its audit row. */
class SiteSettings {
public:
    /** The store outlives it. */
    explicit SiteSettings(Store& store) : m_store(store) { }

    /** Errors: those of reading. */
    Result<QString> text(const char* key, const QString& absent) const;
    /** Audit action "settings.change" with the key as reason. The same value again is no change. Errors: WriteFailed, DiskFull. */
    Result<void> set(const char* key, const QString& value);

private:
    Store& m_store;
};

} // namespace gyeot
