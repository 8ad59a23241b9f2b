#pragma once

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace gyeot::ui {

/** Takes everything out of a layout and deletes the widgets later. */
void clearLayout(QLayout* layout);

/** A column over the widget with the given margin. */
QVBoxLayout* column(QWidget* widget, int margin, int spacing);
QHBoxLayout* row(int spacing);

/** Room for so many digits in the widget's font: the measure of columns and panes. (A font that holds Hangul has an average width far above
 *  what Latin text needs.) */
int charactersWide(const QWidget* widget, int characters);

/** Labels above their fields, each label the buddy of its field, so that Alt works and screen readers connect them. Returns the
 *  label, for pages that hide a field. */
QWidget* addField(QVBoxLayout* into, const QString& label, QWidget* field, const QString& hint = {});

/** A page that scrolls when there is no room, with the page margin; content never wider than the view. Returns the column to fill. */
class ScrollPage : public QWidget {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_content; }
    QScrollArea* scrollArea() const { return m_area; }

private:
    QScrollArea* m_area;
    QVBoxLayout* m_content;
};

} // namespace gyeot::ui
