#include "ui/unlock/troublepage.h"

#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/unlock/narrowpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int reasonLines = 3;

} // namespace

TroublePage::TroublePage(QWidget* parent) : QWidget(parent)
{
    const NarrowPage page = narrowPage(this, "warn", tr("Before this store is opened"),
        tr("Something needs a decision. Nothing has been written in the store."));
    m_message = page.message;
    QVBoxLayout* form = page.form;
    m_happened = new Label({}, page.card);
    m_lost = new Label({}, page.card);
    form->addWidget(m_happened);
    form->addWidget(m_lost);

    m_readWay = addWay(form, tr("Look at it only"), m_readWords);
    m_read = primaryButton(tr("Open for reading"), m_readWay);
    m_readWay->layout()->addWidget(m_read);
    m_readWay->layout()->setAlignment(m_read, Qt::AlignLeft);

    m_backupWay = addWay(form, tr("Restore a backup"), m_backupWords);

    m_acceptWay = addWay(form, tr("Accept it and go on"), m_acceptWords);
    m_reasonField = new QWidget(m_acceptWay);
    auto* reason = column(m_reasonField, 0, space::small);
    m_reason = new TextBox(tr("Reason"), reasonLines, m_reasonField);
    addField(reason, tr("Reason"), m_reason);
    m_reasonHint = new SecondaryLabel({}, m_reasonField);
    reason->addWidget(m_reasonHint);
    m_accept = wordButton(tr("Accept and open"), m_reasonField);
    reason->addWidget(m_accept, 0, Qt::AlignLeft);
    m_acceptWay->layout()->addWidget(m_reasonField);

    m_back = linkButton(tr("Back without opening it"), page.card);
    form->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_read, &QPushButton::clicked, this, &TroublePage::readOnlyWanted);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptWanted(m_reason->value()); });
    connect(m_back, &QPushButton::clicked, this, &TroublePage::backWanted);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &TroublePage::showReason);
}

QWidget* TroublePage::addWay(QVBoxLayout* form, const QString& title, SecondaryLabel*& consequence)
{
    auto* const way = new QWidget(this);
    auto* const words = column(way, 0, space::small);
    words->addWidget(new SectionLabel(title, way));
    consequence = new SecondaryLabel({}, way);
    words->addWidget(consequence);
    form->addWidget(way);
    return way;
}

void TroublePage::setTrouble(const StoreTrouble& trouble)
{
    m_trouble = trouble;
    m_message->clear();
    m_reason->setValue({});
    m_happened->setText(whatHappened());
    m_lost->setText(whatIsLost());
    m_lost->setVisible(!m_lost->text().isEmpty());
    m_readWay->setVisible(trouble.isReadable);
    m_readWords->setText(
        tr("What can be read can be looked at and printed. Nothing is changed, not even the record of work: what "
           "you look at is not recorded."));
    m_backupWay->setVisible(trouble.isLoss);
    //: %1 is a folder.
    m_backupWords->setText(
        tr("Backups of this store lie in %1, unless another place was chosen for them. Restoring one makes a "
           "new store and leaves this one as it is.")
            .arg(trouble.backupFolder));
    m_acceptWay->setVisible(trouble.isAcceptable);
    m_acceptWords->setText(trouble.mayAccept
            ? tr("What is missing stays missing, and work goes on from here. The central office will ask a person "
                 "about it before "
                 "it takes the next bundle. The reason is kept in the store; write no name of a client in it.")
            : tr("Only a supervisor or an administrator of this store can do this. Ask one of them to open it."));
    m_reasonField->setVisible(trouble.mayAccept);
    setBusy(false);
    (trouble.isReadable ? m_read : m_back)->setFocus();
}

QString TroublePage::whatHappened() const
{
    switch (m_trouble.kind) {
    case StoreTrouble::Kind::LostCommits:
        return tr("The last %n recorded step(s) of this store are missing.", nullptr, int(m_trouble.missing));
    case StoreTrouble::Kind::OtherHistory:
        return tr("What this store holds does not follow from what was last recorded here. Perhaps an older copy, or "
                  "one of another "
                  "computer, was put in its place.");
    case StoreTrouble::Kind::WitnessMissing:
        return tr("The small file that witnesses the last save is missing. Without it nobody can tell whether the "
                  "newest work is "
                  "still there.");
    case StoreTrouble::Kind::WitnessUnreadable:
        return tr("The small file that witnesses the last save is damaged or was altered. Without it nobody can tell "
                  "whether the "
                  "newest work is still there.");
    case StoreTrouble::Kind::Damaged:
        return m_trouble.isReadable
            ? tr("Parts of this store are damaged. Cases that the damage does not touch can be read.")
            : tr("The beginning of this store's database is damaged or gone, so nothing in it can be read. The "
                 "passphrase was right.");
    case StoreTrouble::Kind::NotWritable:
        return tr("This store lies where nothing can be written: on a locked or read-only medium, or in a folder in "
                  "which you may "
                  "not write. Nothing is wrong with it.");
    case StoreTrouble::Kind::ForeignPlace:
        return tr("This store lies on a network share, in a folder that a sync service keeps, or in one that is open "
                  "to others. "
                  "Working in it there could damage it. To work, copy the whole folder to a place on this computer "
                  "that only you can "
                  "open.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TroublePage::whatIsLost() const
{
    if (!m_trouble.isLoss || m_trouble.lastGoodMs == 0)
        return {};
    //: %1 is a date and time.
    QString words = tr("The last one that is there is of %1; everything before it is as it was.")
                        .arg(dateTimeText(m_trouble.lastGoodMs));
    if (m_trouble.lastKnownMs != 0) {
        //: %1 is a date and time.
        words += u' ' + tr("The store was last saved %1.").arg(dateTimeText(m_trouble.lastKnownMs));
    }
    return words;
}

void TroublePage::showReason()
{
    const qsizetype left = shortestReason - m_reason->value().simplified().size();
    m_accept->setEnabled(left <= 0 && m_read->isEnabled());
    m_reasonHint->setText(left > 0 ? tr("At least %n more character(s).", nullptr, int(left)) : QString());
}

void TroublePage::setBusy(bool busy)
{
    for (QWidget* field : std::initializer_list<QWidget*> { m_read, m_reason, m_back })
        field->setEnabled(!busy);
    showReason();
}

void TroublePage::fail(const Error& error)
{
    setBusy(false);
    m_message->tell(Status::Warn, errorText(error));
}

} // namespace gyeot::ui
