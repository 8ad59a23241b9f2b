#pragma once

#include "core/store/auditverify.h"
#include "core/store/change.h"
#include "core/store/storeaudit.h"
#include "tests/core/store/thingtype.h"

#include <QTest>

namespace gyeot::test {

/** A store whose audit log is filled and spoiled by hand. */
struct AuditFixture : ThingStore {
    void addThing(const QString& word)
    {
        auto change = Change::begin(*store, "thing.add", caseId);
        const QUuid id = ids.next();
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", word);
        std::ignore = change->set(thing, id, "true_name", word);
        if (auto done = change->commit(); !done)
            qFatal("no change: %s", done.error().detail.constData());
    }
    void read(const char* action = "case.open", const QString& words = {})
    {
        const auto told = StoreAudit(*store).record({ .action = action, .caseId = caseId, .words = words });
        if (!told)
            qFatal("no audit: %s", told.error().detail.constData());
    }
    void fill(int rows)
    {
        while (count(u"SELECT count(*) FROM audit_log") < rows)
            read();
    }
    AuditLog log() const { return { store->database(), store->siteId(), store->id() }; }
    AuditVerdict verify() const
    {
        return verifyAudit(store->database(), store->jobAccess()).value_or(AuditVerdict { 0, 0, 0, 0, -1, "unread" });
    }
    /** What somebody with the key and any tool could do. */
    void tamper(const char* sql)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        const auto done = store->database().execute(sql);
        QVERIFY2(done, done ? "" : done.error().detail.constData());
    }
};

} // namespace gyeot::test
