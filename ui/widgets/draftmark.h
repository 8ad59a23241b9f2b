#pragma once

#include "core/base/ids.h"

#include <QString>

class QWidget;

namespace gyeot::ui {

/** When the words of a form are saved by the form itself. */
enum class DraftScope {
    Unsaved, ///< each field when it is left: a draft is what has been typed since
    Whole, ///< nothing before the form is done: a draft is all of it
};

/** What a form needs beside its fields to go on where it was: its step, the case it has made. A form that has such a thing inherits it. */
class DraftState {
public:
    virtual ~DraftState() = default;
    virtual QString draftState() const = 0;
    virtual void resumeDraft(const QString& state) = 0;
    virtual CaseId draftCase() const { return {}; } ///< where the place does not name it
};

/** A page that can say what its jumpTo() takes to come back to what is open in it. */
class WayBack {
public:
    virtual ~WayBack() = default;
    virtual QString anchor() const = 0;
};
/** Of any page; empty: it knows no way, or nothing is open. */
QString anchorOf(const QWidget* page);
/** The way back to a form of a case: "cases/<case>/<page>/<anchor>". */
QString casePlace(CaseId id, const char* page, const QString& anchor);

/** Names a form (or a single text field), so that what is typed in it is kept and given back after a lock, a crash or kill -9
 *  (ui/workspace/draftkeeper.h). `place` is the way back: the key of a place of the window, then what its jumpTo() takes. */
void markDraftForm(QWidget* form, const QString& place, DraftScope scope);
/** The words were saved or given up: the draft goes. Forms of DraftScope::Unsaved need not say so. */
void finishDraft(QWidget* form);

/** The marks as DraftKeeper reads them. Empty: not marked. */
QString draftPlaceOf(const QWidget* form);
DraftScope draftScopeOf(const QWidget* form);

/** Whether a field of text holds something typed that its form has not saved: changed by a person, and not what the field last told or was
 *  given. Fields that never tell count as long as Qt calls them modified. */
bool hasUnsavedText(const QWidget* field);
/** A field that saves itself notes here what is saved. */
void noteSavedText(QWidget* field, const QString& text);

constexpr char draftPlaceProperty[] = "gyeot_draft_place"; ///< set by markDraftForm() last
constexpr char draftDoneProperty[] = "gyeot_draft_done"; ///< changes with each finishDraft()

} // namespace gyeot::ui
