#pragma once

#include <QWidget>

class QHBoxLayout;

namespace gyeot::ui {

/** The head of a section: its name, a hair line, and on the right what can be done with it. */
class SectionHeader final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    /** Adds a control at the right, after those already there; the header takes it over. */
    void addControl(QWidget* control);

private:
    QHBoxLayout* m_row;
};

} // namespace gyeot::ui
