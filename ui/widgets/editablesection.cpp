#include "ui/widgets/editablesection.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

EditableSection::EditableSection(const QString& title, QWidget* view, MakeForm makeForm, QWidget* parent)
    : QWidget(parent),
      m_makeForm(std::move(makeForm)),
      m_column(column(this, 0, space::medium)),
      m_view(view)
{
    auto* header = new SectionHeader(title, this);
    m_toggle = linkButton(tr("Edit"), header);
    //: Spoken name of an edit button: %1 is the section.
    m_toggle->setAccessibleName(tr("Edit: %1").arg(title));
    header->addControl(m_toggle);
    m_column->addWidget(header);
    m_view->setParent(this);
    m_column->addWidget(m_view);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setEditing(!isEditing()); });
}

void EditableSection::setEditing(bool editing)
{
    if (editing == isEditing())
        return;
    if (editing) {
        m_form = m_makeForm(this);
        m_column->addWidget(m_form);
        m_form->show();
        m_view->hide();
        QWidget* first = m_form->nextInFocusChain();
        while (m_form->isAncestorOf(first) && !(first->focusPolicy() & Qt::TabFocus))
            first = first->nextInFocusChain();
        if (m_form->isAncestorOf(first))
            first->setFocus(Qt::OtherFocusReason);
    } else {
        if (QWidget* field = m_form->focusWidget())
            field->clearFocus(); // saves it
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        m_view->show();
    }
    m_toggle->setText(editing ? tr("Done") : tr("Edit"));
    Q_EMIT editingChanged(editing);
}

} // namespace gyeot::ui
