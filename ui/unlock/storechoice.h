#pragma once

#include <QList>
#include <QString>

namespace gyeot::ui {

/** A store that can be opened on this machine: what its keyring tells without a key. */
struct StoreChoice {
    QString directory;
    QString name; ///< of the directory, without ".gyeot"
    bool practice = false;
    qint64 lastOpenedMs = 0; ///< 0: not known
    QString lastUser = {}; ///< empty: not known
};

/** What a person asks for when making a store. */
struct NewStoreWish {
    QString directory;
    QString siteId;
    QString userName;
    bool practice = false;
};

} // namespace gyeot::ui
