#include "ui/store/breakglassdialog.h"

#include "core/base/log.h"
#include "ui/background.h"
#include "ui/errortext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int reasonLines = 3;
constexpr qint64 minuteMs = 60'000;

} // namespace

BreakGlassDialog::BreakGlassDialog(
    BreakGlassService& service, CaseId caseId, const QString& caseNumber, QWidget* parent)
    : Dialog(tr("Open counselling notes in an emergency"), parent),
      m_service(service),
      m_caseId(caseId)
{
    //: %1 is the number of a case.
    content()->addWidget(new Label(tr("The notes of case %1 open for one hour. That it was done, by whom, with whom "
                                      "and why, stands in the log and at "
                                      "the top of the next monthly review.")
                                       .arg(caseNumber),
        this));
    m_reason = new TextBox(tr("Why it cannot wait"), reasonLines, this);
    addField(content(), tr("Why it cannot wait"), m_reason,
        tr("At least 20 characters, so that others can follow it later."));
    m_second = new ChoiceField(tr("Who is beside you"), this);
    for (const QString& name : service.seconds())
        m_second->addItem(name, name);
    addField(content(), tr("Who is beside you"), m_second);
    m_passphrase = new PassphraseEdit(tr("Passphrase of this second person"), this);
    addField(content(), tr("Passphrase of this second person"), m_passphrase,
        tr("Typed by that person. It is used once and not kept."));
    addCancel();
    m_open = addOther(tr("Open the notes for one hour"));
    m_open->setEnabled(m_second->count() > 0);
    if (m_second->count() == 0)
        message().tell(
            Status::Warn, tr("Nobody is named to do this with you. Whoever holds the notes can name a second person."));
    connect(m_open, &QPushButton::clicked, this, &BreakGlassDialog::submit);
    connect(&m_passphrase->line(), &PassphraseLine::submitted, this, &BreakGlassDialog::submit);
}

void BreakGlassDialog::submit()
{
    finishComposing();
    if (!m_open->isEnabled() || m_passphrase->line().isEmpty())
        return;
    m_open->setEnabled(false);
    message().tell(Status::Plain, tr("Working on the keys. It takes a few seconds, on purpose."));
    using Derived = std::pair<Result<void>, BreakGlassRequest>;
    runInBackground(
        this,
        [request = m_service.request(
             { m_caseId, m_reason->value(), m_second->value(), m_passphrase->line().take() })]() mutable {
            auto done = request.derive();
            return Derived { std::move(done), std::move(request) };
        },
        [this](Derived derived) { finish(derived.first, derived.second); });
}

void BreakGlassDialog::finish(const Result<void>& derived, const BreakGlassRequest& request)
{
    m_open->setEnabled(true);
    const auto done = derived ? m_service.commit(request) : derived;
    if (done) {
        accept();
        return;
    }
    message().tell(Status::Warn, errorText(done.error()));
}

BreakGlassBanner::BreakGlassBanner(BreakGlassService& service, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_line(new MessageBar(this))
{
    column(this, 0, 0)->addWidget(m_line);
    connect(&service, &BreakGlassService::opened, this, &BreakGlassBanner::renew);
    connect(&service, &BreakGlassService::ticked, this, &BreakGlassBanner::renew);
    connect(&service, &BreakGlassService::closed, this, &BreakGlassBanner::renew);
    connect(m_line, &MessageBar::actionTriggered, this, [this] {
        if (const auto closed = m_service.close(); !closed)
            logFailure("break-glass", closed.error()); // the key is gone all the same
    });
    renew();
}

void BreakGlassBanner::renew()
{
    setVisible(m_service.isOpen());
    if (!m_service.isOpen()) {
        m_line->clear();
        return;
    }
    const int minutes = int((m_service.remainingMs() + minuteMs - 1) / minuteMs);
    const QString sentence =
        tr("Counselling notes of one case are open in an emergency for another %n minute(s).", nullptr, minutes);
    if (m_line->sentence() != sentence || m_line->isHidden()) // it stays as long as they are open
        m_line->tell(Status::Stop, sentence, tr("Close them now"));
}

} // namespace gyeot::ui
