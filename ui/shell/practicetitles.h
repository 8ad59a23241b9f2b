#pragma once

#include <QObject>

class QWidget;

namespace gyeot::ui {

/** Puts 연습 before the title of every window and dialog for as long as it lives: a practice store is never taken for a real one, in no
 *  task bar and no list of windows (DESIGN section 4). */
class PracticeTitles final : public QObject {
    Q_OBJECT

public:
    explicit PracticeTitles(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void mark(QWidget* window);
};

} // namespace gyeot::ui
