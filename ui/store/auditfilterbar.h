#pragma once

#include "core/workspace/auditservice.h"

#include <QWidget>

namespace gyeot::ui {

class ChoiceField;
class DateField;
class TextField;

/** What of the log is asked for: person, kind, case and days. */
class AuditFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget* parent = nullptr);

    void setPeople(const QList<AuditPerson>& people);
    AuditQuery query() const;
    void setQuery(const AuditQuery& query);
    QWidget* caseField() const;

Q_SIGNALS:
    void changed();

private:
    ChoiceField* m_person;
    ChoiceField* m_group;
    TextField* m_case;
    DateField* m_from;
    DateField* m_until;
};

} // namespace gyeot::ui
