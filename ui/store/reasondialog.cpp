#include "ui/store/reasondialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& consequence, QWidget* parent)
    : Dialog(title, parent),
      m_reason(new TextField(tr("Reason"), this))
{
    content()->addWidget(new Label(consequence, this));
    addField(content(), tr("Reason"), m_reason, tr("In a few words, without names: “Copy for the police station”."));
    addCancel();
    QPushButton* const next = addPrimary(tr("Go on"));
    next->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, next,
        [next](const QString& text) { next->setEnabled(!text.trimmed().isEmpty()); });
    connect(next, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->value();
        accept();
        Q_EMIT given(reason);
    });
    m_reason->setFocus();
}

} // namespace gyeot::ui
