#pragma once

#include "ui/widgets/timeline.h"
#include "ui/workspace/opencase.h"

namespace gyeot::ui {

/** What happened in a case in order of time: acts (many of one kind at one place as one entry), how it was learnt, what is planned and due. */
QList<TimelineEntry> caseTimeline(const OpenCase& open);

/** Age in full years. */
int ageOn(QDate born, QDate today);

} // namespace gyeot::ui
