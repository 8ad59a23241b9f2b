#pragma once

#include "ui/workspace/opencase.h"
#include "ui/workspace/recordform.h"

#include <QWidget>

class QVBoxLayout;

namespace gyeot::ui {

/** What the table has no room for: the law of the selected act with its clocks, and its other fields. */
class ActDetails final : public QWidget {
    Q_OBJECT

public:
    explicit ActDetails(OpenCase& open, QWidget* parent = nullptr);
    /** Shows an act by its row in the case; -1: none. */
    void show(qsizetype index);

private:
    void showLaw(qsizetype index);
    void showCandidate(const Candidate& candidate);
    RecordForm<Act>* makeForm();

    OpenCase& m_case;
    QVBoxLayout* m_law;
    RecordForm<Act>* m_form;
};

} // namespace gyeot::ui
