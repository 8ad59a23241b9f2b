#pragma once

#include "core/documents/document.h"
#include "core/documents/packet.h"
#include "ui/documents/printing.h"
#include "ui/workspace/opencase.h"

class QWidget;

namespace gyeot::ui {

/** The workings of every clock of a case as a paper of the usual form: head, then each clock with its sentences. Carries the case number
 *  and no name. */
Document workingDocument(const OpenCase& open);

/** Asks for a printer and prints it, with its row in the audit; `done` is told how it ended. Errors: those of laying out, before anything is
 *  asked. */
Result<void> printWorkings(
    const OpenCase& open, PacketOrigin origin, QWidget* parent, std::function<void(const Result<Printed>&)> done);

} // namespace gyeot::ui
