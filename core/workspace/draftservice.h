#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace gyeot {

class Store;

/** One field of a form as it stood while somebody was typing. */
struct FieldDraft {
    QString name; ///< what a screen reader says
    int position = 0; ///< among the fields of the form, should the language have changed meanwhile
    QString text;

    bool operator==(const FieldDraft&) const = default;
};

/** What of one form was not saved, and where the person was in it. */
struct FormDraft {
    QString place; ///< also the way back to it: the key of a place of the window, then what its jumpTo() takes
    CaseId caseId; ///< null: of no case
    QList<FieldDraft> fields;
    QString state; ///< what the form itself needs to go on, e.g. its step
    QString focus; ///< name of the field with the caret; empty: none
    int focusPosition = -1;
    int caret = 0;
    int anchor = 0; ///< other end of the selection
    int scroll = 0; ///< of the field
    int pageScroll = 0; ///< of the page around it
    qint64 changedMs = 0; ///< set by the store

    bool operator==(const FormDraft&) const = default;
};

/** Where the person was when the store was closed: the desk. It lies among the drafts and is as private. */
constexpr QLatin1StringView deskPlace("desk");

/** The drafts of whoever has the store open (core/store/drafts.h), as values a window understands. The store outlives it. */
class DraftService {
public:
    explicit DraftService(Store& store) : m_store(store) { }

    /** Errors: those of Drafts::keep(). */
    Result<void> keep(const QList<FormDraft>& drafts);
    /** Errors: those of Drafts::drop(). */
    Result<void> drop(const QString& place);
    /** Newest first, the desk among them; what cannot be read is left out. First forgets what is too old, of everybody.
     *  Errors: those of reading. */
    Result<QList<FormDraft>> drafts();

private:
    Store& m_store;
};

} // namespace gyeot
