#include "app/gyeotctl/damagewords.h"

#include "app/shared/console.h"
#include "core/base/clock.h"
#include "core/cases/caselisttable.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

struct DamageWords {
    Q_DECLARE_TR_FUNCTIONS(DamageWords)
};

QString sentenceOf(const OpenFinding& finding)
{
    switch (finding.trouble) {
    case OpenTrouble::None: return {};
    case OpenTrouble::LostCommits:
        return DamageWords::tr(
            "The last %n recorded step(s) of this store are missing.", nullptr, int(finding.missing));
    case OpenTrouble::OtherHistory:
        return DamageWords::tr("What this store holds does not follow from what was last recorded here.");
    case OpenTrouble::HeadMissing: return DamageWords::tr("The file that witnesses the last save is missing.");
    case OpenTrouble::HeadUnreadable:
        return DamageWords::tr("The file that witnesses the last save is damaged or was altered.");
    case OpenTrouble::Damaged: return DamageWords::tr("Parts of this store are damaged.");
    case OpenTrouble::NotWritable: return DamageWords::tr("This store lies where nothing can be written.");
    case OpenTrouble::ForeignPlace:
        return DamageWords::tr(
            "This store lies on a share, in a folder that a sync service keeps, or in one that is open to others.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString numberOf(const Store& store, CaseId id)
{
    const QString number = CaseListTable::numberByIndex(store, id);
    return number.isEmpty() ? id.toString() : number;
}

QString stateText(BlobState state)
{
    switch (state) {
    case BlobState::Sound: return DamageWords::tr("sound");
    case BlobState::Missing: return DamageWords::tr("missing");
    case BlobState::Broken: return DamageWords::tr("damaged");
    case BlobState::Unreadable: return DamageWords::tr("cannot be read");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Json findingJson(const OpenFinding& finding)
{
    Json json { { "trouble", troubleName(finding.trouble) }, { "missing", finding.missing },
        { "readable", finding.isReadable }, { "acceptable", finding.isAcceptable() } };
    if (finding.lastGoodMs > 0)
        json["last_good"] = jsonText(isoUtc(finding.lastGoodMs));
    if (finding.lastKnownMs > 0)
        json["last_known"] = jsonText(isoUtc(finding.lastKnownMs));
    return json;
}

void printFinding(Console& console, const OpenFinding& finding)
{
    if (!finding.isTrouble())
        return;
    console.print(sentenceOf(finding));
    if (finding.isLoss() && finding.lastGoodMs > 0)
        //: %1 is a time.
        console.print(DamageWords::tr("The last one that is there is of %1.").arg(isoUtc(finding.lastGoodMs)));
}

Json damageJson(const DamageReport& report, const Store& store)
{
    Json json { { "pages", Json::array() }, { "rows", report.rows.size() }, { "cases", Json::array() } };
    for (const DamagedPage& page : report.pages)
        json["pages"].push_back(Json { { "page", page.page }, { "tree", jsonText(page.tree) } });
    for (const CaseId& id : report.cases())
        json["cases"].push_back(jsonText(numberOf(store, id)));
    return json;
}

void printDamage(Console& console, const DamageReport& report, const Store& store)
{
    for (const DamagedPage& page : report.pages) {
        console.print(page.tree.isEmpty()
                ? DamageWords::tr("Page %1 is damaged; nothing that is known lies in it.").arg(page.page)
                //: %1 is a number, %2 the name of a table of the database.
                : DamageWords::tr("Page %1 is damaged: table or index %2.").arg(QString::number(page.page), page.tree));
    }
    for (const CaseId& id : report.cases())
        //: %1 is the number of a case.
        console.print(DamageWords::tr("Case %1 cannot be read in full.").arg(numberOf(store, id)));
    if (!report.pages.isEmpty())
        console.print(DamageWords::tr("Other cases can be read: open the store for reading, or restore a backup."));
}

Json failuresJson(const QList<BlobFailure>& failures)
{
    Json json = Json::array();
    for (const BlobFailure& failure : failures)
        json.push_back(Json { { "case", jsonText(failure.caseNumber) }, { "file", jsonText(failure.fileName) },
            { "state", jsonText(wordOf(failure.state)) }, { "checked", jsonText(isoUtc(failure.checkedMs)) } });
    return json;
}

void printFailures(Console& console, const QList<BlobFailure>& failures)
{
    for (const BlobFailure& failure : failures)
        //: %1 case number, %2 file name, %3 "missing", "damaged" or "cannot be read".
        console.print(DamageWords::tr("%1: %2: %3. Restore it from a backup, or ask the central office for it.")
                .arg(failure.caseNumber, failure.fileName, stateText(failure.state)));
}

} // namespace gyeot::app
