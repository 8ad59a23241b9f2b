#include "ui/unlock/newpassphrase.h"

#include "core/crypto/passphrase.h"
#include "ui/theme/space.h"
#include "ui/unlock/suggestedwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphraseedit.h"

#include <QVBoxLayout>

namespace gyeot::ui {

NewPassphrase::NewPassphrase(QWidget* parent) : QWidget(parent), m_fields(new QWidget(this))
{
    auto* const whole = column(this, 0, space::medium);
    auto* const fields = column(m_fields, 0, space::medium);
    m_first = new PassphraseEdit(tr("New passphrase"), m_fields);
    addField(fields, tr("New passphrase"), m_first,
        tr("At least 15 characters, or six words. Korean and Latin keys count the same: what matters are the keys that "
           "are pressed."));
    QPushButton* const suggested = linkButton(tr("Suggest six words"), m_fields);
    fields->addWidget(suggested, 0, Qt::AlignLeft);
    m_second = new PassphraseEdit(tr("The new one once more"), m_fields);
    addField(fields, tr("The new one once more"), m_second);
    whole->addWidget(m_fields);
    m_words = new SuggestedWords(this);
    m_words->hide();
    whole->addWidget(m_words);
    m_hint = new SecondaryLabel({}, this);
    whole->addWidget(m_hint);
    setFocusProxy(m_first);
    connect(suggested, &QPushButton::clicked, this, &NewPassphrase::suggest);
    connect(m_words, &SuggestedWords::taken, this, &NewPassphrase::useWords);
    connect(m_words, &SuggestedWords::declined, this, &NewPassphrase::showFields);
    connect(m_words, &SuggestedWords::failed, this, &NewPassphrase::failed);
    connect(&m_second->line(), &PassphraseLine::submitted, this, &NewPassphrase::submitted);
    for (PassphraseEdit* edit : { m_first, m_second })
        connect(&edit->line(), &PassphraseLine::changed, this, &NewPassphrase::check);
    check();
}

QString NewPassphrase::missing() const
{
    if (m_first->line().isEmpty() || !m_first->line().sameAs(m_second->line()))
        return tr("Type the same new passphrase in both fields.");
    return {};
}

SecretBytes NewPassphrase::take()
{
    m_second->line().clear();
    return m_first->line().take();
}

void NewPassphrase::suggest()
{
    if (const auto suggested = m_words->suggest(); !suggested) {
        Q_EMIT failed(suggested.error());
        return;
    }
    m_fields->hide();
    m_words->show();
    m_words->setFocus();
}

void NewPassphrase::useWords()
{
    m_first->line().put(m_words->take());
    m_second->line().clear();
    showFields();
    m_wordsUsed = true;
    check();
    m_second->setFocus();
}

void NewPassphrase::showFields()
{
    m_words->hide();
    m_fields->show();
    m_first->setFocus();
}

void NewPassphrase::check()
{
    const bool differ = !m_second->line().isEmpty() && !m_first->line().sameAs(m_second->line());
    const int keys = m_first->line().length();
    m_wordsUsed = m_wordsUsed && keys > 0;
    if (m_wordsUsed && m_second->line().isEmpty())
        m_hint->setText(tr("Now type the six words from the paper, with one space between them."));
    else if (differ)
        m_hint->setText(tr("The two are not the same yet."));
    else if (keys > 0 && keys < int(minPassphraseKeys))
        m_hint->setText(tr("%n character(s) so far.", nullptr, keys));
    else
        m_hint->setText(tr("Nobody can reset a lost passphrase. Keep it written down in a locked place."));
}

} // namespace gyeot::ui
