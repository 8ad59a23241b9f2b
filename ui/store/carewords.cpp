#include "ui/store/carewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/** Gives the words of this file their context, so that lupdate finds them. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreCare)
};

Status statusOf(BackupAge age)
{
    switch (age) {
    case BackupAge::Fresh: return Status::Ok;
    case BackupAge::Ageing: return Status::Warn;
    case BackupAge::None:
    case BackupAge::Old: break;
    }
    return Status::Stop;
}

} // namespace

QString agoText(qint64 pastMs, qint64 nowMs)
{
    const qint64 past = std::max<qint64>(nowMs - pastMs, 0);
    if (past < minuteMs)
        return Words::tr("just now");
    if (past < hourMs)
        return Words::tr("%n minute(s) ago", nullptr, int(past / minuteMs));
    if (past < 2 * dayMs)
        return Words::tr("%n hour(s) ago", nullptr, int(past / hourMs));
    return Words::tr("%n day(s) ago", nullptr, int(past / dayMs));
}

BackupWords backupWords(const CareState& state, qint64 nowMs)
{
    if (!state.backupMs)
        return { Status::Stop, Words::tr("No backup yet") };
    //: %1 is how long ago, e.g. "3 hours ago".
    return { statusOf(state.age), Words::tr("Backup %1").arg(agoText(*state.backupMs, nowMs)) };
}

} // namespace gyeot::ui
