#pragma once

#include "core/base/progress.h"
#include "ui/widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace gyeot {
class ScrubService;
struct BlobFailure;
} // namespace gyeot

namespace gyeot::ui {

class FactsList;
class ProgressPanel;

/** Whether the sealed evidence files are all there and whole: how many were read lately, and what does not verify, by case, with what to do about
 *  it. One button reads them all now, in a worker. */
class FilesPage final : public Page {
    Q_OBJECT

public:
    /** Outlives the page. */
    explicit FilesPage(ScrubService& scrub, QWidget* parent = nullptr);

    void refresh() override;
    /** What the button does. */
    void checkAll();

Q_SIGNALS:
    void finished(); ///< the check has ended, stopped or not

private:
    void next();
    void end();
    void showFailure(const BlobFailure& failure);

    ScrubService& m_scrub;
    FactsList* m_facts;
    QVBoxLayout* m_failures;
    ProgressPanel* m_progress;
    QPushButton* m_check;
    Progress m_report;
};

} // namespace gyeot::ui
