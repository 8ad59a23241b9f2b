#pragma once

#include "core/workspace/draftservice.h"

class QWidget;

namespace gyeot::ui {

/** A syllable being composed in one field: no text of the field yet, and still words of the person. */
struct Composing {
    const QWidget* field = nullptr;
    QString syllable;
};

/** The marked form (ui/widgets/draftmark.h) a widget stands in, itself perhaps; null: none. */
QWidget* draftFormOf(QWidget* widget);
/** Whether `widget` is a field one types text in, whose text may be kept: no passphrase. */
bool isTextField(const QWidget* widget);

/** What of a marked form is unsaved now, with the place of the caret. No fields: everything is saved. */
FormDraft wordsOf(QWidget* form, const Composing& composing = {});
/** Puts words back into the fields they were typed in, found by name, else by position. True: something was different before. */
bool putWords(QWidget* form, const FormDraft& words);
/** Gives the field that had it the focus, caret, selection and scroll; no field of that name: nothing. */
void putCaret(QWidget* form, const FormDraft& words);

} // namespace gyeot::ui
