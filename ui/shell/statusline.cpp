#include "ui/shell/statusline.h"

#include "ui/theme/palette.h"
#include "ui/theme/space.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_row(row(space::small)),
      m_practice(new StatusBadge(Status::Warn, tr("Practice"), this)),
      m_backup(new StatusBadge(this)),
      m_readOnly(new StatusBadge(Status::Warn, tr("Read only"), this)),
      m_words(new ElidedLabel({}, this)),
      m_saved(new ElidedLabel({}, this))
{
    m_row->setContentsMargins(space::medium, space::hair, space::small, space::hair);
    m_row->addWidget(m_practice);
    m_row->addWidget(m_backup);
    m_row->addWidget(m_readOnly);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_saved);
    for (ElidedLabel* label : { m_words, m_saved })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_practice->hide();
    m_backup->hide();
    m_readOnly->hide();
    m_readOnly->setToolTip(plainToolTip(
        tr("The store is open for reading: nothing can be changed, and what you look at is not recorded.")));
    m_practice->setToolTip(
        plainToolTip(tr("A practice store: enter no real case here. No office accepts what it exports.")));
    setLayout(m_row);
}

void StatusLine::setFacts(const QStringList& facts)
{
    m_facts = facts.join(u" · "_s);
    showWords();
}

void StatusLine::setSavedAt(qint64 utcMs)
{
    //: %1 is a time of day, e.g. 21:14.
    m_saved->setText(tr("Saved %1").arg(timeText(utcMs)));
}

void StatusLine::setBackup(Status status, const QString& words)
{
    m_backup->setStatus(status, words);
    m_backup->setVisible(!words.isEmpty());
}

void StatusLine::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void StatusLine::setReadOnly(bool readOnly)
{
    m_readOnly->setVisible(readOnly);
}

void StatusLine::setNotice(const QString& sentence)
{
    m_notice = sentence;
    showWords();
    if (!sentence.isEmpty())
        QAccessible::updateAccessibility(std::make_unique<QAccessibleEvent>(m_words, QAccessible::Alert).get());
}

void StatusLine::addControl(QWidget* control)
{
    m_row->addWidget(control);
}

void StatusLine::showWords()
{
    m_words->setText(m_notice.isEmpty() ? m_facts : m_notice);
    m_words->setForegroundRole(m_notice.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.color(Role::Raised));
    painter.fillRect(QRect(0, 0, width(), 1), colors.color(Role::Separator));
}

} // namespace gyeot::ui
