#include "ui/unlock/suggestedwords.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QHideEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int wordsInRow = 3;

/** The label's own copy is overwritten before it is let go; what the painting left behind is out of our reach. */
void wipeLabel(QLabel* label)
{
    {
        const QString text = label->text();
        wipe({ reinterpret_cast<unsigned char*>(const_cast<QChar*>(text.constData())),
            size_t(text.size()) * sizeof(QChar) });
    }
    label->clear();
}

} // namespace

SuggestedWords::SuggestedWords(QWidget* parent) : QWidget(parent)
{
    auto* whole = column(this, 0, space::medium);
    auto* words = new QGridLayout;
    words->setHorizontalSpacing(space::small);
    words->setVerticalSpacing(space::small);
    for (int i = 0; i < int(m_words.size()); ++i) {
        auto* number = new SecondaryLabel(QLocale().toString(i + 1), this);
        number->setWordWrap(false);
        m_words[size_t(i)] = new TitleLabel({}, this);
        m_words[size_t(i)]->setWordWrap(false);
        const int column = i % wordsInRow * 2;
        words->addWidget(number, i / wordsInRow, column, Qt::AlignVCenter);
        words->addWidget(m_words[size_t(i)], i / wordsInRow, column + 1, Qt::AlignVCenter);
        words->setColumnStretch(column + 1, 1);
    }
    whole->addLayout(words);
    whole->addWidget(
        new Label(tr("These six words are shown only now. Write them down on paper and keep the paper in a "
                     "locked place, away from this computer."),
            this));
    auto* buttons = row(space::small);
    QPushButton* use = wordButton(tr("Use these words"), this);
    buttons->addWidget(use);
    QPushButton* other = linkButton(tr("Other words"), this);
    buttons->addWidget(other);
    QPushButton* none = linkButton(tr("Choose my own"), this);
    buttons->addWidget(none);
    buttons->addStretch(1);
    whole->addLayout(buttons);
    setAccessibleName(tr("Six words for your passphrase"));
    setFocusProxy(use);
    connect(use, &QPushButton::clicked, this, &SuggestedWords::taken);
    connect(other, &QPushButton::clicked, this, &SuggestedWords::suggestAgain);
    connect(none, &QPushButton::clicked, this, &SuggestedWords::declined);
}

SuggestedWords::~SuggestedWords()
{
    forget();
}

Result<void> SuggestedWords::suggest()
{
    auto drawn = generatePassphrase();
    if (!drawn)
        return std::unexpected(drawn.error());
    forget();
    m_passphrase = std::move(*drawn);
    showWords();
    return {};
}

void SuggestedWords::suggestAgain()
{
    if (const auto suggested = suggest(); !suggested)
        Q_EMIT failed(suggested.error());
}

SecretBytes SuggestedWords::take()
{
    SecretBytes taken = std::move(m_passphrase);
    forget();
    return taken;
}

void SuggestedWords::showWords()
{
    QByteArrayView rest = viewOf(m_passphrase.view());
    for (QLabel* label : m_words) {
        const qsizetype space = rest.indexOf(' ');
        const QByteArrayView word = space < 0 ? rest : rest.first(space);
        label->setText(QString::fromUtf8(word));
        rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    }
}

void SuggestedWords::forget()
{
    m_passphrase = {};
    for (QLabel* label : m_words)
        wipeLabel(label);
}

void SuggestedWords::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // the window is only minimised: who has written three words still needs the others
        return;
    const bool wereShown = !isEmpty();
    forget();
    if (wereShown)
        Q_EMIT declined();
}

} // namespace gyeot::ui
