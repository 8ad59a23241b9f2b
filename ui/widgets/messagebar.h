#pragma once

#include "ui/widgets/statusbadge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gyeot::ui {

/** One plain sentence at the top of a page: what happened and what to do next. Stays until closed or replaced; nothing flies in. */
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    /** `action` is the one thing that helps ("되돌리기", "다시 읽기"); empty: none. */
    void tell(Status status, const QString& sentence, const QString& action = {});
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::Plain;
    QWidget* m_drawing;
    QLabel* m_words;
    QPushButton* m_action;
};

} // namespace gyeot::ui
