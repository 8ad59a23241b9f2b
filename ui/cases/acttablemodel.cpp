#include "ui/cases/acttablemodel.h"

#include "ui/law/lawwords.h"
#include "ui/widgets/formats.h"
#include "ui/workspace/whentext.h"

using namespace Qt::StringLiterals;

namespace gyeot::ui {

ActTableModel::ActTableModel(OpenCase& open, QObject* parent)
    : QAbstractTableModel(parent),
      m_case(open),
      m_acts(open.record().acts)
{
}

void ActTableModel::reload()
{
    const QList<Act>& now = m_case.record().acts;
    // Only a change in number or order resets the table; an edited cell must not cost the selection.
    const bool sameRows = std::ranges::equal(m_acts, now, {}, &Act::id, &Act::id);
    if (!sameRows) {
        beginResetModel();
        m_acts = now;
        endResetModel();
        return;
    }
    m_acts = now;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Act> ActTableModel::actAt(int row) const
{
    return row >= 0 && row < m_acts.size() ? std::optional(m_acts[row]) : std::nullopt;
}

int ActTableModel::rowOf(ActId act) const
{
    const auto found = std::ranges::find(m_acts, act, &Act::id);
    return found == m_acts.end() ? -1 : int(found - m_acts.begin());
}

void ActTableModel::setExhibitNames(const QHash<EvidenceId, QString>& names)
{
    m_exhibitNames = names;
    Q_EMIT dataChanged(index(0, ExhibitColumn), index(rowCount() - 1, ExhibitColumn));
}

int ActTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size()) + 1;
}

int ActTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QModelIndex ActTableModel::indexOf(const QString& anchor) const
{
    const QStringList parts = anchor.split(u'.');
    const auto id = ActId::fromString(parts.value(0));
    const int column = parts.size() > 1 ? parts.value(1).toInt() : int(WhenColumn);
    return index(id ? rowOf(*id) : rowCount() - 1, column);
}

QString ActTableModel::lawText(int row) const
{
    const auto& opinions = m_case.opinion().law.acts;
    if (row >= int(opinions.size()) || opinions[size_t(row)].candidates.empty())
        return {};
    const Candidate& first = opinions[size_t(row)].candidates.front();
    const QString name = statuteName(m_case.services().law, first.statute);
    if (!first.versionFrom.isValid())
        return name;
    //: %1 an offence, %2 a date: in the wording since that day.
    return tr("%1 (since %2)").arg(name, shortDateText(first.versionFrom));
}

QString ActTableModel::exhibitText(const Act& act) const
{
    QStringList names;
    for (const ActExhibit& link : m_case.record().exhibits) {
        if (link.actId == act.id)
            names << m_exhibitNames.value(link.evidenceId);
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString ActTableModel::text(int row, int column) const
{
    const auto act = actAt(row);
    if (!act)
        return column == WhenColumn ? tr("New act") : QString();
    switch (column) {
    case NumberColumn: return QString::number(row + 1);
    case WhenColumn:
        if (act->when.form() == When::Form::Unknown)
            return tr("not known");
        //: %1 is when something happened, as the victim estimates it.
        return act->estimated ? tr("about %1").arg(whenText(act->when)) : whenText(act->when);
    case PlaceColumn: return act->place;
    case AccountColumn: return act->account;
    case WhatColumn: return act->what;
    case KindColumn: return act->kind.isEmpty() ? tr("not sorted") : kindName(m_case.services().law, act->kind);
    case LawColumn: return lawText(row);
    case ExhibitColumn: return exhibitText(*act);
    default: return {};
    }
}

QString ActTableModel::editText(int row, int column) const
{
    const Act act = actAt(row).value_or(Act());
    switch (column) {
    case WhenColumn: return whenText(act.when);
    case PlaceColumn: return act.place;
    case AccountColumn: return act.account;
    case WhatColumn: return act.what;
    case KindColumn: return act.kind;
    case LawColumn: return act.statute;
    default: return {};
    }
}

QVariant ActTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto act = actAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::EditRole: return editText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(
            index.column() == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index.row(), index.column()));
    case AnchorRole: return u"%1.%2"_s.arg(act ? act->id.toString() : u"new"_s, QString::number(index.column()));
    case ChosenRole: return act && !act->statute.isEmpty();
    case StatutesRole: {
        QStringList statutes;
        const auto& opinions = m_case.opinion().law.acts;
        if (act && index.row() < int(opinions.size())) {
            for (const Candidate& candidate : opinions[size_t(index.row())].candidates)
                statutes << candidate.statute;
        }
        return statutes;
    }
    default: return {};
    }
}

bool ActTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Act act = actAt(index.row()).value_or(Act());
    const QString typed = cleaned(value.toString());
    switch (index.column()) {
    case WhenColumn: {
        const auto when = parseWhen(typed);
        if (!when) {
            Q_EMIT notUnderstood(typed);
            return false;
        }
        act.when = *when;
        break;
    }
    case PlaceColumn: act.place = typed; break;
    case AccountColumn: act.account = typed; break;
    case WhatColumn: act.what = typed; break;
    case KindColumn: act.kind = typed; break;
    case LawColumn: act.statute = typed; break;
    default: return false;
    }
    if (act == actAt(index.row()).value_or(Act()))
        return false;
    Q_EMIT edited(act);
    return true;
}

QVariant ActTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case WhenColumn: return tr("When");
    case PlaceColumn: return tr("Where");
    case AccountColumn: return tr("Account");
    case WhatColumn: return tr("What was done");
    case KindColumn: return tr("Kind");
    case LawColumn: return tr("Law (suggested)");
    case ExhibitColumn: return tr("Exhibits");
    default: return {};
    }
}

Qt::ItemFlags ActTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool fixed = index.column() == NumberColumn || index.column() == ExhibitColumn
        || (index.column() == LawColumn && !actAt(index.row()));
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

} // namespace gyeot::ui
