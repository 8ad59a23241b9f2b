#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace gyeot::ui {

namespace {

constexpr int iconSide = 20;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_drawing(new QWidget(this)),
      m_words(new Label({}, this)),
      m_action(wordButton({}, this))
{
    auto* line = row(space::small);
    line->setContentsMargins(space::medium, space::small, space::small, space::small);
    m_drawing->setFixedSize(iconSide, iconSide);
    line->addWidget(m_drawing, 0, Qt::AlignVCenter);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_words, 1);
    line->addWidget(m_action);
    auto* close = iconButton("close", tr("Close this message"), this);
    line->addWidget(close, 0, Qt::AlignVCenter);
    setLayout(line);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::tell(Status status, const QString& sentence, const QString& action)
{
    m_status = status;
    m_words->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    update();
    QAccessible::updateAccessibility(std::make_unique<QAccessibleEvent>(m_words, QAccessible::Alert).get());
}

void MessageBar::clear()
{
    m_words->clear();
    hide();
}

QString MessageBar::sentence() const
{
    return m_words->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.color(Role::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.color(Role::Separator));
    painter.drawPixmap(m_drawing->geometry(),
        iconPixmap(iconOf(m_status), iconSide, colors.color(roleOf(m_status)), devicePixelRatioF()));
}

} // namespace gyeot::ui
