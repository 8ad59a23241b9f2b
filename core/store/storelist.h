#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

namespace gyeot {

/** A store directory as it looks from outside, without a key. */
struct StoreFolder {
    QString directory; ///< absolute
    QString name; ///< of the directory, without ".gyeot"
    bool practice = false; ///< as its keyring says; not proved until it is opened
    qint64 lastUsedMs = 0; ///< when something was last saved in it; 0: not known
    StoreId id = {}; ///< as its keyring says; null: that cannot be read

    bool operator==(const StoreFolder&) const = default;
};

/** The stores that lie directly in `folder`, the one used last in front. A directory whose keyring cannot be read is listed all the same,
 *  so that opening it says what is wrong. */
QList<StoreFolder> storesIn(const QString& folder);

/** One store by its directory, wherever it lies. */
StoreFolder storeFolder(const QString& directory);

} // namespace gyeot
