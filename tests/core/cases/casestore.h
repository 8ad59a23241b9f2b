#pragma once

#include "core/base/file.h"
#include "core/cases/actservice.h"
#include "core/cases/casefile.h"
#include "core/cases/caseservice.h"
#include "core/cases/consentservice.h"
#include "core/cases/peopleservice.h"
#include "core/cases/taskservice.h"
#include "core/law/lawbook.h"
#include "core/store/statement.h"
#include "tests/support/teststore.h"

#include <nlohmann/json.hpp>

namespace gyeot::test {

/** An empty store with the services of core/cases over it. */
struct CaseStore : TestStore {
    LawBook law = LawBook::load().value();
    StageBook stages = StageBook::load().value();
    CaseService cases { *store, law, stages };
    ActService acts { *store, law };
    PeopleService people { *store };
    ConsentService consents { *store };
    TaskService tasks { *store };
    QDate today { 2026, 11, 22 };

    /** One of resources/demo, imported. */
    CaseService::Imported importDemo(const QString& name)
    {
        const auto bytes =
            readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/%1.json").arg(name), maxCaseFileBytes);
        const auto json = parseJson(bytes.value());
        return cases.importCase(parseCaseFile(json.value()).value()).value();
    }
    CaseId newCase(const QString& alias = QStringLiteral("김가상"))
    {
        Intake intake;
        intake.alias = alias;
        return cases.createCase(intake).value();
    }
    CaseRecord record(CaseId id) const { return cases.caseRecord(id).value(); }
    qint64 count(QStringView sql) const
    {
        auto query = Statement::prepare(store->database(), sql);
        return query && query->step().value_or(false) ? query->integer(0) : -1;
    }
    qint64 auditRows() const { return count(u"SELECT count(*) FROM audit_log"); }
};

} // namespace gyeot::test
