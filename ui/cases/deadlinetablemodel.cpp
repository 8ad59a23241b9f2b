#include "ui/cases/deadlinetablemodel.h"

#include "core/base/clock.h"
#include "core/cases/caseservice.h"
#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr qint64 rowsAtATime = 500;

} // namespace

DeadlineTableModel::DeadlineTableModel(const CaseServices& services, QObject* parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
}

Result<void> DeadlineTableModel::reload()
{
    QList<CaseListRow> rows;
    for (qint64 offset = 0;; offset += rowsAtATime) {
        const auto part =
            m_services.cases.list({ .show = CaseListQuery::Show::Open, .offset = offset, .limit = rowsAtATime });
        if (!part)
            return std::unexpected(part.error());
        for (const CaseListRow& row : *part) {
            if (row.standing.next && row.standing.next->clock.lastDay.isValid())
                rows << row;
        }
        if (part->size() < rowsAtATime)
            break;
    }
    std::ranges::stable_sort(rows, {}, [](const CaseListRow& row) { return row.standing.next->clock.lastDay; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return {};
}

const CaseListRow* DeadlineTableModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int DeadlineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeadlineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeadlineTableModel::text(const CaseListRow& row, int column) const
{
    const LawClock& clock = row.standing.next->clock;
    const Stage* stage = m_services.stages.stage(row.standing.stage.number);
    switch (column) {
    case DayColumn: return dateText(clock.lastDay);
    case LeftColumn: return daysLeftText(clock.lastDay, koreanDate(m_services.clock.nowMs()));
    case WhatColumn: return clockName(clock.kind);
    case NumberColumn: return row.number;
    case AliasColumn: return row.alias;
    case StageColumn: return stage ? inLanguage(stage->ko, stage->en) : QString();
    case SureColumn: return surenessOf(m_services.law, clock).word;
    default: return {};
    }
}

QVariant DeadlineTableModel::data(const QModelIndex& index, int role) const
{
    const CaseListRow* row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LeftColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant DeadlineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LeftColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Last day");
    case LeftColumn: return tr("Left");
    case WhatColumn: return tr("What");
    case NumberColumn: return tr("Case");
    case AliasColumn: return tr("Alias");
    case StageColumn: return tr("Stage");
    case SureColumn: return tr("How sure");
    default: return {};
    }
}

} // namespace gyeot::ui
