#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QWidget>

namespace gyeot::ui {

/** A drawing of the icon set standing by itself; unlike a QLabel's pixmap it follows the theme. Says nothing to screen readers. */
class Drawing final : public QWidget {
    Q_OBJECT

public:
    Drawing(const char* iconName, int side, Role role, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace gyeot::ui
