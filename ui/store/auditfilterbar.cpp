#include "ui/store/auditfilterbar.h"

#include "ui/audittext.h"
#include "ui/theme/space.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr AuditGroup groups[] = { AuditGroup::Reading, AuditGroup::Writing, AuditGroup::HandedOut, AuditGroup::Exchange,
    AuditGroup::Keys, AuditGroup::Care, AuditGroup::Review, AuditGroup::Office, AuditGroup::Other };

} // namespace

AuditFilterBar::AuditFilterBar(QWidget* parent)
    : QWidget(parent),
      m_person(new ChoiceField(tr("Person"), this)),
      m_group(new ChoiceField(tr("What"), this)),
      m_case(new TextField(tr("Case number"), this)),
      m_from(new DateField(tr("From"), this)),
      m_until(new DateField(tr("Until"), this))
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    int place = 0;
    for (QWidget* field : std::initializer_list<QWidget*> { m_person, m_group, m_case, m_from, m_until }) {
        auto* const cell = new QWidget(this);
        field->setParent(cell);
        addField(column(cell, 0, 0), field->accessibleName(), field);
        grid->addWidget(cell, 0, place);
        grid->setColumnStretch(place++, 1);
    }
    m_group->addItem(tr("everything"), QString());
    for (const AuditGroup group : groups)
        m_group->addItem(auditGroupText(group), QString::number(int(group)));
    m_person->addItem(tr("everybody"), QString());
    connect(m_person, &ChoiceField::committed, this, &AuditFilterBar::changed);
    connect(m_group, &ChoiceField::committed, this, &AuditFilterBar::changed);
    connect(m_case, &TextField::committed, this, &AuditFilterBar::changed);
    connect(m_from, &DateField::committed, this, &AuditFilterBar::changed);
    connect(m_until, &DateField::committed, this, &AuditFilterBar::changed);
}

void AuditFilterBar::setPeople(const QList<AuditPerson>& people)
{
    const QString chosen = m_person->value();
    m_person->clear();
    m_person->addItem(tr("everybody"), QString());
    for (const AuditPerson& person : people)
        m_person->addItem(auditPersonText(person.id, person.name), person.id.toString());
    m_person->setValue(chosen);
}

AuditQuery AuditFilterBar::query() const
{
    AuditQuery query;
    query.user = UserId::fromString(m_person->value()).value_or(UserId());
    if (!m_group->value().isEmpty())
        query.group = AuditGroup(m_group->value().toInt());
    query.caseNumber = m_case->value();
    query.from = m_from->value();
    query.until = m_until->value();
    return query;
}

void AuditFilterBar::setQuery(const AuditQuery& query)
{
    m_person->setValue(query.user.isNull() ? QString() : query.user.toString());
    m_group->setValue(query.group ? QString::number(int(*query.group)) : QString());
    m_case->setValue(query.caseNumber);
    m_from->setValue(query.from);
    m_until->setValue(query.until);
    Q_EMIT changed();
}

QWidget* AuditFilterBar::caseField() const
{
    return m_case;
}

} // namespace gyeot::ui
