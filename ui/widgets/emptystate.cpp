#include "ui/widgets/emptystate.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

EmptyState::EmptyState(const char* iconName, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* whole = column(this, space::page, space::medium);
    whole->addStretch(2);
    whole->addWidget(new Drawing(iconName, 40, Role::TextSecondary, this), 0, Qt::AlignHCenter);
    auto* words = new Label(sentence, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(charactersWide(this, 70));
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
