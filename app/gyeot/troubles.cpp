#include "app/gyeot/troubles.h"

#include <QFileInfo>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

ui::StoreTrouble::Kind kindOf(OpenTrouble trouble)
{
    using Kind = ui::StoreTrouble::Kind;
    switch (trouble) {
    case OpenTrouble::LostCommits: return Kind::LostCommits;
    case OpenTrouble::OtherHistory: return Kind::OtherHistory;
    case OpenTrouble::HeadMissing: return Kind::WitnessMissing;
    case OpenTrouble::HeadUnreadable: return Kind::WitnessUnreadable;
    case OpenTrouble::NotWritable: return Kind::NotWritable;
    case OpenTrouble::ForeignPlace: return Kind::ForeignPlace;
    case OpenTrouble::None:
    case OpenTrouble::Damaged: break;
    }
    return Kind::Damaged;
}

} // namespace

ui::StoreTrouble troubleOf(const HeldStore& held)
{
    const OpenFinding& finding = held.finding();
    ui::StoreTrouble trouble;
    trouble.kind = kindOf(finding.trouble);
    trouble.storeName = QFileInfo(held.directory()).completeBaseName();
    trouble.missing = finding.missing;
    trouble.lastGoodMs = finding.lastGoodMs;
    trouble.lastKnownMs = finding.lastKnownMs;
    trouble.isReadable = finding.isReadable;
    trouble.isAcceptable = finding.isAcceptable();
    trouble.mayAccept = held.mayAccept();
    trouble.isLoss = finding.isLoss();
    trouble.backupFolder = held.directory() + u"/backups"_s;
    return trouble;
}

} // namespace gyeot::app
