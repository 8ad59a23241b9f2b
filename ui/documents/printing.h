#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <functional>
#include <vector>

class QPrinter;
class QWidget;

namespace gyeot::ui {

class MessageBar;

/** Paints the page objects on a printer, one sheet each in its own orientation: what the preview shows and the PDF holds.
 *  False: the printer refused. */
bool printPages(const std::vector<gyeot::Page>& pages, const Typeface& typeface, QPrinter& printer);

/** What lay around a print that went out. */
enum class Printed {
    InMemory, ///< the spool files of this process lay on a memory file system only
    ThroughDisk, ///< there is none on this machine: print files went through the disk, and the person must be told
};

/** Asks for a printer over `parent` and prints there. Never without asking, never elsewhere. `record` is called once a printer is chosen and
 *  before anything leaves (the audit row); its failure stops the print. `done` is told how it ended, and never when the person changed
 *  their mind. Errors given to `done`: those of `record`; NotFound (the document fonts); WriteFailed when the printer refused. */
void askAndPrint(std::vector<gyeot::Page> pages, QWidget* parent, std::function<Result<void>()> record,
    std::function<void(const Result<Printed>&)> done);

/** Says how a print ended in the message line of the page that asked for it. */
void tellPrinted(MessageBar& message, const Result<Printed>& printed);

} // namespace gyeot::ui
