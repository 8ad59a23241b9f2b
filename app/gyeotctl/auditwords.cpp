#include "app/gyeotctl/auditwords.h"

#include "app/shared/console.h"
#include "ui/audittext.h"

#include <nlohmann/json.hpp>

namespace gyeot::app {

Json verdictJson(const AuditVerdict& verdict)
{
    return { { "rows", verdict.rows }, { "checkpoints", verdict.checkpoints }, { "commitments", verdict.commitments },
        { "erased", verdict.erased }, { "first_bad", verdict.firstBad ? Json(*verdict.firstBad) : Json(nullptr) },
        { "problem", verdict.problem.toStdString() } };
}

void printVerdict(Console& console, const AuditVerdict& verdict)
{
    console.print(ui::auditCheckText(
        { verdict.rows, verdict.checkpoints, verdict.commitments, verdict.erased, verdict.firstBad, verdict.problem }));
}

} // namespace gyeot::app
