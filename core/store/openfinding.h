#pragma once

#include <QByteArray>
#include <QString>

namespace gyeot {

/** What is wrong with a store whose keyring opened (reference/security.md 3.8 and 5.2). */
enum class OpenTrouble {
    None,
    LostCommits, ///< the sidecar knows of more than the database holds
    OtherHistory, ///< the row the sidecar names is another one in the database
    HeadMissing, ///< no sidecar lies there
    HeadUnreadable, ///< the sidecar is damaged, altered, or of another store or generation
    Damaged, ///< pages whose seal does not hold, or the database file is gone
    NotWritable, ///< read-only media, or a folder in which this user may not write
    ForeignPlace, ///< a share, a FUSE mount, a folder of a sync client, or one that is open to others
};

/** What was found before a store was opened, and so what a person can do about it. Nothing was written. */
struct OpenFinding {
    OpenTrouble trouble = OpenTrouble::None;
    qint64 missing =
        0; ///< LostCommits: rows of the record of work that are gone, one for each save and each audited read
    qint64 lastGoodMs = 0; ///< when the last row that is there was written, UTC; 0: not known
    qint64 lastKnownMs = 0; ///< when the sidecar was last written, UTC; 0: not known
    qint64 headEpoch = 0; ///< the sidecar's; 0: not known
    bool isReadable = true; ///< the first pages open, so that the rest can be looked at
    QString subject = {}; ///< the file or folder it is about
    QByteArray detail = {}; ///< for the log

    bool isTrouble() const { return trouble != OpenTrouble::None; }
    /** Whether a supervisor may go on from here in a new epoch. Damage is not accepted: what is written beside it would be lost with it. */
    bool isAcceptable() const
    {
        return isReadable
            && (trouble == OpenTrouble::LostCommits || trouble == OpenTrouble::OtherHistory
                || trouble == OpenTrouble::HeadMissing || trouble == OpenTrouble::HeadUnreadable);
    }
    /** Whether a backup would help: what lies there is not whole. */
    bool isLoss() const { return isAcceptable() || trouble == OpenTrouble::Damaged; }

    bool operator==(const OpenFinding&) const = default;
};

} // namespace gyeot
