#pragma once

#include "core/workspace/auditservice.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QPushButton;
class QTableView;

namespace gyeot::ui {

class AuditFilterBar;
class AuditReviewPanel;
class AuditTableModel;
class Label;
class MessageBar;
class ProgressPanel;

/** "접속 기록": who did what and when (안전성 확보조치 기준 Art. 8). On top what the month's review found, for who may see all; below it the
 *  rows, a page at a time, each in plain words; the check of the whole log runs in a worker; a list can be saved as an inert CSV file, with
 *  a reason. */
class AuditPage final : public Page {
    Q_OBJECT

public:
    /** The service outlives the page. */
    AuditPage(AuditService& audit, bool isPractice, QWidget* parent = nullptr);

    void refresh() override;
    QList<QWidget*> panes() override;
    QWidget* searchField() override;
    /** `anchor`: the number of a row. */
    void jumpTo(const QString& anchor) override;

    /** Checks the whole log in a worker. */
    void check();
    /** Writes the rows that the filter lets through to a file a person has chosen. */
    void exportTo(const QString& path, const QString& reason);

Q_SIGNALS:
    void checked();
    void exported(const QString& path);

private:
    void build();
    QWidget* makeFoot();
    void makeTable();
    void startOver();
    void showPage(qint64 before);
    void readOn();
    void goOlder();
    void goNewer();
    void updateFoot();
    void exportSome();
    void endExport(const QString& sentence);
    void showDay(const ReviewedFinding& found);
    void askWhy();

    AuditService& m_audit;
    bool m_isPractice;
    bool m_isRecorded = false; ///< that somebody reads here, once a session
    QList<qint64> m_starts; ///< where the pages up to this one begin
    qint64 m_next = 0; ///< where reading goes on; 0: the first row was reached
    bool m_isFull = false; ///< the page holds all it can
    QTimer m_reading;
    QTimer m_writing;
    std::optional<AuditCsv> m_csv;
    QString m_csvPath;
    Progress m_report;
    AuditReviewPanel* m_review = nullptr;
    AuditFilterBar* m_filter = nullptr;
    AuditTableModel* m_model;
    QTableView* m_table;
    Label* m_place = nullptr;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QPushButton* m_newer = nullptr;
    QPushButton* m_older = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace gyeot::ui
