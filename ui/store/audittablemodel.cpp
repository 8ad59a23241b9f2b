#include "ui/store/audittablemodel.h"

#include "ui/audittext.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace gyeot::ui {

void AuditTableModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void AuditTableModel::append(const QList<AuditLine>& lines)
{
    if (lines.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

const AuditLine* AuditTableModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int AuditTableModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::find(m_lines, seq, &AuditLine::seq);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int AuditTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTableModel::text(const AuditLine& line, int column) const
{
    switch (column) {
    case SeqColumn: return QString::number(line.seq);
    case WhenColumn: return dateTimeText(line.wallMs);
    case WhoColumn: return auditPersonText(line);
    case WhatColumn: return auditActionText(line.action);
    case CaseColumn: return line.isBlurred ? QStringLiteral("–") : auditCaseText(line);
    case ReasonColumn: return line.isBlurred ? QStringLiteral("–") : auditReasonText(line);
    default: return {};
    }
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const
{
    const AuditLine* line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return text(*line, index.column());
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return plainToolTip(text(*line, ReasonColumn));
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SeqColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SeqColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeqColumn: return tr("Row");
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case WhatColumn: return tr("What");
    case CaseColumn: return tr("Case");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace gyeot::ui
