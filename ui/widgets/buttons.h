#pragma once

#include <QPushButton>
#include <QToolButton>

namespace gyeot::ui {

/** A button with words. */
QPushButton* wordButton(const QString& text, QWidget* parent, const char* iconName = nullptr);

/** The one button that completes a page or dialog. */
QPushButton* primaryButton(const QString& text, QWidget* parent);

/** A flat button that is only a drawing; `name` is its tool tip and accessible name. */
QToolButton* iconButton(const char* iconName, const QString& name, QWidget* parent);

/** Words that do something, drawn as a link: for "계산 보기" and the like. */
QPushButton* linkButton(const QString& text, QWidget* parent);

} // namespace gyeot::ui
