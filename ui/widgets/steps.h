#pragma once

#include <QStackedWidget>

class QVBoxLayout;

namespace gyeot::ui {

/** The questions of a dialog, one shown at a time. Takes the room of the question that is shown, not of the longest, and scrolls where the
 *  screen is too small for it. */
class Steps final : public QStackedWidget {
    Q_OBJECT

public:
    explicit Steps(QWidget* parent = nullptr);

    /** Adds a question with the reason it is asked (empty: none); returns the column below it. */
    QVBoxLayout* addStep(const QString& question, const QString& why);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace gyeot::ui
