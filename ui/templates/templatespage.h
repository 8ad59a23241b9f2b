#pragma once

#include "core/documents/fieldcatalogue.h"
#include "core/documents/formvalue.h"
#include "core/documents/template.h"
#include "core/documents/templateproblem.h"
#include "core/documents/typeface.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace gyeot::ui {

class Label;
class MessageBar;
class PaperView;
class SyntaxColors;
class TemplateEdit;

/** A made-up case that templates are tried on. */
struct PreviewCase {
    QString name;
    FormValue values;
};

/** One template as the list shows it. */
struct EditableTemplate {
    QString formId;
    QString title;
    QString text;
    bool isOwn = false; ///< changed at this site
};

/** Where templates come from and where changed ones are kept; the page knows no store. */
class TemplateSource {
public:
    virtual ~TemplateSource() = default;
    virtual Result<QList<EditableTemplate>> templates() = 0;
    virtual Result<void> save(const QString& formId, const QString& text) = 0;
    /** Back to the program's own text. */
    virtual Result<void> restore(const QString& formId) = 0;
};

/** The template editor (LOOK, "Template editor"): left the text, right the paper it makes on a made-up case, below what is wrong. A template
 *  with a mistake cannot be saved. */
class TemplatesPage final : public Page, public WayBack {
    Q_OBJECT

public:
    TemplatesPage(std::unique_ptr<TemplateSource> source, FieldCatalogue catalogue, std::vector<PreviewCase> cases,
        QWidget* parent = nullptr);
    ~TemplatesPage() override;

    void refresh() override;
    QList<QWidget*> panes() override;
    /** The number of a form. */
    void jumpTo(const QString& anchor) override;
    QString anchor() const override;

private:
    void build();
    QWidget* makeEditorSide();
    QWidget* makePaperSide();
    void open(int row);
    void check();
    void showProblems(const TemplateProblems& problems);
    void showPaper();
    void chooseProblem(QListWidgetItem* item);
    void repair();
    void save();
    void restore();
    bool isChanged() const;
    void updateActions();

    std::unique_ptr<TemplateSource> m_source;
    FieldCatalogue m_catalogue;
    std::vector<PreviewCase> m_cases;
    QList<EditableTemplate> m_templates;
    TemplateProblems m_problems;
    std::optional<Typeface> m_typeface;
    std::unique_ptr<SyntaxColors> m_colors;
    int m_open = -1;
    QTimer m_pause; ///< the paper follows when typing rests
    QListWidget* m_list = nullptr;
    TemplateEdit* m_editor = nullptr;
    QListWidget* m_problemList = nullptr;
    Label* m_verdict = nullptr;
    QComboBox* m_case = nullptr;
    PaperView* m_paper = nullptr;
    MessageBar* m_message = nullptr;
    QPushButton* m_repair = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace gyeot::ui
