#pragma once

#include "core/store/change.h"
#include "core/store/erasure.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/storebackups.h"
#include "core/store/transaction.h"
#include "tests/core/store/thingtype.h"

#include <QDir>
#include <QFile>

namespace gyeot::test {

inline constexpr FieldType erasableFields[] = { { "number" }, { "summary" } };
/** The row of a case as core/store needs it to erase one. */
inline constexpr RecordType erasableCase { "case", "cases", erasableFields };
inline constexpr const RecordType* erasableTypes[] = { &thing, &erasableCase };

constexpr qint64 oneDayMs = 24LL * 60 * 60 * 1000;

/** A case with a thing of it, sealed values and all; ends the program where that fails. */
inline CaseId addErasable(Store& store, const QString& number)
{
    const CaseId caseId = store.ids().make<CaseId>();
    const QUuid object = store.ids().next();
    auto change = Change::begin(store, "case.create", caseId);
    if (!change)
        qFatal("change: %s", change.error().detail.constData());
    std::ignore = change->create(erasableCase, caseId.uuid(), caseId);
    std::ignore = change->set(erasableCase, caseId.uuid(), "number", number);
    std::ignore = change->set(erasableCase, caseId.uuid(), "summary", QStringLiteral("요약 ") + number);
    std::ignore = change->create(thing, object, caseId);
    std::ignore = change->set(thing, object, "word", QStringLiteral("낱말 ") + number);
    std::ignore = change->set(thing, object, "true_name", QStringLiteral("이름 ") + number);
    std::ignore = change->set(thing, object, "note", QStringLiteral("기록 ") + number);
    if (auto done = change->commit(); !done)
        qFatal("erasable: %s %s", errorName(done.error().code).data(), done.error().detail.constData());
    return caseId;
}

inline Result<void> moveToTrash(Store& store, CaseId caseId, const char* reason = "demand")
{
    auto change = Change::begin(store, "case.trash", caseId);
    if (!change)
        return std::unexpected(change.error());
    std::ignore = change->remove(erasableCase, caseId.uuid(), reason);
    return change->commit();
}

/** Trash, the wait of a store of one person, and gone: the scenario of a fault (reference/security.md ERA-06). */
inline Result<Tombstone> eraseAfterWaiting(Store& store, FakeClock& clock, CaseId caseId)
{
    if (auto moved = moveToTrash(store, caseId); !moved)
        return std::unexpected(moved.error());
    clock.ms += 2 * oneDayMs;
    return Erasure(store).erase({ caseId, ErasureBasis::Demand, {} }, {});
}

/** How much of a case is in a store: nothing may lie between all and none. */
struct Remains {
    qint64 rows = 0;
    qint64 keys = 0;
    qint64 values = 0;
    bool isInLedger = false;

    bool isWhole() const { return rows == 2 && keys == 3 && values >= 5 && !isInLedger; }
    bool isGone() const { return rows == 0 && keys == 0 && values == 0 && isInLedger; }
};

inline Remains remainsOf(const Store& store, CaseId caseId)
{
    const auto count = [&store, caseId](QStringView sql) {
        auto query = Statement::prepare(store.database(), sql);
        if (!query)
            return qint64(-1);
        query->bind(":case_id", caseId);
        return query->step().value_or(false) ? query->integer(0) : -1;
    };
    return { count(u"SELECT (SELECT count(*) FROM cases WHERE case_id = :case_id) + (SELECT count(*) FROM things WHERE "
                   u"case_id = :case_id)"),
        count(u"SELECT count(*) FROM case_keys WHERE case_id = :case_id"),
        count(u"SELECT count(*) FROM operations WHERE case_id = :case_id AND type <> 'erase' AND (value IS NOT NULL OR "
              u"old_value IS NOT NULL OR office_sealed IS NOT NULL)"),
        count(u"SELECT count(*) FROM erasure_ledger WHERE case_id = :case_id") > 0 };
}

/** A store of one person with cases that can be erased. */
struct ErasableStore : ThingStore {
    CaseId add(const QString& number) { return addErasable(*store, number); }
    Result<Tombstone> erase(CaseId id) { return eraseAfterWaiting(*store, clock, id); }
    Remains remains(CaseId id) const { return remainsOf(*store, id); }
    StoreAccess access() const { return store->jobAccess(); }

    /** A whole backup beside the store, in backups/. */
    Result<BackupDone> backUp(const ReachedStep& reached = {})
    {
        const auto plan = StoreBackups(*store).plan();
        return plan ? backupStore(store->jobAccess(), *plan, {}, reached) : std::unexpected(plan.error());
    }

    /** A file in blobs/ that an evidence row of the case names; its path. */
    QString addBlob(CaseId of, const QString& name)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        auto insert = Statement::prepare(store->database(),
            u"INSERT INTO evidence_items (site_id, id, case_id, blob_name) VALUES (:site_id, :id, :case_id, :name)");
        insert->bind(":site_id", store->siteId());
        insert->bind(":id", ObjectId(ids.next()));
        insert->bind(":case_id", of);
        insert->bind(":name", name);
        if (!insert->run())
            qFatal("no evidence row");
        const QString place = store->directory() + QStringLiteral("/blobs/") + name;
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly) || file.write("sealed") != 6)
            qFatal("no blob");
        return place;
    }
    /** What no program of ours would do. */
    void tamper(const char* sql)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        if (auto done = store->database().execute(sql); !done)
            qFatal("%s: %s", sql, done.error().detail.constData());
    }
    QStringList auditActions() const
    {
        QStringList actions;
        auto query = Statement::prepare(store->database(), u"SELECT action FROM audit_log ORDER BY seq");
        while (query && query->step().value_or(false))
            actions << query->text(0);
        return actions;
    }
};

} // namespace gyeot::test
