#pragma once

#include "core/cases/caserecord.h"
#include "core/evidence/evidenceitem.h"

#include <QHash>

namespace gyeot {

class LawBook;

/** Everything a complaint packet is made from, read beforehand: making it touches no store and may run in a worker. Acts and exhibits may come in any order; their numbers are their places after sorting. */
struct PacketInput {
    CaseRecord record = {};
    QList<EvidenceItem> evidence = {};
    QHash<ActId, QString> suggestedStatutes = {}; ///< for acts whose statute is not chosen: the first suggestion
    QString submitter = {}; ///< who hands the papers in, if not the complainant
    QString residentNumber = {}; ///< asked for this one print and kept nowhere; never printed under an alias
    QDate date = {}; ///< on the papers

    /** What preflight looks for in every value: the true name, where papers go under an alias; otherwise empty. */
    QString hiddenName() const { return record.client.underAlias ? record.client.trueName : QString(); }

    bool operator==(const PacketInput&) const = default;
};

/** The input for a case as it stands, with the statutes suggested for acts that have none chosen. Where the law cannot be asked (a day
 *  that cannot be) there are no suggestions, and preflight names the acts. */
PacketInput packetInput(CaseRecord record, QList<EvidenceItem> evidence, const LawBook& law, QDate date);

} // namespace gyeot
