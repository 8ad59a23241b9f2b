#pragma once

#include "core/base/file.h"
#include "core/cases/actservice.h"
#include "core/cases/casefile.h"
#include "core/cases/caseservice.h"
#include "core/cases/consentservice.h"
#include "core/cases/peopleservice.h"
#include "core/cases/taskservice.h"
#include "core/law/lawbook.h"
#include "tests/support/teststore.h"
#include "ui/workspace/caseservices.h"
#include "ui/workspace/opencase.h"

#include <nlohmann/json.hpp>

namespace gyeot::test {

inline Act actSaying(const QString& what)
{
    Act act;
    act.what = what;
    return act;
}

/** A store of made-up cases with the services pages work with. The day is 2026-11-22. */
struct CaseWindow : TestStore {
    LawBook law = LawBook::load().value();
    StageBook stages = StageBook::load().value();
    CaseService cases { *store, law, stages };
    ActService acts { *store, law };
    PeopleService people { *store };
    ConsentService consents { *store };
    TaskService tasks { *store };

    ui::CaseServices services() { return { clock, law, stages, cases, acts, people, consents, tasks }; }

    /** One of resources/demo, imported. */
    CaseId importDemo(const QString& name)
    {
        const auto bytes =
            readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/%1.json").arg(name), maxCaseFileBytes);
        const auto json = parseJson(bytes.value());
        return cases.importCase(parseCaseFile(json.value()).value()).value().caseId;
    }

    /** A demonstration case, opened as the window opens it. */
    std::unique_ptr<ui::OpenCase> openDemo(const QString& name)
    {
        auto open = std::make_unique<ui::OpenCase>(services(), importDemo(name));
        if (!open->open())
            qFatal("demonstration case %s cannot be opened", qPrintable(name));
        return open;
    }

    CaseId newCase(const QString& alias = QStringLiteral("김가상"))
    {
        Intake intake;
        intake.alias = alias;
        return cases.createCase(intake).value();
    }
};

} // namespace gyeot::test
