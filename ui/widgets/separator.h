#pragma once

#include <QWidget>

namespace gyeot::ui {

/** A hair line between things that belong apart. */
class Separator final : public QWidget {
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/** A raised surface with a hair border, for what belongs together. Lay children out in it. */
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gyeot::ui
