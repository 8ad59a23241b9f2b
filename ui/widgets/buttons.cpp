#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace gyeot::ui {

namespace {

/** Keeps the accent as its text colour when the theme changes. */
class LinkButton final : public QPushButton {
public:
    LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        takeColor();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
            takeColor();
    }

private:
    void takeColor()
    {
        const QColor link = palette().color(QPalette::Link);
        if (palette().color(QPalette::Active, QPalette::ButtonText) == link)
            return;
        QPalette colored = palette();
        colored.setColor(QPalette::Active, QPalette::ButtonText, link);
        colored.setColor(QPalette::Inactive, QPalette::ButtonText, link);
        setPalette(colored);
    }
};

} // namespace

QPushButton* wordButton(const QString& text, QWidget* parent, const char* iconName)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (iconName)
        button->setIcon(icon(iconName));
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    makePrimary(button);
    return button;
}

QToolButton* iconButton(const char* iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new LinkButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace gyeot::ui
