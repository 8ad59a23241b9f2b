#pragma once

#include "ui/workspace/opencase.h"

class QWidget;

namespace gyeot::ui {

/** The forms of a case's own records; each field saves as it is left and follows changes made elsewhere. */
QWidget* caseForm(OpenCase& open, QWidget* parent);
QWidget* clientForm(OpenCase& open, QWidget* parent);
QWidget* guardianForm(OpenCase& open, GuardianId id, QWidget* parent);
QWidget* contactForm(OpenCase& open, SafeContactId id, QWidget* parent);
QWidget* suspectForm(OpenCase& open, SuspectId id, QWidget* parent);
QWidget* statementForm(OpenCase& open, QWidget* parent);

} // namespace gyeot::ui
