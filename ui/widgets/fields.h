#pragma once

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace gyeot::ui {

/** A line that says once when a person has finished with it: on leaving or Enter, only if it changed, cleaned (NFC, trimmed). A syllable
 *  still being composed is finished first, so that none is lost. */
class TextField : public QLineEdit {
    Q_OBJECT

public:
    /** `name` is what screen readers say, the same words as the label. */
    explicit TextField(const QString& name, QWidget* parent = nullptr);
    /** Shows a value without telling anybody. */
    void setValue(const QString& text);
    QString value() const;
    bool isUnsaved() const; ///< typed in since the last commit

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    QString m_last;
};

/** Several lines; Tab leaves the field, Ctrl+Tab types a tab. Otherwise as TextField. */
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextBox(const QString& name, int lines, QWidget* parent = nullptr);
    void setValue(const QString& text);
    QString value() const;
    bool isUnsaved() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int m_lines;
    QString m_last;
};

/** A day, typed in any form parseDate() reads and shown in one. What is no day stays in the field, and `understood` says so. */
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);
    void setValue(QDate day);
    QDate value() const { return m_last; } ///< invalid: empty or not understood
    bool isUnsaved() const;

Q_SIGNALS:
    void committed(QDate day); ///< invalid when emptied
    void understood(bool yes);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    QDate m_last;
};

/** A choice that the wheel leaves alone while the page scrolls under it. */
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);
    QString value() const { return currentData().toString(); }
    void setValue(const QString& key);

Q_SIGNALS:
    void committed(const QString& key);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/** Whether a field of text holds something typed that its form has not saved. Fields that are none of the above count as long as Qt calls
 *  them modified. */
bool hasUnsavedText(const QWidget* field);

/** Finishes a syllable that is still being composed; call before reading fields because of a shortcut, lock or change of page. */
void finishComposing();

} // namespace gyeot::ui
