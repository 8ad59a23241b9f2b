#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace gyeot::ui {

/** A section that is read until one asks to edit it: facts, and behind "고치기" a form. The form is made when it is wanted and goes when
 *  it is done, so that nothing can be changed by brushing past. */
class EditableSection final : public QWidget {
    Q_OBJECT

public:
    using MakeForm = std::function<QWidget*(QWidget* parent)>;

    /** `view` is shown for reading; the section takes it over. */
    EditableSection(const QString& title, QWidget* view, MakeForm makeForm, QWidget* parent = nullptr);
    bool isEditing() const { return m_form != nullptr; }
    void setEditing(bool editing);
    /** Null while reading. */
    QWidget* form() const { return m_form; }

Q_SIGNALS:
    void editingChanged(bool editing);

private:
    MakeForm m_makeForm;
    QVBoxLayout* m_column;
    QPushButton* m_toggle;
    QWidget* m_view;
    QWidget* m_form = nullptr;
};

} // namespace gyeot::ui
