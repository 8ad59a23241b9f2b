#pragma once

#include "core/cases/deadline.h"

#include <QSet>

namespace gyeot {

/** Ids of all facts that caseFacts() can give: the words of resources/workflow/stages.json. */
const QSet<QString>& knownCaseFacts();

/** The facts about a case that hold on a day, for StageBook::stageOf(). `evidenceItems`: how many the case has. */
QSet<QString> caseFacts(const CaseRecord& record, const CaseOpinion& opinion, qint64 evidenceItems);

} // namespace gyeot
