#pragma once

#include "ui/theme/palette.h"

#include <QLabel>

namespace gyeot::ui {

/** Words as they are: a victim's words are never read as rich text (reference/security.md, trap 60). Wraps by default. */
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, QWidget* parent = nullptr);
};

/** Smaller and quieter: what explains or dates something. The size is set by the class name, see Theme. */
class SecondaryLabel : public Label {
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/** Head of a section within a page. */
class SectionLabel : public Label {
    Q_OBJECT

public:
    explicit SectionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/** Head of a page. */
class TitleLabel : public Label {
    Q_OBJECT

public:
    explicit TitleLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/** One line that gives way with an ellipsis where there is no room; the whole text is in the tool tip and for screen readers. */
class ElidedLabel : public Label {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    void setElideMode(Qt::TextElideMode mode);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits() const;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/** Plain text made safe for a tool tip, which Qt would otherwise search for tags. */
QString plainToolTip(const QString& text);

} // namespace gyeot::ui
