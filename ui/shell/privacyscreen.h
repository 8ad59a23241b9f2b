#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

namespace gyeot::ui {

/** Covers every window of the program at once with a plain page and the time of day: no word of a case is left to be read, and nothing
 *  moves. The same key takes it away. Under 100 ms from key to picture: one opaque widget a window, painted without anything below. */
class PrivacyScreen final : public QObject {
    Q_OBJECT

public:
    explicit PrivacyScreen(QObject* parent = nullptr);
    ~PrivacyScreen() override;
    bool isUp() const { return !m_covers.empty(); }
    void raise();
    void lower();
    void toggle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<QWidget> cover;
        QString title; ///< of the window below, given back afterwards
    };
    void cover(QWidget* window);

    std::vector<Covered> m_covers;
    QPointer<QWidget> m_focused;
};

} // namespace gyeot::ui
