#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace gyeot::ui {

class MessageBar;

/** A page with one narrow card in its middle, as unlocking and first steps are: message on top, drawing, title, one line, the form. */
struct NarrowPage {
    MessageBar* message;
    QWidget* card; ///< parent of the fields
    QVBoxLayout* form;
};
NarrowPage narrowPage(QWidget* page, const char* iconName, const QString& title, const QString& line);

} // namespace gyeot::ui
