#include "ui/store/storeplace.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/pagetabs.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace gyeot::ui {

StorePlace::StorePlace(QWidget* parent)
    : Page("store", tr("Store"), "key", parent),
      m_tabs(new PageTabs(tr("Pages of the store"), this))
{
    column(this, 0, 0)->addWidget(m_tabs);
    connect(m_tabs, &PageTabs::failed, this, &Page::failed);
    connect(m_tabs, &PageTabs::saved, this, &Page::saved);
}

void StorePlace::addPage(Page* page)
{
    m_tabs->addPage(page);
}

bool StorePlace::isEmpty() const
{
    return !m_tabs->current();
}

void StorePlace::refresh()
{
    if (Page* page = m_tabs->current())
        page->refresh();
}

void StorePlace::finishEditing()
{
    if (Page* page = m_tabs->current())
        page->finishEditing();
}

QList<QWidget*> StorePlace::panes()
{
    QList<QWidget*> all { m_tabs->bar() };
    if (Page* page = m_tabs->current())
        all += page->panes();
    return all;
}

QWidget* StorePlace::searchField()
{
    Page* page = m_tabs->current();
    return page ? page->searchField() : nullptr;
}

void StorePlace::jumpTo(const QString& anchor)
{
    m_tabs->openPage(anchor.section(u'/', 0, 0), anchor.section(u'/', 1));
}

} // namespace gyeot::ui
