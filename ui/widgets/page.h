#pragma once

#include "core/base/error.h"

#include <QList>
#include <QWidget>

namespace gyeot::ui {

/** A page of the window: a place of the left rail, or a tab of a case. The shell shows its title and icon, offers the actions added with
 *  QWidget::addAction() in the palette (each needs a text), and tells its failures in the one place for them.
 *  A page holds ids, reads through services when asked to refresh(), and saves each field as it is left. */
class Page : public QWidget {
    Q_OBJECT

public:
    /** `key` is a constant for jumps and tests ("acts"), `iconName` a drawing of resources/icons. */
    Page(const char* key, const QString& title, const char* iconName, QWidget* parent = nullptr);

    const char* key() const { return m_key; }
    QString title() const { return m_title; }
    const char* iconName() const { return m_iconName; }

    /** Reads its records anew. Called before it is shown, and after a change elsewhere in the same case. */
    virtual void refresh() = 0;
    /** Saves what is still being typed: before lock, change of page or a shortcut. The base finishes composing and moves the focus out. */
    virtual void finishEditing();
    /** What F6 goes through, in reading order. The base: the page itself. */
    virtual QList<QWidget*> panes();
    /** Where Ctrl+Shift+F goes; null: this page has no search. */
    virtual QWidget* searchField() { return nullptr; }
    /** Goes to one thing of the page; `anchor` is what jumpRequested() carried. The base does nothing. */
    virtual void jumpTo(const QString& anchor);
    /** What jumpTo() takes to come back to what is open now. The base: nothing. */
    virtual QString anchor() const { return {}; }

Q_SIGNALS:
    void saved(); ///< a field was committed: "저장됨 21:14"
    void failed(const gyeot::Error& error);
    /** What stands in the title of the window: a case number, never a name; empty: nothing. */
    void subjectChanged(const QString& number);
    /** To another page of the same case, e.g. from what a paper lacks to the field. */
    void jumpRequested(const QString& pageKey, const QString& anchor);

private:
    const char* m_key;
    QString m_title;
    const char* m_iconName;
};

} // namespace gyeot::ui
