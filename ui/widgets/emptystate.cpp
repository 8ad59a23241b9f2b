#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

/** A drawing that follows the theme, which a QLabel's pixmap would not. */
class Drawing final : public QWidget {
public:
    Drawing(const char* name, int side, QWidget* parent) : QWidget(parent), m_icon(icon(name, Role::TextSecondary))
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const char* iconName, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* whole = column(this, space::page, space::medium);
    whole->addStretch(2);
    whole->addWidget(new Drawing(iconName, 40, this), 0, Qt::AlignHCenter);
    auto* words = new Label(sentence, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    auto* centred = row(0);
    centred->addStretch(1);
    centred->addWidget(words, 6);
    centred->addStretch(1);
    whole->addLayout(centred);
    if (!action.isEmpty()) {
        auto* button = primaryButton(action, this);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        whole->addWidget(button, 0, Qt::AlignHCenter);
    }
    whole->addStretch(3);
}

} // namespace gyeot::ui
