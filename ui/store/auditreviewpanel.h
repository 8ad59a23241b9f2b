#pragma once

#include "core/workspace/auditservice.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace gyeot {
struct Error;
}

namespace gyeot::ui {

class ChoiceField;
class Label;
class TextField;

/** The monthly review (안전성 확보조치 기준 Art. 8 ②): which months are over, what stands out in one, what was said of it, and that it has been gone
 *  through. Overdue months are told as a fact. */
class AuditReviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AuditReviewPanel(AuditService& audit, QWidget* parent = nullptr);

    void refresh();
    QWidget* list() const;

Q_SIGNALS:
    void failed(const gyeot::Error& error);
    void recorded(); ///< a row was added to the log
    void dayWanted(const gyeot::ReviewedFinding& found);

private:
    void build();
    void showMonth();
    void showFindings();
    void updateButtons();
    void confirm();
    void complete();
    const ReviewedFinding* chosen() const;

    AuditService& m_audit;
    QList<ReviewMonth> m_months;
    QList<ReviewedFinding> m_findings;
    ChoiceField* m_month = nullptr;
    Label* m_standing = nullptr;
    Label* m_overdue = nullptr;
    QListWidget* m_list = nullptr;
    TextField* m_note = nullptr;
    QPushButton* m_seen = nullptr;
    QPushButton* m_rows = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace gyeot::ui
