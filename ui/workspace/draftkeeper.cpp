#include "ui/workspace/draftkeeper.h"

#include "ui/widgets/draftmark.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int pauseMs = 700; ///< the promise is one second (core/store/README.md); the rest is for the write

} // namespace

DraftKeeper::DraftKeeper(DraftService& service, QObject* parent) : QObject(parent), m_service(service)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::review);
    qApp->installEventFilter(this);
}

DraftKeeper::~DraftKeeper() = default;

QString DraftKeeper::load()
{
    if (m_closed)
        return {};
    const auto drafts = m_service.drafts();
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return {};
    }
    QString way;
    FormDraft desk;
    for (const FormDraft& draft : *drafts) {
        if (draft.place == deskPlace) {
            desk = draft;
            continue;
        }
        if (way.isEmpty())
            way = draft.place;
        m_waiting.insert(draft.place, draft);
    }
    m_desk = desk;
    if (way.isEmpty() || m_waiting.contains(desk.state))
        way = desk.state;
    if (!way.isEmpty() && !m_waiting.contains(way)) {
        desk.place = way;
        desk.state.clear();
        m_waiting.insert(way, desk); // no words, but the caret
    }
    return way;
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (m_closed || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::DynamicPropertyChange: {
        const QByteArray name = static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName();
        if (name == draftPlaceProperty)
            noteMark(widget);
        else if (name == draftDoneProperty)
            finish(widget);
        break;
    }
    case QEvent::Show:
        if (!draftPlaceOf(widget).isEmpty())
            giveBack(widget);
        break;
    case QEvent::FocusIn: noteFocus(widget); break;
    case QEvent::FocusOut:
        m_composing = {};
        touch();
        break;
    case QEvent::InputMethod:
        m_composing = { widget, static_cast<QInputMethodEvent*>(event)->preeditString() };
        touch();
        break;
    default: break;
    }
    return false;
}

void DraftKeeper::touch()
{
    if (!m_pause.isActive() && !m_holding && !m_closed)
        m_pause.start(); // not anew with each key: somebody who never pauses is kept as well
}

void DraftKeeper::noteMark(QWidget* form)
{
    const QString place = draftPlaceOf(form);
    const auto known = std::ranges::find(m_forms, form, [](const Form& one) { return one.widget.data(); });
    if (known != m_forms.end() && known->place == place)
        return;
    if (known != m_forms.end())
        m_forms.erase(known);
    Form added { form, place, draftScopeOf(form) == DraftScope::Whole, {}, false };
    if (const auto waiting = m_waiting.constFind(place);
        waiting != m_waiting.constEnd() && !waiting->fields.isEmpty()) {
        added.last = *waiting;
        added.isKept = true;
    }
    m_forms.push_back(std::move(added));
    if (form->isVisible())
        giveBack(form);
}

void DraftKeeper::noteFocus(QWidget* widget)
{
    touch();
    m_focus = widget;
    if (!isTextField(widget) || !draftFormOf(widget))
        return;
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        connect(line, &QLineEdit::textChanged, this, &DraftKeeper::touch, Qt::UniqueConnection);
    else if (auto* box = qobject_cast<QPlainTextEdit*>(widget))
        connect(box, &QPlainTextEdit::textChanged, this, &DraftKeeper::touch, Qt::UniqueConnection);
}

void DraftKeeper::giveBack(QWidget* form)
{
    const auto waiting = m_waiting.constFind(draftPlaceOf(form));
    if (waiting == m_waiting.constEnd())
        return;
    const FormDraft words = *waiting;
    m_waiting.erase(waiting);
    const bool differed = putWords(form, words);
    // The page takes the focus to its first field and lays itself out when this event is done.
    QMetaObject::invokeMethod(form, [form, words] { putCaret(form, words); }, Qt::QueuedConnection);
    touch();
    if (differed)
        Q_EMIT givenBack();
}

void DraftKeeper::finish(const QWidget* form)
{
    const auto known = std::ranges::find(m_forms, form, [](const Form& one) { return one.widget.data(); });
    m_waiting.remove(draftPlaceOf(form));
    m_held.remove(draftPlaceOf(form));
    if (known == m_forms.end())
        return;
    if (known->isKept)
        drop(known->place);
    known->isKept = false;
    known->last = {};
    if (known->isWhole)
        m_forms.erase(known); // a dialog or an editor of one cell: it ends with this
}

FormDraft DraftKeeper::desk() const
{
    FormDraft desk;
    QWidget* focused = m_focus.data();
    if (focused && (!focused->isVisible() || focused->window()->focusWidget() != focused))
        focused = nullptr;
    if (QWidget* form = focused ? draftFormOf(focused) : nullptr) {
        desk = wordsOf(form);
        desk.fields.clear();
        desk.state = desk.place;
    } else if (m_wayBack) {
        desk.state = m_wayBack();
    }
    desk.place = deskPlace;
    desk.caseId = {};
    return desk;
}

FormDraft DraftKeeper::wordsNow(const Form& form) const
{
    FormDraft words = wordsOf(form.widget, m_composing);
    // While the window closes the caret is no longer where the person left it.
    if (const auto held = m_held.constFind(form.place);
        m_holding && held != m_held.constEnd() && !words.fields.isEmpty())
        return *held;
    return words;
}

void DraftKeeper::reviewForm(Form& form, QList<FormDraft>& keep)
{
    FormDraft words = wordsNow(form);
    if (words.fields.isEmpty()) {
        if (form.isKept)
            drop(form.place);
        form.isKept = false;
        return;
    }
    if (form.isKept && words.fields == form.last.fields && words.state == form.last.state
        && words.caret == form.last.caret)
        return;
    form.last = words;
    form.isKept = true;
    keep.append(std::move(words));
}

void DraftKeeper::review()
{
    if (m_closed)
        return;
    QList<FormDraft> keep;
    for (Form& form : m_forms) {
        if (form.widget && !m_waiting.contains(form.place)) // not before it has been given back
            reviewForm(form, keep);
        // A form whose fields save themselves has saved them; one that ended without a word from its page may have to be given back.
        if (!form.widget && form.isKept && !form.isWhole && !m_holding)
            drop(form.place);
    }
    std::erase_if(m_forms, [](const Form& form) { return !form.widget; });
    FormDraft now = m_holding ? m_held.value(deskPlace) : desk();
    now.changedMs = m_desk.changedMs;
    if (!now.state.isEmpty() && now != m_desk) {
        m_desk = now;
        keep.append(std::move(now));
    }
    write(keep);
}

void DraftKeeper::write(const QList<FormDraft>& drafts)
{
    if (drafts.isEmpty())
        return;
    if (const auto done = m_service.keep(drafts); !done) {
        for (Form& form : m_forms)
            form.last = {}; // so that it is tried again
        m_desk = {};
        if (done.error().code != ErrorCode::StoreInUse && !m_told)
            Q_EMIT failed(done.error());
        m_told = done.error().code != ErrorCode::StoreInUse;
        touch();
        return;
    }
    m_told = false;
    Q_EMIT kept();
}

void DraftKeeper::drop(const QString& place)
{
    if (const auto done = m_service.drop(place); !done && done.error().code != ErrorCode::StoreInUse)
        Q_EMIT failed(done.error());
}

void DraftKeeper::hold()
{
    m_held.clear();
    for (const Form& form : m_forms) {
        if (form.widget)
            m_held.insert(form.place, wordsOf(form.widget, m_composing));
    }
    m_held.insert(deskPlace, desk());
    m_holding = true;
}

void DraftKeeper::rest()
{
    review();
    m_pause.stop();
    m_forms.clear();
    m_waiting.clear();
    m_held.clear();
    m_holding = false;
}

void DraftKeeper::close()
{
    if (m_closed)
        return;
    if (!m_holding)
        hold();
    rest();
    m_closed = true;
    qApp->removeEventFilter(this);
}

} // namespace gyeot::ui
