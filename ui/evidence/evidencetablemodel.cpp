#include "ui/evidence/evidencetablemodel.h"

#include "ui/evidence/evidencewords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/formats.h"

#include <algorithm>

namespace gyeot::ui {

void EvidenceTableModel::setItems(
    const QList<EvidenceItem>& items, const QHash<EvidenceId, QString>& acts, const QSet<EvidenceId>& missing)
{
    beginResetModel();
    m_items = items;
    m_acts = acts;
    m_missing = missing;
    endResetModel();
}

const EvidenceItem* EvidenceTableModel::itemAt(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

int EvidenceTableModel::rowOf(EvidenceId id) const
{
    const auto found = std::ranges::find(m_items, id, &EvidenceItem::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int EvidenceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int EvidenceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceTableModel::text(int row, int column) const
{
    const EvidenceItem& item = m_items[row];
    switch (column) {
    case ExhibitColumn: return exhibitName(row + 1);
    case NameColumn: return item.fileName;
    case KindColumn: return nameOf(item.kind);
    case CapturedColumn: return item.capturedOn.isValid() ? dateText(item.capturedOn) : tr("not known");
    case SizeColumn: return sizeText(item.sizeBytes);
    case ActsColumn: return m_acts.value(item.id);
    case StateColumn: return m_missing.contains(item.id) ? tr("file is missing") : tr("sealed");
    default: return {};
    }
}

QVariant EvidenceTableModel::data(const QModelIndex& index, int role) const
{
    if (!itemAt(index.row()))
        return {};
    const bool missing = m_missing.contains(m_items[index.row()].id);
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == StateColumn)
            return missing ? icon("warn", Role::Warn) : icon("seal", Role::TextSecondary);
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return missing
            ? tr("The sealed file is not in its place. Bring it back from a backup, or ask the central office for it.")
            : QVariant();
    default: return {};
    }
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ExhibitColumn: return tr("Exhibit");
    case NameColumn: return tr("File");
    case KindColumn: return tr("Kind");
    case CapturedColumn: return tr("Captured");
    case SizeColumn: return tr("Size");
    case ActsColumn: return tr("Shows acts");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace gyeot::ui
