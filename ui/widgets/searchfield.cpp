#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/formats.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace gyeot::ui {

namespace {

constexpr int pauseMs = 120;

} // namespace

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(icon("search", Role::TextSecondary), QLineEdit::LeadingPosition)->setText(name);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(cleaned(text())); });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause->stop();
        Q_EMIT searchChanged(cleaned(text()));
        Q_EMIT resultsWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gyeot::ui
