#pragma once

#include <QString>

namespace gyeot::ui {

/** What is wrong with a store that was unlocked, and which ways there are: in the words of the window (core/store/openfinding.h has it in
 *  those of the store, which ui does not know). */
struct StoreTrouble {
    enum class Kind {
        LostCommits,
        OtherHistory,
        WitnessMissing,
        WitnessUnreadable,
        Damaged,
        NotWritable,
        ForeignPlace,
    };
    Kind kind = Kind::Damaged;
    QString storeName;
    qint64 missing = 0; ///< recorded steps that are gone
    qint64 lastGoodMs = 0; ///< 0: not known; likewise the next
    qint64 lastKnownMs = 0;
    bool isReadable = true;
    bool isAcceptable = false; ///< by a supervisor or an administrator
    bool mayAccept = false; ///< this person is one
    bool isLoss = false; ///< a backup would help
    QString backupFolder;
};

} // namespace gyeot::ui
