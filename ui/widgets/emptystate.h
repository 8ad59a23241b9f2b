#pragma once

#include <QWidget>

class QPushButton;

namespace gyeot::ui {

/** An empty place: what it is for, and the one next step. */
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /** An empty `action` means that there is nothing to do here but read. */
    EmptyState(const char* iconName, const QString& sentence, const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};

} // namespace gyeot::ui
