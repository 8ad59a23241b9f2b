#pragma once

#include "core/evidence/custodyevent.h"
#include "core/evidence/evidenceitem.h"

#include <QHash>
#include <QList>

namespace gyeot::ui {

QString nameOf(EvidenceKind kind);
QString nameOf(GateAnswer answer);
QString nameOf(Sensitivity sensitivity);
QString nameOf(CustodyAction action);

/** "증 3": the exhibit of that place, from 1. */
QString exhibitName(qsizetype number);
/** The names of all items in their order. */
QHash<EvidenceId, QString> exhibitNames(const QList<EvidenceItem>& items);

} // namespace gyeot::ui
