#include "ui/shell/commandpalette.h"

#include "ui/theme/space.h"
#include "ui/widgets/hangul.h"
#include "ui/widgets/layouts.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr int shortcutRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole + 1;

/** The words at the left, the keys at the right. */
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -space::medium, 0), Qt::AlignRight | Qt::AlignVCenter,
            index.data(shortcutRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Do something"));
    for (QAction* action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty())
            m_actions << action;
    }
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(tr("What would you like to do?"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* whole = column(this, space::medium, space::small);
    whole->addWidget(m_field);
    whole->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    resize(charactersWide(this, 72), fontMetrics().height() * 18);
    filter({});
}

void CommandPalette::filter(const QString& typed)
{
    m_list->clear();
    QList<std::pair<int, qsizetype>> found; // quality, place
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (const int quality = matchQuality(m_actions[i]->iconText(), typed); quality > 0)
            found.emplaceBack(quality, i);
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [quality, place] : found) {
        auto* item = new QListWidgetItem(m_actions[place]->iconText(), m_list);
        item->setData(shortcutRole, m_actions[place]->shortcut().toString(QKeySequence::NativeText));
        item->setData(indexRole, place);
    }
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(m_list->count() - 1, 0)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    // After the palette has gone, so that the action finds the focus where it was.
    const QPointer<QAction> action = m_actions[item->data(indexRole).toLongLong()];
    QTimer::singleShot(0, action, [action] { action->trigger(); });
    accept();
}

} // namespace gyeot::ui
