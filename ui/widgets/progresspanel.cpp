#include "ui/widgets/progresspanel.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace gyeot::ui {

namespace {

constexpr int refreshMs = 100;
constexpr int showAfterMs = 1000;
constexpr int steps = 1000;

} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      m_words(new Label({}, this)),
      m_bar(new QProgressBar(this)),
      m_timer(new QTimer(this))
{
    auto* line = row(space::medium);
    line->addWidget(m_words);
    m_bar->setTextVisible(false);
    line->addWidget(m_bar, 1);
    auto* cancel = wordButton(tr("Cancel"), this);
    line->addWidget(cancel);
    setLayout(line);
    connect(cancel, &QPushButton::clicked, this, &ProgressPanel::stop);
    connect(m_timer, &QTimer::timeout, this, &ProgressPanel::refresh);
    hide();
}

Progress ProgressPanel::start(const QString& what)
{
    m_words->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_shared = std::make_shared<Shared>();
    QTimer::singleShot(showAfterMs, this, [this, mine = m_shared] { setVisible(mine == m_shared); });
    m_timer->start(refreshMs);
    return [shared = m_shared](qint64 done, qint64 total) {
        shared->done = done;
        shared->total = total;
        return !shared->stop;
    };
}

void ProgressPanel::finish()
{
    m_timer->stop();
    m_shared.reset();
    hide();
}

void ProgressPanel::refresh()
{
    const qint64 total = m_shared ? m_shared->total.load() : 0;
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(int(double(m_shared->done.load()) / double(total) * steps));
}

void ProgressPanel::stop()
{
    if (!m_shared)
        return;
    m_shared->stop = true;
    m_words->setText(tr("Stopping. Nothing half done will stay."));
    Q_EMIT cancelled();
}

} // namespace gyeot::ui
