#include "ui/unlock/narrowpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/separator.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int logoSide = 48;
constexpr int cardCharacters = 66;

} // namespace

NarrowPage narrowPage(QWidget* page, const char* iconName, const QString& title, const QString& line)
{
    auto* whole = column(page, 0, 0);
    auto* message = new MessageBar(page);
    whole->addWidget(message);
    auto* scrolling = new ScrollPage(page);
    whole->addWidget(scrolling, 1);
    QVBoxLayout* content = scrolling->content();
    auto* card = new Card(page);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    card->setMaximumWidth(charactersWide(page, cardCharacters) + 2 * space::page);
    auto* form = column(card, space::page, space::medium);
    auto* head = row(space::medium);
    head->addWidget(new Drawing(iconName, logoSide, Role::Accent, card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(new TitleLabel(title, card));
    words->addWidget(new SecondaryLabel(line, card));
    head->addLayout(words, 1);
    form->addLayout(head);
    auto* centred = row(0);
    centred->addStretch(1);
    centred->addWidget(card, 8);
    centred->addStretch(1);
    content->addStretch(2);
    content->addLayout(centred);
    content->addStretch(3);
    return { message, card, form };
}

} // namespace gyeot::ui
