#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace gyeot {

class OpenGlass;
class Store;

/** What a supervisor asks for: the notes of one case, why, and who sits beside him. */
struct BreakGlassWish {
    CaseId caseId;
    QString reason;
    QString secondName;
    SecretBytes secondPassphrase;
};

/** One request on its way: gathered by BreakGlassService, the second person's passphrase worked on in a worker, given back to commit(). */
class BreakGlassRequest {
public:
    ~BreakGlassRequest();
    BreakGlassRequest(BreakGlassRequest&&) noexcept;
    BreakGlassRequest& operator=(BreakGlassRequest&&) noexcept;
    /** Takes seconds; reads the keyring and writes nothing. Errors: WrongPassphrase (subject: the second person's name), KeyringDamaged. */
    Result<void> derive();

private:
    friend class BreakGlassService;
    struct Inside;
    explicit BreakGlassRequest(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/** A supervisor and a second person, by name. */
struct BreakGlassPair {
    UserId supervisor;
    QString supervisorName;
    UserId second;
    QString secondName;

    bool operator==(const BreakGlassPair&) const = default;
};

/** Break-glass access to counselling notes, for a window of an open store: at most one case at a time, for an hour, closed by either clock. */
class BreakGlassService : public QObject {
    Q_OBJECT

public:
    /** The store outlives it. `monotonic` is another clock only in tests; empty: the machine's. */
    explicit BreakGlassService(Store& store, std::function<qint64()> monotonic = {});
    ~BreakGlassService() override; ///< closes what is open

    /** Those that can open the notes as they are now. Errors: those of reading. */
    Result<QList<BreakGlassPair>> pairs() const;
    bool mayName() const; ///< whether this user holds the notes, so can name the pairs
    /** Whom a pair can be made of: supervisors, and everybody else. */
    Result<QList<BreakGlassPair>> possiblePairs() const;
    /** Errors: those of BreakGlass::setPairs(). */
    Result<void> setPairs(const QList<BreakGlassPair>& pairs);

    /** Names of those who can be the second person beside this user; empty: he cannot. */
    QStringList seconds() const;
    BreakGlassRequest request(BreakGlassWish wish) const;
    /** Errors: those of BreakGlass::open(); StoreInUse (one is open). */
    Result<void> commit(const BreakGlassRequest& request);

    bool isOpen() const;
    CaseId caseId() const; ///< null: none is open
    qint64 remainingMs() const;
    OpenGlass* glass() const { return m_glass.get(); } ///< for the service of notes; null: none is open
    /** Errors: WriteFailed, DiskFull; the key is gone all the same. */
    Result<void> close();

Q_SIGNALS:
    void opened(CaseId caseId);
    void ticked(); ///< another second has passed
    void closed();

private:
    void tick();
    Result<void> end(const char* reason);

    Store& m_store;
    std::function<qint64()> m_monotonic;
    std::unique_ptr<OpenGlass> m_glass;
    QTimer m_timer;
};

} // namespace gyeot
