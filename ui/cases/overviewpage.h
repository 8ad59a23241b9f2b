#pragma once

#include "ui/widgets/draftmark.h"
#include "ui/workspace/casepage.h"

class QVBoxLayout;

namespace gyeot::ui {

class EditableSection;

/** The case at a glance: five lines of what happened, where it stands and why, the people with the rules of contact, what happened when.
 *  Nothing here can be edited by accident. */
class OverviewPage final : public CasePage, public WayBack {
    Q_OBJECT

public:
    explicit OverviewPage(OpenCase& open, QWidget* parent = nullptr);
    void refresh() override;
    /** Any anchor: opens what can be changed at a glance. */
    void jumpTo(const QString& anchor) override;
    QString anchor() const override;

private:
    void addGlance();
    void addStanding();
    void addPeople();
    void addTimeline();
    QWidget* makeCaseForm(QWidget* parent);

    QVBoxLayout* m_rows;
    EditableSection* m_glance = nullptr;
    bool m_editing = false;
};

} // namespace gyeot::ui
