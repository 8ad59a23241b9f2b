#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace gyeot::ui {

Label::Label(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

SecondaryLabel::SecondaryLabel(const QString& text, QWidget* parent) : Label(text, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent) : Label(text, parent) { }

TitleLabel::TitleLabel(const QString& text, QWidget* parent) : Label(text, parent) { }

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : Label(text, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * 3, Label::minimumSizeHint().height() };
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::fits() const
{
    return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (fits()) {
        Label::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(text(), m_mode, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !fits()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return Label::event(event);
}

QString plainToolTip(const QString& text)
{
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace gyeot::ui
