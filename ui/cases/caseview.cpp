#include "ui/cases/caseview.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/separator.h"
#include "ui/workspace/casepage.h"
#include "ui/workspace/casewords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

CaseView::CaseView(OpenCase& open, const MakePages& makePages, QWidget* parent)
    : QWidget(parent),
      m_case(open),
      m_head(new ElidedLabel({}, this)),
      m_contact(new ElidedLabel({}, this)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this))
{
    auto* whole = column(this, 0, 0);
    auto* head = row(space::small);
    head->setContentsMargins(space::page, space::small, space::page, 0);
    QFont bold = m_head->font();
    bold.setWeight(QFont::DemiBold);
    m_head->setFont(bold);
    head->addWidget(m_head, 2);
    head->addWidget(new Drawing("phone", 18, Role::TextSecondary, this));
    m_contact->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_contact, 3);
    whole->addLayout(head);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages of the case"));
    auto* strip = row(0);
    strip->setContentsMargins(space::medium, 0, space::medium, 0);
    strip->addWidget(m_tabs);
    whole->addLayout(strip);
    whole->addWidget(new Separator(Qt::Horizontal, this));
    whole->addWidget(m_pages, 1);
    for (CasePage* page : makePages(open, m_pages)) {
        m_pages->addWidget(page);
        m_tabs->addTab(page->title());
        connect(page, &Page::failed, this, &CaseView::failed);
        connect(page, &Page::saved, this, &CaseView::saved);
        connect(page, &Page::jumpRequested, this,
            [this](const QString& key, const QString& anchor) { openPage(key, anchor); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &CaseView::show);
    connect(&m_case, &OpenCase::changed, this, &CaseView::showHead);
    connect(&m_case, &OpenCase::failed, this, &CaseView::failed);
    connect(&m_case, &OpenCase::saved, this, &CaseView::saved);
    showHead();
    show(0);
}

CasePage* CaseView::current() const
{
    return static_cast<CasePage*>(m_pages->currentWidget());
}

void CaseView::show(int index)
{
    if (CasePage* leaving = current(); leaving && m_pages->currentIndex() != index)
        leaving->finishEditing();
    m_pages->setCurrentIndex(index);
    if (CasePage* page = current())
        page->refresh();
    Q_EMIT pageShown();
}

bool CaseView::openPage(const QString& key, const QString& anchor)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* page = static_cast<CasePage*>(m_pages->widget(i));
        if (key != QLatin1StringView(page->key()))
            continue;
        m_tabs->setCurrentIndex(i);
        if (!anchor.isEmpty())
            page->jumpTo(anchor);
        return true;
    }
    return false;
}

void CaseView::showHead()
{
    const CaseRecord& record = m_case.record();
    //: %1 case number, %2 alias of the client.
    m_head->setText(tr("%1 · %2").arg(record.caseRecord.number, clientName(record.client)));
    const QString rules = contactSummary(record.safeContacts);
    //: %1 are rules of contact in a few words.
    m_contact->setText(tr("Safe contact: %1").arg(rules.isEmpty() ? tr("no rule yet") : rules));
}

} // namespace gyeot::ui
