#include "ui/templates/templatespage.h"

#include "core/documents/paginator.h"
#include "core/documents/templatecheck.h"
#include "core/documents/templatefill.h"
#include "core/documents/transcription.h"
#include "ui/documents/paperview.h"
#include "ui/errortext.h"
#include "ui/templates/faulttext.h"
#include "ui/templates/syntaxcolors.h"
#include "ui/templates/templateedit.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250;

QStringList pathsOf(const FieldCatalogue& catalogue)
{
    QStringList paths;
    for (const Field& field : catalogue.fields())
        paths.append(field.path);
    return paths;
}

} // namespace

TemplatesPage::TemplatesPage(
    std::unique_ptr<TemplateSource> source, FieldCatalogue catalogue, std::vector<PreviewCase> cases, QWidget* parent)
    : Page("templates", tr("Templates"), "template", parent),
      m_source(std::move(source)),
      m_catalogue(std::move(catalogue)),
      m_cases(std::move(cases)),
      m_colors(std::make_unique<SyntaxColors>())
{
    if (auto typeface = Typeface::load())
        m_typeface = std::move(*typeface);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    build();
    connect(&m_pause, &QTimer::timeout, this, &TemplatesPage::showPaper);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPage::open);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &TemplatesPage::check);
    connect(m_case, &QComboBox::currentIndexChanged, this, &TemplatesPage::showPaper);
    connect(m_problemList, &QListWidget::itemActivated, this, &TemplatesPage::chooseProblem);
    connect(m_problemList, &QListWidget::itemClicked, this, &TemplatesPage::chooseProblem);
    connect(m_problemList, &QListWidget::currentRowChanged, this, &TemplatesPage::updateActions);
    connect(m_repair, &QPushButton::clicked, this, &TemplatesPage::repair);
    connect(m_restore, &QPushButton::clicked, this, &TemplatesPage::restore);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPage::save);
}

TemplatesPage::~TemplatesPage() = default;

void TemplatesPage::build()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Templates"));
    m_list->setMinimumWidth(140);
    m_message = new MessageBar;
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeEditorSide());
    splitter->addWidget(makePaperSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    auto* const whole = column(this, space::page, space::medium);
    whole->addWidget(new TitleLabel(tr("Templates")));
    whole->addWidget(m_message);
    whole->addWidget(splitter, 1);
}

QWidget* TemplatesPage::makeEditorSide()
{
    auto* const side = new QWidget;
    auto* const lines = column(side, 0, space::small);
    m_editor = new TemplateEdit(*m_colors, pathsOf(m_catalogue));
    m_verdict = new SecondaryLabel;
    m_problemList = new QListWidget;
    m_problemList->setAccessibleName(tr("What is wrong with the template"));
    m_problemList->setMaximumHeight(128);
    m_repair = wordButton(tr("Put the suggested name"), side);
    m_restore = wordButton(tr("Back to the program's text"), side, "undo");
    m_save = primaryButton(tr("Save the template"), side);
    auto* const buttons = row(space::small);
    buttons->addWidget(m_repair);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_save);
    lines->addWidget(m_editor, 1);
    lines->addWidget(m_verdict);
    lines->addWidget(m_problemList);
    lines->addLayout(buttons);
    return side;
}

QWidget* TemplatesPage::makePaperSide()
{
    auto* const side = new QWidget;
    auto* const lines = column(side, 0, space::small);
    m_case = new QComboBox;
    m_case->setAccessibleName(tr("Made-up case for the preview"));
    for (const PreviewCase& preview : m_cases)
        m_case->addItem(preview.name);
    m_paper = new PaperView;
    lines->addWidget(m_case);
    lines->addWidget(m_paper, 1);
    return side;
}

QList<QWidget*> TemplatesPage::panes()
{
    return { m_list, m_editor, m_problemList, m_paper };
}

void TemplatesPage::refresh()
{
    auto templates = m_source->templates();
    if (!templates) {
        Q_EMIT failed(templates.error());
        return;
    }
    if (m_open >= 0 && isChanged())
        return; // what is being typed stays
    const int row = std::max(0, m_open);
    m_templates = std::move(*templates);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const EditableTemplate& item : m_templates)
            //: %1 form number, %2 its name, marked because this site has changed it
            m_list->addItem(
                item.isOwn ? tr("%1 %2 (own)").arg(item.formId, item.title) : u"%1 %2"_s.arg(item.formId, item.title));
        m_list->setCurrentRow(std::min(row, int(m_templates.size()) - 1));
    }
    m_open = -1;
    open(m_list->currentRow());
}

void TemplatesPage::open(int row)
{
    if (row < 0 || row >= m_templates.size() || row == m_open)
        return;
    if (m_open >= 0 && isChanged()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_open);
        m_message->tell(Status::Warn, tr("Save this template or take the change back before you open another."));
        return;
    }
    m_message->clear();
    m_open = row;
    m_editor->setPlainText(m_templates.at(row).text);
    markDraftForm(m_editor, u"templates/%1"_s.arg(m_templates.at(row).formId), DraftScope::Unsaved);
    showPaper();
}

void TemplatesPage::jumpTo(const QString& anchor)
{
    const auto found = std::ranges::find(m_templates, anchor, &EditableTemplate::formId);
    if (found != m_templates.end())
        m_list->setCurrentRow(int(found - m_templates.begin()));
}

QString TemplatesPage::anchor() const
{
    return m_open < 0 ? QString() : m_templates.at(m_open).formId;
}

bool TemplatesPage::isChanged() const
{
    return m_open >= 0 && m_editor->toPlainText() != m_templates.at(m_open).text;
}

void TemplatesPage::check()
{
    if (m_open < 0)
        return;
    showProblems(checkTemplate(m_editor->toPlainText(), m_catalogue));
    m_pause.start();
}

void TemplatesPage::showProblems(const TemplateProblems& problems)
{
    const bool same = problems == m_problems;
    m_problems = problems;
    m_editor->setProblems(problems);
    if (!same || problems.empty()) {
        m_problemList->clear();
        for (const TemplateProblem& problem : problems) {
            QString line = tr("Line %1: %2").arg(QString::number(problem.line), faultText(problem));
            if (!problem.suggestion.isEmpty())
                line += u' ' + tr("Nearest: %1").arg(problem.suggestion);
            m_problemList->addItem(new QListWidgetItem(icon("warn", Role::Stop), line));
        }
    }
    m_problemList->setVisible(!problems.empty());
    m_verdict->setText(problems.empty()
            ? tr("Nothing is wrong with this template.")
            : tr("%n place(s) to mend before it can be saved.", nullptr, int(problems.size())));
    updateActions();
}

void TemplatesPage::updateActions()
{
    const int at = m_problemList->currentRow();
    const bool isProblem = at >= 0 && at < int(m_problems.size());
    m_repair->setVisible(!m_problems.empty());
    m_repair->setEnabled(isProblem && !m_problems.at(size_t(at)).suggestion.isEmpty());
    m_save->setEnabled(m_problems.empty() && isChanged());
    m_restore->setEnabled(m_open >= 0 && (isChanged() || m_templates.at(m_open).isOwn));
}

void TemplatesPage::showPaper()
{
    m_pause.stop();
    if (m_open < 0 || !m_problems.empty() || !m_typeface || m_case->currentIndex() < 0)
        return; // the last paper that was right stays in view
    const ParsedTemplate parsed = parseTemplate(m_editor->toPlainText());
    const FormValue& values = m_cases.at(size_t(m_case->currentIndex())).values;
    const auto document = fillTemplate(parsed.form, values);
    if (!document)
        return;
    auto laidOut = layOut(transcribe(*document, *m_typeface).document, *m_typeface);
    if (!laidOut) {
        m_message->tell(Status::Warn, errorText(laidOut.error()));
        return;
    }
    numberPages(laidOut->pages, 1, int(laidOut->pages.size()), *m_typeface);
    m_paper->setPages(std::move(laidOut->pages));
}

void TemplatesPage::chooseProblem(QListWidgetItem* item)
{
    const int at = m_problemList->row(item);
    if (at >= 0 && at < int(m_problems.size()))
        m_editor->goTo(m_problems.at(size_t(at)));
}

void TemplatesPage::repair()
{
    const int at = m_problemList->currentRow();
    if (at < 0 || at >= int(m_problems.size()))
        return;
    const TemplateProblem problem = m_problems.at(size_t(at));
    m_editor->replaceName(problem, problem.suggestion);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::save()
{
    if (auto saved = m_source->save(m_templates.at(m_open).formId, m_editor->toPlainText()); !saved) {
        m_message->tell(Status::Stop, errorText(saved.error()));
        return;
    }
    m_templates[m_open].text = m_editor->toPlainText();
    m_editor->document()->setModified(false);
    finishDraft(m_editor);
    m_message->clear();
    Q_EMIT Page::saved();
    refresh();
}

void TemplatesPage::restore()
{
    EditableTemplate& open = m_templates[m_open];
    if (isChanged()) {
        m_editor->selectAll(); // as an edit, so that Ctrl+Z brings the typed text back
        m_editor->insertPlainText(open.text);
        m_editor->document()->setModified(false);
        finishDraft(m_editor);
        return;
    }
    if (auto restored = m_source->restore(open.formId); !restored) {
        m_message->tell(Status::Stop, errorText(restored.error()));
        return;
    }
    refresh();
}

} // namespace gyeot::ui
