#pragma once

#include "core/law/lawbook.h"
#include "core/law/opinion.h"

#include <QWidget>

class QPushButton;

namespace gyeot::ui {

/** One clock as one line: its name, the statute in its version, last day and days left, how sure; "계산" unfolds the working below it,
 *  sentence by sentence, each with its article. What has passed stays, quieter. */
class ClockLine final : public QWidget {
    Q_OBJECT

public:
    /** `note` stands before the statute: which acts it is for; may be empty. The book outlives the line. */
    ClockLine(const LawBook& book, const LawClock& clock, QDate today, const QString& note, QWidget* parent = nullptr);
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_working != nullptr; }

private:
    QWidget* makeWorking();

    const LawBook& m_book;
    LawClock m_clock;
    QPushButton* m_toggle;
    QWidget* m_working = nullptr;
};

/** The whole working as numbered sentences, for paper. */
QStringList workingSentences(const LawBook& book, const LawClock& clock);

} // namespace gyeot::ui
