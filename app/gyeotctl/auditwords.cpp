#include "app/gyeotctl/auditwords.h"

#include "app/shared/console.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace gyeot::app {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

} // namespace

Json verdictJson(const AuditVerdict& verdict)
{
    return { { "rows", verdict.rows }, { "checkpoints", verdict.checkpoints }, { "commitments", verdict.commitments },
        { "erased", verdict.erased }, { "first_bad", verdict.firstBad ? Json(*verdict.firstBad) : Json(nullptr) },
        { "problem", verdict.problem.toStdString() } };
}

void printVerdict(Console& console, const AuditVerdict& verdict)
{
    console.print(AuditWords::tr("Audit log: %1 rows in order, %2 signed states, %3 rows with their operations.")
            .arg(QString::number(verdict.rows), QString::number(verdict.checkpoints),
                QString::number(verdict.commitments)));
    if (verdict.firstBad) {
        //: %1 is the number of a row, %2 a fixed word in English for what is wrong with it
        console.print(AuditWords::tr("The first row that does not hold is %1 (%2).")
                .arg(QString::number(*verdict.firstBad), QString::fromLatin1(verdict.problem)));
    }
}

} // namespace gyeot::app
