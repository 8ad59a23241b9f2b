#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace gyeot::ui {

/** The places of the window at the left edge: a drawing with its word under it. At most seven. */
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void addPlace(const QString& title, const char* iconName);
    void setCurrent(int index);
    int current() const;
    void focusCurrent();

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_places;
    QButtonGroup* m_group;
};

} // namespace gyeot::ui
