#pragma once

#include "core/base/error.h"
#include "core/workspace/draftservice.h"
#include "ui/workspace/formwords.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace gyeot::ui {

/** Keeps what is typed in marked forms (ui/widgets/draftmark.h) in the store while it is typed, at the latest 0.7 s after a key, and puts
 *  it back with field, caret and scroll when a form of that place is shown again, to whoever typed it. Beside it the desk: where in the
 *  window the person was. Looks on from outside: a page marks its forms and does nothing else. Make it before the pages. */
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /** The service outlives it, or close() was called. */
    explicit DraftKeeper(DraftService& service, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /** How the window tells where it is, as a way openPlace() takes: "cases/<case>/acts". */
    void setWayBack(std::function<QString()> wayBack) { m_wayBack = std::move(wayBack); }

    /** Reads what the person left the last time. Returns the way back to it, to words not saved before anything else; empty: none. */
    QString load();

    /** Before the focus is taken away for good (lock, end): holds in memory where caret and scroll are. Takes no time. */
    void hold();
    /** Keeps what is still unsaved and forgets the forms: load() and a new window give it back. After hold(). */
    void rest();
    /** The same at the end of the session; from then on nothing more. */
    void close();

Q_SIGNALS:
    void givenBack(); ///< words were put back into a form
    void kept(); ///< the store was written to
    void failed(const gyeot::Error& error); ///< words cannot be kept; told once until it works again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Form {
        QPointer<QWidget> widget;
        QString place;
        bool isWhole = false;
        FormDraft last; ///< as it lies in the store
        bool isKept = false;
    };
    void touch();
    void noteMark(QWidget* form);
    void noteFocus(QWidget* widget);
    void giveBack(QWidget* form);
    void finish(const QWidget* form);
    void review();
    void reviewForm(Form& form, QList<FormDraft>& keep);
    void write(const QList<FormDraft>& drafts);
    void drop(const QString& place);
    FormDraft desk() const;
    FormDraft wordsNow(const Form& form) const;

    DraftService& m_service;
    std::function<QString()> m_wayBack;
    std::vector<Form> m_forms;
    QHash<QString, FormDraft> m_waiting; ///< of the last time, not shown again yet
    QHash<QString, FormDraft> m_held;
    FormDraft m_desk; ///< as it lies in the store
    Composing m_composing;
    QPointer<QWidget> m_focus; ///< the last one, also while another program has the keyboard
    QTimer m_pause;
    bool m_holding = false;
    bool m_closed = false;
    bool m_told = false;
};

} // namespace gyeot::ui
