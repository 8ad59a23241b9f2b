#include "ui/cases/caselistmodel.h"

#include "core/base/clock.h"
#include "core/cases/caseservice.h"
#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr qint64 rowsAtATime = 200;

} // namespace

QString nextDeadlineText(const CaseStanding& standing, QDate today)
{
    if (!standing.next || !standing.next->clock.lastDay.isValid())
        return {};
    const LawClock& clock = standing.next->clock;
    return u"%1 %2 %3"_s.arg(shortDateText(clock.lastDay), daysLeftText(clock.lastDay, today), clockName(clock.kind));
}

CaseListModel::CaseListModel(const CaseServices& services, QObject* parent)
    : QAbstractListModel(parent),
      m_services(services)
{
}

void CaseListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    if (m_search.isEmpty()) {
        if (const auto count = m_services.cases.count(m_show))
            m_total = *count;
        else
            Q_EMIT failed(count.error());
    } else if (const auto hits = m_services.cases.lookUp(m_search)) {
        for (const CaseHit& hit : *hits)
            m_rows << hit.row;
        m_total = m_rows.size();
    } else {
        Q_EMIT failed(hits.error());
    }
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
    Q_EMIT totalChanged();
}

void CaseListModel::setShown(CaseListQuery::Show show)
{
    m_show = show;
    reload();
}

void CaseListModel::setSearch(const QString& typed)
{
    m_search = typed;
    reload();
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_search.isEmpty() && m_rows.size() < m_total;
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto more = m_services.cases.list({ .show = m_show, .offset = m_rows.size(), .limit = rowsAtATime });
    if (!more || more->isEmpty()) {
        m_total = m_rows.size(); // no second try with every scroll
        if (!more)
            Q_EMIT failed(more.error());
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more->size()) - 1);
    m_rows += *more;
    endInsertRows();
}

const CaseListRow* CaseListModel::rowAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    CaseListRow& shown = m_rows[row];
    if (shown.standing.stage.number == 0 && !shown.isDamaged) {
        auto standing = m_services.cases.standing(shown.id, koreanDate(m_services.clock.nowMs()));
        shown.isDamaged = !standing && standing.error().code == ErrorCode::StoreDamaged;
        if (standing)
            shown.standing = std::move(*standing);
    }
    return &shown;
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseListRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void CaseListModel::refreshCase(CaseId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const auto record = m_services.cases.caseRecord(id);
    const auto standing = m_services.cases.standing(id, koreanDate(m_services.clock.nowMs()));
    if (!record || !standing)
        return;
    m_rows[row].alias = record->client.alias;
    m_rows[row].urgency = record->caseRecord.urgency;
    m_rows[row].standing = *standing;
    Q_EMIT dataChanged(index(row), index(row));
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString damagedCaseText(const CaseListRow& row)
{
    //: Under a case whose page in the store is damaged.
    return row.isDamaged ? CaseListModel::tr("damaged: cannot be read in full") : QString();
}

QString CaseListModel::spokenText(const CaseListRow& row) const
{
    const Stage* stage = m_services.stages.stage(row.standing.stage.number);
    QStringList parts { row.number, damagedCaseText(row), stage ? inLanguage(stage->ko, stage->en) : QString(),
        row.alias, nextDeadlineText(row.standing, koreanDate(m_services.clock.nowMs())) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    const CaseListRow* row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spokenText(*row);
    default: return {};
    }
}

} // namespace gyeot::ui
