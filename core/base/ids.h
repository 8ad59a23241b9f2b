#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace gyeot {

/** A UUID that knows what it names, so that a case id can never be passed where evidence is meant. The null id means "none". */
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) { }

    /** Reads the 36-character lower- or upper-case form without braces; nothing else. */
    static std::optional<Id> fromString(QStringView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    /** 36 characters, lower case, no braces. */
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QUuid uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }

    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const
    {
        const auto a = m_uuid.toRfc4122();
        const auto b = other.m_uuid.toRfc4122();
        return a < b ? std::strong_ordering::less : b < a ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using StoreId = Id<struct StoreTag>;
using UserId = Id<struct UserTag>;
using ObjectId = Id<struct ObjectTag>; ///< any record, where the operation log does not care which
using CaseId = Id<struct CaseTag>;
using ClientId = Id<struct ClientTag>;
using GuardianId = Id<struct GuardianTag>;
using SafeContactId = Id<struct SafeContactTag>;
using ActId = Id<struct ActTag>;
using SuspectId = Id<struct SuspectTag>;
using ConsentId = Id<struct ConsentTag>;
using TaskId = Id<struct TaskTag>;
using ActExhibitId = Id<struct ActExhibitTag>;
using StatementId = Id<struct StatementTag>;
using EvidenceId = Id<struct EvidenceTag>;
using CustodyId = Id<struct CustodyTag>;
using DocumentId = Id<struct DocumentTag>;
using BundleId = Id<struct BundleTag>;

/** Where new ids come from: injected, so that the same input gives the same store in tests. */
class IdSource {
public:
    virtual ~IdSource() = default;
    /** A fresh UUID version 7 (RFC 9562): sorts by time of making. */
    virtual QUuid next() = 0;

    template<typename IdType>
    IdType make()
    {
        return IdType(next());
    }
};

class Clock;

/** UUID version 7 from the clock's milliseconds and the system's random generator. Ids are names, never secrets. */
class RandomIdSource final : public IdSource {
public:
    explicit RandomIdSource(const Clock& clock) : m_clock(clock) { }
    QUuid next() override;

private:
    const Clock& m_clock;
};

} // namespace gyeot
