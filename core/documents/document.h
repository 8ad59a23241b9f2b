#pragma once

#include "core/documents/block.h"

#include <QString>

#include <functional>
#include <vector>

namespace gyeot {

enum class Orientation { Portrait, Landscape };

/** How a document is set. Court: 12 pt on a pitch of 24 pt (200 %), tables 11 pt; List: 12 pt on 18 pt, tables 9.5 pt, for annexes
 *  that are tables from end to end. Sources: 민사소송규칙 제4조 by way of reference/user-experience.md 3.2; domain.md section 3. */
enum class Profile { Court, List };

/** What is known about a paper besides its words. Nothing of it is printed unless a block says so. */
struct DocumentInfo {
    QString formId = {}; ///< "F01" to "F40" of domain/forms.json, or an own one ("cover")
    QString title = {}; ///< for contents and bookmarks: the name of the form, never of a person
    int version = 0; ///< of the template
    QString signOff = {}; ///< lawyer who approved the template; empty: none
    Orientation orientation = Orientation::Portrait;
    Profile profile = Profile::Court;

    bool operator==(const DocumentInfo&) const = default;
};

/** One paper: what every writer (PDF, HWPX, DOCX) and the preview are fed with. */
struct Document {
    DocumentInfo info = {};
    std::vector<Block> blocks = {};

    bool operator==(const Document&) const = default;
};

/** Every span of `document`, in reading order. */
void visitSpans(const Document& document, const std::function<void(const Span&)>& visit);
void changeSpans(Document& document, const std::function<void(Span&)>& change);

} // namespace gyeot
