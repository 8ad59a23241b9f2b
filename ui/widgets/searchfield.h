#pragma once

#include <QLineEdit>

class QTimer;

namespace gyeot::ui {

/** Search as you type. Only committed syllables search: what is still being composed waits, and a pause of 120 ms lets fast typing pass.
 *  Down goes to the results, Esc empties the field. */
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& text); ///< cleaned; empty: everything
    void resultsWanted(); ///< Down or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* m_pause;
};

} // namespace gyeot::ui
