#pragma once

#include "ui/workspace/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace gyeot::ui {

/** "What now?" at the right of a case: the next deadline, what is to be done, consents about to end. */
class WhatNowPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhatNowPanel(OpenCase& open, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void jumpRequested(const QString& pageKey, const QString& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addDeadline();
    void addTasks();
    void addConsents();
    void addNextSteps();

    OpenCase& m_case;
    QVBoxLayout* m_rows;
};

} // namespace gyeot::ui
