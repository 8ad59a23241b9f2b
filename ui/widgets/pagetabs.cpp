#include "ui/widgets/pagetabs.h"

#include "ui/theme/space.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gyeot::ui {

PageTabs::PageTabs(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_bar(new QTabBar(this)),
      m_pages(new QStackedWidget(this))
{
    auto* whole = column(this, 0, 0);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(name);
    auto* strip = row(0);
    strip->setContentsMargins(space::medium, 0, space::medium, 0);
    strip->addWidget(m_bar);
    whole->addLayout(strip);
    whole->addWidget(new Separator(Qt::Horizontal, this));
    whole->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::show);
}

void PageTabs::addPage(Page* page)
{
    m_pages->addWidget(page);
    connect(page, &Page::failed, this, &PageTabs::failed);
    connect(page, &Page::saved, this, &PageTabs::saved);
    connect(
        page, &Page::jumpRequested, this, [this](const QString& key, const QString& anchor) { openPage(key, anchor); });
    m_bar->addTab(page->title()); // the first one becomes current, and is shown by that
}

Page* PageTabs::current() const
{
    return static_cast<Page*>(m_pages->currentWidget());
}

void PageTabs::show(int index)
{
    if (Page* leaving = current(); leaving && m_shown >= 0 && m_shown != index)
        leaving->finishEditing();
    m_shown = index;
    m_pages->setCurrentIndex(index);
    if (Page* page = current())
        page->refresh();
    Q_EMIT pageShown();
}

bool PageTabs::openPage(const QString& key, const QString& anchor)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* page = static_cast<Page*>(m_pages->widget(i));
        if (key != QLatin1StringView(page->key()))
            continue;
        m_bar->setCurrentIndex(i);
        if (!anchor.isEmpty())
            page->jumpTo(anchor);
        return true;
    }
    return false;
}

} // namespace gyeot::ui
