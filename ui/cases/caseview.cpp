#include "ui/cases/caseview.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pagetabs.h"
#include "ui/workspace/casepage.h"
#include "ui/workspace/casewords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

CaseView::CaseView(OpenCase& open, const MakePages& makePages, QWidget* parent)
    : QWidget(parent),
      m_case(open),
      m_head(new ElidedLabel({}, this)),
      m_contact(new ElidedLabel({}, this)),
      m_tabs(new PageTabs(tr("Pages of the case"), this))
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
    whole->addWidget(m_tabs, 1);
    for (CasePage* page : makePages(open, m_tabs))
        m_tabs->addPage(page);
    connect(m_tabs, &PageTabs::failed, this, &CaseView::failed);
    connect(m_tabs, &PageTabs::saved, this, &CaseView::saved);
    connect(m_tabs, &PageTabs::pageShown, this, &CaseView::pageShown);
    connect(&m_case, &OpenCase::changed, this, &CaseView::showHead);
    connect(&m_case, &OpenCase::failed, this, &CaseView::failed);
    connect(&m_case, &OpenCase::saved, this, &CaseView::saved);
    showHead();
}

CasePage* CaseView::current() const
{
    return static_cast<CasePage*>(m_tabs->current());
}

bool CaseView::openPage(const QString& key, const QString& anchor)
{
    return m_tabs->openPage(key, anchor);
}

QTabBar* CaseView::tabs() const
{
    return m_tabs->bar();
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
