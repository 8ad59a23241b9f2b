#include "ui/cases/actdelegate.h"

#include "ui/cases/acttablemodel.h"
#include "ui/law/lawwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"

namespace gyeot::ui {

namespace {

constexpr char keptProperty[] =
    "gyeot_not_understood"; ///< the words stay a draft, for the next time somebody edits the cell

} // namespace

ActDelegate::ActDelegate(const LawBook& book, const QString& draftPlace, QObject* parent)
    : QStyledItemDelegate(parent),
      m_book(book),
      m_draftPlace(draftPlace)
{
}

QWidget* ActDelegate::makeChoice(QWidget* parent, const QModelIndex& index) const
{
    auto* field = new ChoiceField(index.model()->headerData(index.column(), Qt::Horizontal).toString(), parent);
    if (index.column() == ActTableModel::KindColumn) {
        field->addItem(tr("not sorted"), QString());
        for (const Kind& kind : m_book.kinds())
            field->addItem(kindName(m_book, kind.id), kind.id);
    } else {
        field->addItem(tr("leave the suggestion"), QString());
        for (const QString& statute : index.data(ActTableModel::StatutesRole).toStringList())
            field->addItem(statuteName(m_book, statute), statute);
    }
    // A choice is made with one click or Enter, not with a second one on something else.
    connect(field, &QComboBox::activated, field, [this, field] {
        auto* self = const_cast<ActDelegate*>(this);
        Q_EMIT self->commitData(field);
        Q_EMIT self->closeEditor(field, QAbstractItemDelegate::NoHint);
    });
    return field;
}

QWidget* ActDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.column() == ActTableModel::KindColumn || index.column() == ActTableModel::LawColumn)
        return makeChoice(parent, index);
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == ActTableModel::WhenColumn)
        field->setPlaceholderText(tr("2026-03-14 23:52, 2026-07-01 ~ 2026-09-30, before 2026-03-14"));
    field->setDragEnabled(false);
    markDraftForm(field, m_draftPlace + index.data(ActTableModel::AnchorRole).toString(), DraftScope::Whole);
    return field;
}

void ActDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<ChoiceField*>(editor)) {
        choice->setValue(index.data(Qt::EditRole).toString());
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void ActDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    finishComposing();
    if (const auto* choice = qobject_cast<ChoiceField*>(editor))
        model->setData(index, choice->value());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        editor->setProperty(keptProperty,
            !model->setData(index, line->text()) && cleaned(line->text()) != index.data(Qt::EditRole).toString());
}

void ActDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    if (!editor->property(keptProperty).toBool())
        finishDraft(editor);
    QStyledItemDelegate::destroyEditor(editor, index);
}

QSize ActDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = std::max(minimumRow, int(option.fontMetrics.height() * 1.35) + space::hair);
    return { QStyledItemDelegate::sizeHint(option, index).width(), height };
}

void ActDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.row() == index.model()->rowCount() - 1)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (index.column() == ActTableModel::LawColumn && index.data(ActTableModel::ChosenRole).toBool()) {
        option->icon = icon("check", Role::Ok);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = { 16, 16 };
    }
}

} // namespace gyeot::ui
