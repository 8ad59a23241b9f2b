#include "ui/widgets/dialog.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

namespace {

/** Lets a dialog grow with its words: Qt stops at two thirds of the screen's height and cuts wrapped lines off. */
class Growth final : public QObject {
public:
    explicit Growth(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        const QLayout* const layout = m_dialog.layout();
        if (!layout) // the dialog is being taken down
            return;
        const int needed = layout->totalHeightForWidth(m_dialog.width());
        const int most = m_dialog.screen()->availableGeometry().height();
        if (needed > m_dialog.height())
            m_dialog.resize(m_dialog.width(), std::min(needed, most));
    }

    QDialog& m_dialog;
};

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent),
      m_message(new MessageBar(this)),
      m_content(new QVBoxLayout),
      m_buttons(row(space::small))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* whole = column(this, space::page, space::large);
    whole->addWidget(new SectionLabel(title, this));
    whole->addWidget(m_message);
    m_content->setSpacing(space::medium);
    whole->addLayout(m_content, 1);
    m_buttons->addStretch(1);
    whole->addLayout(m_buttons);
    setMinimumWidth(charactersWide(this, 66));
    new Growth(*this);
}

QPushButton* Dialog::addPrimary(const QString& text)
{
    QPushButton* button = primaryButton(text, this);
    button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* Dialog::addOther(const QString& text)
{
    QPushButton* button = wordButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - (m_buttons->count() > 1 ? 1 : 0), button);
    return button;
}

QPushButton* Dialog::addCancel(const QString& text)
{
    QPushButton* button = wordButton(text.isEmpty() ? tr("Cancel") : text, this);
    m_buttons->insertWidget(1, button);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void askBefore(QWidget* parent, const QString& title, const QString& consequence, const QString& act,
    const std::function<void()>& accepted)
{
    auto* dialog = new Dialog(title, parent);
    dialog->content()->addWidget(new Label(consequence, dialog));
    dialog->addCancel();
    QPushButton* doIt = dialog->addOther(act); // never primary: what has consequences is not the default
    QObject::connect(doIt, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, [accepted] { accepted(); });
    dialog->open();
}

} // namespace gyeot::ui
