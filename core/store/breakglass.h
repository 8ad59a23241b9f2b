#pragma once

#include "core/store/breakglasstable.h"
#include "core/store/keyring.h"
#include "core/store/store.h"

#include <functional>

namespace gyeot {

constexpr qint64 breakGlassMs = qint64(60) * 60 * 1000; ///< reference/security.md 3.4

/** Milliseconds of a clock that nobody sets and that starts anywhere. */
using Monotonic = std::function<qint64()>;
qint64 steadyMs();

/** A supervisor and the person beside him who must type his own passphrase. */
struct GlassPair {
    UserId supervisor;
    UserId second;
    bool operator==(const GlassPair&) const = default;
};

/** What somebody wants to see, and why. */
struct GlassWish {
    CaseId caseId;
    QString reason; ///< checkReason()
};

/** The notes of one case, open to a supervisor for an hour: the key is in this object and nowhere else, neither among the store's keys nor in its jobs.
 *  Each value is audited before it is returned. Goes before the store does. */
class OpenGlass {
public:
    ~OpenGlass(); ///< closes
    OpenGlass(const OpenGlass&) = delete;
    OpenGlass& operator=(const OpenGlass&) = delete;

    CaseId caseId() const { return m_opening.caseId; }
    const BreakGlassOpening& opening() const { return m_opening; }
    /** By whichever clock ends it first. */
    qint64 remainingMs() const;
    bool isOver() const { return m_key.isEmpty() || remainingMs() <= 0; }

    /** A sealed value of the notes compartment of this case; "breakglass.read" first.
     *  Errors: GlassClosed, NotAssigned (a value of another case), UnknownField (not of the notes), SealBroken, BadForm, WriteFailed. */
    Result<QByteArray> unseal(const RecordType& type, const QUuid& object, const char* field, const QByteArray& sealed);

    /** Wipes the key and writes "breakglass.close"; `reason` is a word of the program ("closed", "time", "lock"). Nothing if it is closed. */
    Result<void> close(const char* reason = "closed");

private:
    friend class BreakGlass;
    OpenGlass(Store& store, SecretBytes key, int generation, BreakGlassOpening opening, Monotonic monotonic);

    Store& m_store;
    SecretBytes m_key;
    int m_generation;
    BreakGlassOpening m_opening;
    Monotonic m_monotonic;
    qint64 m_startedMs; ///< by m_monotonic
};

/** Break-glass access to counselling notes (core/store/RECOVERY.md, section 6; reference/security.md 3.4). A supervisor's role holds no notes; this is the way
 *  in for an emergency: with a reason, with a second person's passphrase, for an hour, and seen by everybody who reviews the log. */
class BreakGlass {
public:
    explicit BreakGlass(Store& store, Monotonic monotonic = steadyMs)
        : m_store(store),
          m_monotonic(std::move(monotonic))
    {
    }

    /** The pairs that can open the notes as they are now; a pair whose box is of an earlier key counts no more. */
    Result<QList<GlassPair>> pairs() const;
    /** Seals the notes' key for these pairs and for no others. The user holds the notes, or `lender` does: a holder beside him, who has opened the same
     *  keyring with his own passphrase. Audited "breakglass.pairs".
     *  Errors: NotFound (nobody here holds the notes), BadArgument (a pair of one person, somebody who is no active user, a supervisor without that
     *  role), WriteFailed, DiskFull. */
    Result<void> setPairs(const QList<GlassPair>& pairs, const Keyring* lender = nullptr);
    /** The same pairs for the present key: after a rotation of the notes' key or a change of somebody's keys. Pairs whose people have gone are left out.
     *  Errors: as setPairs(). */
    Result<void> renewPairs(const Keyring* lender = nullptr);

    /** At opening: renews the pairs where a rotation, a recovery or a removal has made a box useless, if this user holds the notes.
     *  Errors: WriteFailed, DiskFull. */
    Result<void> settlePairs();

    /** Opens the notes of one case to the user, who is a supervisor. `second` is the other person's keyring of this store, opened with the passphrase
     *  he typed (Keyring::open(), seconds: for a worker). Audited "breakglass.open" before anything is opened.
     *  Errors: ReasonNeeded, BadArgument ("role", "second": of another store or the same person), NotFound (there is no box for the two),
     *  SealBroken (the box is not what a holder sealed), WriteFailed, DiskFull. */
    Result<std::unique_ptr<OpenGlass>> open(const GlassWish& wish, const Keyring& second);

    /** For the monthly review: those begun in [fromMs, untilMs), the newest first. */
    Result<QList<BreakGlassOpening>> openings(qint64 fromMs, qint64 untilMs) const;

private:
    Result<BreakGlassBox> boxFor(const GlassPair& pair, const SecretBytes& notes) const;
    Result<SecretBytes> notesKey(const BreakGlassBox& box, const Keyring& second) const;
    int notesGeneration() const;

    Store& m_store;
    Monotonic m_monotonic;
};

} // namespace gyeot
