#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

namespace gyeot::ui {

/** How sure or how good something is. Always told by an icon and a word, never by colour alone. */
enum class Status { Plain, Ok, Warn, Stop };

Role roleOf(Status status);
const char* iconOf(Status status);

/** A word with its icon in the colour of a state: "확인 필요", "확인됨". */
class StatusBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);
    StatusBadge(Status status, const QString& word, QWidget* parent = nullptr);
    void setStatus(Status status, const QString& word);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::Plain;
    QString m_word;
};

/** The same drawn by a delegate; returns the width used. */
int paintStatus(QPainter* painter, const QRect& rect, const QPalette& palette, Status status, const QString& word);

} // namespace gyeot::ui
