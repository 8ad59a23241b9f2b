#include "ui/store/retentionpage.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/documents/paginator.h"
#include "ui/background.h"
#include "ui/documents/printing.h"
#include "ui/errortext.h"
#include "ui/store/erasedialog.h"
#include "ui/store/retentiondialogs.h"
#include "ui/store/retentionrows.h"
#include "ui/store/retentionwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

RetentionPage::RetentionPage(
    ErasureService& erasure, KeepingService& keeping, CaseService& cases, const Clock& clock, QWidget* parent)
    : Page("retention", tr("Retention and erasure"), "trash", parent),
      m_erasure(erasure),
      m_keeping(keeping),
      m_cases(cases),
      m_clock(clock),
      m_message(new MessageBar)
{
    auto* const scrolling = new ScrollPage;
    column(this, 0, 0)->addWidget(scrolling);
    scrolling->content()->addWidget(new TitleLabel(tr("Retention and erasure")));
    scrolling->content()->addWidget(m_message);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::medium);
    scrolling->content()->addLayout(m_rows);
    scrolling->content()->addStretch(1);
}

void RetentionPage::refresh()
{
    auto overview = m_erasure.overview(koreanDate(m_clock.nowMs()));
    if (!overview) {
        Q_EMIT failed(overview.error());
        return;
    }
    m_overview = *std::move(overview);
    clearLayout(m_rows);
    addDue();
    addTrash();
    addHolds();
    addErased();
    addSettings();
    addRules();
}

void RetentionPage::addEmpty(const QString& sentence)
{
    m_rows->addWidget(new SecondaryLabel(sentence, this));
}

void RetentionPage::addDue()
{
    auto* const header = new SectionHeader(tr("Closed cases and how long they are kept"), this);
    auto* const trash = linkButton(tr("Move a case to the trash…"), header);
    connect(trash, &QPushButton::clicked, this, [this] { askTrash(); });
    header->addControl(trash);
    m_rows->addWidget(header);
    if (m_overview.closed.isEmpty())
        addEmpty(
            tr("No case is closed. When one is, its retention is counted here with its source; nothing is erased by "
               "itself."));
    for (const DueCase& one : std::as_const(m_overview.closed)) {
        RowAction action;
        if (one.opinion.isDue && !one.isHeld)
            action = { tr("To the trash…"), [this, number = one.number] { askTrash(number); } };
        m_rows->addWidget(dueRow(m_erasure.rules(), one, action, this));
    }
}

void RetentionPage::addTrash()
{
    m_rows->addWidget(new SectionHeader(tr("Trash"), this));
    if (!m_overview.hasSecond)
        addEmpty(
            tr("Nobody else in this store can agree to an erasure. A case therefore waits in the trash: seven days, "
               "or one day where the client asks for it."));
    if (m_overview.trash.isEmpty())
        addEmpty(tr("The trash is empty. Only what lies here can be erased."));
    for (const TrashRow& one : std::as_const(m_overview.trash)) {
        QList<RowAction> actions { { tr("Bring back"), [this, one] { restore(one.trashed); } } };
        if (!one.outlook.obstacle)
            actions << RowAction { tr("Erase…"), [this, one] { askErase(one); } };
        m_rows->addWidget(trashRow(one, actions, this));
    }
}

void RetentionPage::addHolds()
{
    auto* const header = new SectionHeader(tr("Legal holds"), this);
    auto* const place = linkButton(tr("Place a hold…"), header);
    connect(place, &QPushButton::clicked, this, &RetentionPage::askHold);
    header->addControl(place);
    m_rows->addWidget(header);
    if (m_overview.holds.isEmpty())
        addEmpty(tr("No case is held. Hold one while police, prosecutor or a court still need it."));
    for (const HoldRow& one : std::as_const(m_overview.holds))
        m_rows->addWidget(holdRow(one, { tr("Lift…"), [this, one] { lift(one); } }, this));
}

void RetentionPage::addErased()
{
    auto* const header = new SectionHeader(tr("Erased cases"), this);
    if (m_overview.isCleanGenerationDue) {
        auto* const renew = linkButton(tr("Begin a new generation…"), header);
        connect(renew, &QPushButton::clicked, this, &RetentionPage::renewalWanted);
        header->addControl(renew);
    }
    m_rows->addWidget(header);
    if (m_overview.erased.isEmpty())
        addEmpty(tr("No case was erased. Each one leaves a line here, with its certificate."));
    if (m_overview.isCleanGenerationDue)
        addEmpty(tr("Older copies of this generation still hold destroyed keys under the key of the store. They become "
                    "unreadable once a new generation of the store is begun."));
    for (const Tombstone& one : std::as_const(m_overview.erased)) {
        const QList<RowAction> actions { { tr("Save certificate…"), [this, one] { askWhereToSave(one); } },
            { tr("Print certificate…"), [this, one] { print(one); } } };
        m_rows->addWidget(erasedRow(one, actions, this));
    }
}

void RetentionPage::addSettings()
{
    m_rows->addWidget(new SectionHeader(tr("Which rules hold here"), this));
    auto* const body = new ChoiceField(tr("This store is kept by"), this);
    for (const KeepingBody one : { KeepingBody::Private, KeepingBody::Entrusted })
        body->addItem(nameOf(one), wordOf(one));
    body->setValue(wordOf(m_overview.body));
    addField(m_rows, tr("This store is kept by"), body);
    connect(body, &ChoiceField::committed, this, [this](const QString& word) {
        tell(m_erasure.setBody(fromWord<KeepingBody>(word).value_or(KeepingBody::Private)), tr("Counted anew."));
    });
    auto* const years = new ChoiceField(tr("Counselling journal is kept for"), this);
    for (const int one : { 3, 5, 7, 10, 20, 30 })
        years->addItem(tr("%n year(s) after closing", nullptr, one), QString::number(one));
    years->setValue(QString::number(m_overview.counsellingYears));
    addField(m_rows, tr("Counselling journal is kept for"), years);
    connect(years, &ChoiceField::committed, this,
        [this](const QString& number) { tell(m_erasure.setCounsellingYears(number.toInt()), tr("Counted anew.")); });
}

void RetentionPage::addRules()
{
    m_rows->addWidget(new SectionHeader(tr("Periods and where they stand"), this));
    for (const RetentionRule& rule : m_erasure.rules().rules()) {
        if (rule.bodies.contains(m_overview.body))
            m_rows->addWidget(ruleRow(rule, this));
    }
}

void RetentionPage::tell(const Result<void>& done, const QString& sentence)
{
    if (done)
        m_message->tell(Status::Ok, sentence);
    else
        m_message->tell(Status::Stop, errorText(done.error()));
    refresh();
}

Result<CaseId> RetentionPage::caseOf(const QString& number) const
{
    const auto found = m_cases.byNumber(number);
    if (found)
        return found;
    return m_keeping.trashed(number).transform([](const TrashedCase& trashed) { return trashed.id; });
}

void RetentionPage::askTrash(const QString& number, ErasureBasis reason)
{
    const auto move = [this](const QString& chosen, ErasureBasis why) { moveToTrash(chosen, why); };
    (new TrashDialog(number, reason, move, this))->open();
}

void RetentionPage::moveToTrash(const QString& number, ErasureBasis reason)
{
    const auto id = m_cases.byNumber(number);
    //: %1 is a case number.
    tell(id ? m_keeping.moveToTrash(*id, reason) : std::unexpected(id.error()),
        tr("Case %1 lies in the trash. Nothing of it is lost.").arg(number));
}

void RetentionPage::restore(const TrashedCase& trashed)
{
    //: %1 is a case number.
    tell(m_keeping.restore(trashed.id), tr("Case %1 is back in the list of cases.").arg(trashed.number));
}

void RetentionPage::askHold()
{
    const auto place = [this](const QString& number, HoldReason reason, const QString& note) {
        placeHold(number, reason, note);
    };
    (new HoldDialog(place, this))->open();
}

void RetentionPage::placeHold(const QString& number, HoldReason reason, const QString& note)
{
    const auto id = caseOf(number);
    const auto placed = id ? m_keeping.placeHold(*id, reason, note) : Result<LegalHold>(std::unexpected(id.error()));
    //: %1 is a case number.
    tell(placed ? Result<void>() : std::unexpected(placed.error()), tr("Case %1 is held.").arg(number));
}

void RetentionPage::lift(const HoldRow& row)
{
    askBefore(this, tr("Lift the legal hold"),
        //: %1 is a case number.
        tr("Case %1 can then be moved to the trash and erased again.").arg(row.caseNumber), tr("Lift the hold"),
        [this, row] { tell(m_keeping.liftHold(row.hold), tr("The hold on case %1 is lifted.").arg(row.caseNumber)); });
}

void RetentionPage::askErase(const TrashRow& row)
{
    const ErasureOrder order = m_erasure.orderFor(row.trashed);
    const auto erase = [this, order](const QString& name, SecretBytes passphrase) {
        if (name.isEmpty()) {
            eraseNow(order, {});
            return;
        }
        // Making the second person's key takes a second, so it is done beside the window.
        auto keys =
            std::make_shared<SecretBytes>(std::move(passphrase)); // shared: a lambda that is stored must be copyable
        runInBackground(
            this, [wish = m_erasure.wishFor(order, name), keys] { return approveErasure(wish, *keys); },
            [this, order](const Result<Approval>& second) { eraseWith(order, second); });
    };
    m_dialog = new EraseDialog(row, erase, this);
    m_dialog->open();
}

void RetentionPage::eraseWith(const ErasureOrder& order, const Result<Approval>& second)
{
    if (second)
        eraseNow(order, *second);
    else if (m_dialog)
        m_dialog->refuse(second.error());
}

void RetentionPage::eraseNow(const ErasureOrder& order, const std::optional<Approval>& second)
{
    const auto line = m_erasure.erase(order, second);
    if (!line) {
        if (m_dialog)
            m_dialog->refuse(line.error());
        return;
    }
    if (m_dialog)
        m_dialog->accept();
    //: %1 is a case number.
    m_message->tell(Status::Ok,
        tr("Case %1 is erased. Save or print its certificate below; backups lose it within 35 days.")
            .arg(line->caseNumber));
    refresh();
    Q_EMIT caseErased(line->caseNumber);
}

void RetentionPage::askWhereToSave(const Tombstone& line)
{
    const FileQuestion question { .title = tr("Save the certificate"),
        .what = FileQuestion::What::NewFile,
        .name = u"certificate.pdf"_s,
        .filter = tr("PDF (*.pdf)") };
    askForFile(this, question, [this, line](const QStringList& paths) { saveCertificate(line, paths.first()); });
}

void RetentionPage::saveCertificate(const Tombstone& line, const QString& path)
{
    const auto typeface = Typeface::load();
    const CertificateFacts facts = m_erasure.certificate(line);
    const auto pdf =
        typeface ? erasureCertificatePdf(facts, *typeface) : Result<QByteArray>(std::unexpected(typeface.error()));
    auto done = pdf ? m_erasure.recordCertificate(line) : std::unexpected(pdf.error());
    if (done)
        done = writeFileAtomically(path, *pdf);
    tell(done, tr("The certificate is saved. Nothing of the client stands in it."));
}

void RetentionPage::print(const Tombstone& line)
{
    const auto typeface = Typeface::load();
    const CertificateFacts facts = m_erasure.certificate(line);
    const Document document = erasureCertificate(facts);
    auto paper = typeface ? layOut(document, *typeface) : Result<LaidOut>(std::unexpected(typeface.error()));
    if (!paper) {
        m_message->tell(Status::Stop, errorText(paper.error()));
        return;
    }
    if (facts.practice)
        markPractice(paper->pages, *typeface);
    numberPages(paper->pages, 1, int(paper->pages.size()), *typeface);
    askAndPrint(
        std::move(paper->pages), this, [this, line] { return m_erasure.recordCertificate(line); },
        [this](const Result<Printed>& printed) { tellPrinted(*m_message, printed); });
}

} // namespace gyeot::ui
