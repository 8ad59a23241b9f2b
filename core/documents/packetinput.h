#pragma once

#include "core/cases/act.h"
#include "core/cases/actexhibit.h"
#include "core/cases/case.h"
#include "core/cases/client.h"
#include "core/cases/guardian.h"
#include "core/cases/suspect.h"
#include "core/cases/victimstatement.h"
#include "core/evidence/evidenceitem.h"

#include <QHash>

namespace gyeot {

/** Everything a complaint packet is made from, read beforehand: making it touches no store and may run in a worker. Acts and exhibits
 *  may come in any order; their numbers are their places after sorting. */
struct PacketInput {
    Case caseRecord = {};
    Client client = {};
    QList<Guardian> guardians = {};
    QList<Suspect> suspects = {};
    QList<Act> acts = {};
    QList<ActExhibit> exhibits = {};
    std::optional<VictimStatement> statement = {};
    QList<EvidenceItem> evidence = {};
    QHash<ActId, QString> suggestedStatutes = {}; ///< for acts whose statute is not chosen: the first suggestion
    QString submitter = {}; ///< who hands the papers in, if not the complainant
    QString residentNumber = {}; ///< asked for this one print and kept nowhere; never printed under an alias
    QDate date = {}; ///< on the papers

    bool operator==(const PacketInput&) const = default;
};

} // namespace gyeot
