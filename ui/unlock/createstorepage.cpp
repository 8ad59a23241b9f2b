#include "ui/unlock/createstorepage.h"

#include "core/crypto/passphrase.h"
#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/unlock/narrowpage.h"
#include "ui/unlock/suggestedwords.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QDir>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

CreateStorePage::CreateStorePage(const QString& defaultFolder, Create create, QWidget* parent)
    : QWidget(parent),
      m_create(std::move(create)),
      m_folder(defaultFolder)
{
    const NarrowPage page = narrowPage(this, "key", tr("A new store"),
        tr("Everything you write lies encrypted in one folder of this computer. Only your passphrase opens it."));
    m_message = page.message;
    m_card = page.card;
    QVBoxLayout* form = page.form;
    m_name = new TextField(tr("Your name"), m_card);
    addField(form, tr("Your name"), m_name, tr("Shown when you open the store and in its log."));
    m_site = new TextField(tr("Site code"), m_card);
    m_site->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9-]{0,16}"_s), m_site));
    addField(form, tr("Site code"), m_site,
        tr("The short code of your centre, for example S07. It cannot be changed later."));
    m_storeName = new TextField(tr("Name of the store"), m_card);
    m_storeName->setValue(tr("cases"));
    addField(form, tr("Name of the store"), m_storeName);
    auto* place = row(space::small);
    m_place = new SecondaryLabel({}, m_card);
    place->addWidget(m_place, 1);
    QPushButton* other = linkButton(tr("Another place…"), m_card);
    place->addWidget(other, 0, Qt::AlignTop);
    form->addLayout(place);
    addPassphrase(form);
    m_hint = new SecondaryLabel({}, m_card);
    form->addWidget(m_hint);
    m_practice = new QCheckBox(tr("For practice only: marked on every page, no real case goes in"), m_card);
    form->addWidget(m_practice);
    auto* buttons = row(space::small);
    m_back = wordButton(tr("Back"), m_card);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_make = primaryButton(tr("Make the store"), m_card);
    buttons->addWidget(m_make);
    form->addLayout(buttons);
    connect(other, &QPushButton::clicked, this, &CreateStorePage::choosePlace);
    connect(m_back, &QPushButton::clicked, this, &CreateStorePage::backWanted);
    connect(m_make, &QPushButton::clicked, this, &CreateStorePage::submit);
    connect(&m_second->line(), &PassphraseLine::submitted, this, &CreateStorePage::submit);
    for (PassphraseEdit* edit : { m_first, m_second })
        connect(&edit->line(), &PassphraseLine::changed, this, &CreateStorePage::checkPassphrases);
    connect(m_storeName, &QLineEdit::textChanged, this, &CreateStorePage::checkPassphrases);
    checkPassphrases();
}

void CreateStorePage::addPassphrase(QVBoxLayout* form)
{
    m_fields = new QWidget(m_card);
    auto* fields = column(m_fields, 0, space::medium);
    m_first = new PassphraseEdit(tr("Passphrase"), m_fields);
    addField(fields, tr("Passphrase"), m_first,
        tr("At least 15 characters, or six words. Korean and Latin keys count the same: what matters are the keys you "
           "press."));
    QPushButton* suggest = linkButton(tr("Suggest six words"), m_fields);
    fields->addWidget(suggest, 0, Qt::AlignLeft);
    m_second = new PassphraseEdit(tr("The same once more"), m_fields);
    addField(fields, tr("The same once more"), m_second);
    form->addWidget(m_fields);
    m_words = new SuggestedWords(m_card);
    m_words->hide();
    form->addWidget(m_words);
    connect(suggest, &QPushButton::clicked, this, &CreateStorePage::suggestWords);
    connect(m_words, &SuggestedWords::taken, this, &CreateStorePage::useWords);
    connect(m_words, &SuggestedWords::declined, this, &CreateStorePage::showFields);
    connect(m_words, &SuggestedWords::failed, this,
        [this](const Error& error) { m_message->tell(Status::Warn, errorText(error)); });
}

void CreateStorePage::suggestWords()
{
    if (const auto suggested = m_words->suggest(); !suggested) {
        m_message->tell(Status::Warn, errorText(suggested.error()));
        return;
    }
    m_fields->hide();
    m_words->show();
    m_words->setFocus();
}

void CreateStorePage::useWords()
{
    m_first->line().put(m_words->take());
    m_second->line().clear();
    showFields();
    m_wordsUsed = true;
    checkPassphrases();
    m_second->setFocus();
}

void CreateStorePage::showFields()
{
    m_words->hide();
    m_fields->show();
    m_first->setFocus();
}

void CreateStorePage::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void CreateStorePage::choosePlace()
{
    const FileQuestion question {
        .title = tr("Where should the store lie?"), .what = FileQuestion::What::Folder, .folder = m_folder
    };
    askForFile(this, question, [this](const QStringList& paths) {
        m_folder = paths.first();
        checkPassphrases();
    });
}

void CreateStorePage::checkPassphrases()
{
    //: %1 is a folder.
    m_place->setText(
        tr("It will lie in %1.").arg(QDir::toNativeSeparators(m_folder + u'/' + m_storeName->value() + u".gyeot"_s)));
    const bool differ = !m_second->line().isEmpty() && !m_first->line().sameAs(m_second->line());
    const int keys = m_first->line().length();
    m_wordsUsed = m_wordsUsed && keys > 0;
    if (m_wordsUsed && m_second->line().isEmpty())
        m_hint->setText(tr("Now type the six words from your paper, with one space between them."));
    else if (differ)
        m_hint->setText(tr("The two are not the same yet."));
    else if (keys > 0 && keys < int(minPassphraseKeys))
        m_hint->setText(tr("%n character(s) so far.", nullptr, keys));
    else
        m_hint->setText(
            tr("Nobody can reset a lost passphrase. Keep it written down in a locked place, away from this computer."));
}

QString CreateStorePage::missing() const
{
    if (m_name->value().isEmpty())
        return tr("Your name is missing. It tells your entries from those of colleagues.");
    if (m_site->value().isEmpty())
        return tr("The site code is missing. Your office gave it to you; for practice any will do, for example S01.");
    if (m_storeName->value().isEmpty() || m_storeName->value().contains(u'/'))
        return tr("The store needs a name without a slash.");
    if (m_first->line().isEmpty() || !m_first->line().sameAs(m_second->line()))
        return tr("Type the same passphrase in both fields.");
    return {};
}

void CreateStorePage::submit()
{
    finishComposing();
    if (!m_make->isEnabled())
        return;
    if (const QString sentence = missing(); !sentence.isEmpty()) {
        m_message->tell(Status::Warn, sentence);
        return;
    }
    m_message->clear();
    setBusy(true);
    m_second->line().clear();
    m_create({ m_folder + u'/' + m_storeName->value() + u".gyeot"_s, m_site->value().toUpper(), m_name->value(),
                 m_practice->isChecked() },
        m_first->line().take());
}

void CreateStorePage::setBusy(bool busy)
{
    m_card->setEnabled(!busy);
    if (busy)
        m_hint->setText(tr("Making the store. The key takes a few seconds, on purpose: so guessing takes years."));
}

void CreateStorePage::fail(const Error& error)
{
    setBusy(false);
    checkPassphrases();
    m_message->tell(Status::Warn, errorText(error));
    m_first->setFocus();
}

} // namespace gyeot::ui
