#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gyeot::ui {

class MessageBar;

/** A question or small form over the window: title, content, and at the bottom right what completes it beside the way out. Opened with
 *  open(), never exec(): nested event loops are not used. Deletes itself when closed. */
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const QString& title, QWidget* parent);
    QVBoxLayout* content() const { return m_content; }
    MessageBar& message() { return *m_message; }

    /** `text` says what will happen, never just "OK". */
    QPushButton* addPrimary(const QString& text);
    QPushButton* addOther(const QString& text);
    /** Closes without doing anything. */
    QPushButton* addCancel(const QString& text = {});

private:
    MessageBar* m_message;
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
};

/** Asks before something with consequences: one sentence that names them, the act itself in words, and a way out. `accepted` runs only
 *  when the person chose the act. */
void askBefore(QWidget* parent, const QString& title, const QString& consequence, const QString& act,
    const std::function<void()>& accepted);

} // namespace gyeot::ui
