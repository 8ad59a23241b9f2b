#include "ui/law/clockline.h"

#include "ui/law/lawwords.h"
#include "ui/law/stepwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statusbadge.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

QStringList workingSentences(const LawBook& book, const LawClock& clock)
{
    QStringList sentences;
    for (const Step& step : clock.working) {
        const QString article = stepArticle(book, step);
        const QString sentence = stepSentence(book, step);
        sentences << (article.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, article));
    }
    return sentences;
}

ClockLine::ClockLine(const LawBook& book, const LawClock& clock, QDate today, const QString& note, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_clock(clock)
{
    auto* whole = column(this, 0, space::hair);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    const bool quiet = clock.status != ClockStatus::Open;
    auto* name = new Label(clockName(clock.kind), this);
    auto* day = new Label(clockText(clock, today), this);
    const QString basis = statuteWithVersion(book, clock.statute, clock.versionFrom);
    auto* statute = new SecondaryLabel(note.isEmpty() ? basis : u"%1 · %2"_s.arg(note, basis), this);
    if (quiet) {
        name->setForegroundRole(QPalette::PlaceholderText);
        day->setForegroundRole(QPalette::PlaceholderText);
    }
    grid->addWidget(name, 0, 0);
    grid->addWidget(day, 0, 1);
    const Sureness sure = surenessOf(book, clock);
    grid->addWidget(new StatusBadge(sure.status, sure.word, this), 0, 2);
    m_toggle = linkButton(tr("Working"), this);
    //: Spoken name: show how the date of this clock was computed.
    m_toggle->setAccessibleName(tr("Working of: %1").arg(clockName(clock.kind)));
    grid->addWidget(m_toggle, 0, 3);
    grid->addWidget(statute, 1, 0, 1, 4);
    whole->addLayout(grid);
    setAccessibleName(u"%1: %2"_s.arg(clockName(clock.kind), clockText(clock, today)));
    connect(m_toggle, &QPushButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
}

void ClockLine::setUnfolded(bool unfolded)
{
    if (unfolded == isUnfolded())
        return;
    if (unfolded) {
        m_working = makeWorking();
        layout()->addWidget(m_working);
        m_working->show();
    } else {
        m_working->hide();
        m_working->deleteLater();
        m_working = nullptr;
    }
    m_toggle->setText(unfolded ? tr("Close") : tr("Working"));
}

QWidget* ClockLine::makeWorking()
{
    auto* card = new Card(this);
    auto* layout = column(card, space::medium, space::hair);
    int number = 0;
    for (const QString& sentence : workingSentences(m_book, m_clock)) {
        auto* line = row(space::small);
        auto* index = new SecondaryLabel(u"%1."_s.arg(++number), card);
        index->setWordWrap(false);
        line->addWidget(index, 0, Qt::AlignTop);
        auto* words = new Label(sentence, card);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(words, 1);
        layout->addLayout(line);
    }
    QStringList sources;
    for (const QString& source : m_clock.sources)
        sources << inLanguage(m_book.source(source).ko, m_book.source(source).en);
    sources.removeDuplicates();
    sources.removeAll(QString());
    //: %1 lists where the rules were read.
    layout->addWidget(new SecondaryLabel(tr("Read in: %1").arg(sources.join(u"; "_s)), card));
    layout->addWidget(new SecondaryLabel(
        tr("Computed by Gyeot and not signed by a lawyer. Confirm the day before you rely on it."), card));
    return card;
}

} // namespace gyeot::ui
