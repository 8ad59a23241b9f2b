#pragma once

#include "core/documents/packet.h"

namespace gyeot {

/** What stands between a packet and its issue. The first four stop it; the others are advice that a person may overrule
 *  (DESIGN section 5). */
enum class PreflightKind {
    MissingField, ///< `path` has no value and the form requires it
    UnknownGlyph, ///< `detail` cannot be printed in the text at `path`
    TrueName, ///< the sealed true name stands in a paper that goes under an alias
    BadForm, ///< the template cannot be used; `detail` is its problem
    ActWithoutExhibit, ///< a row of the table of acts that no exhibit shows
    ExhibitWithoutAct, ///< an exhibit that no act cites
};

/** One finding: in which form, where to jump, and the characters or words in question. */
struct PreflightFinding {
    PreflightKind kind = PreflightKind::MissingField;
    QString formId = {};
    QString path = {}; ///< "행위[3].내용"; empty: the template's own words
    QString detail = {}; ///< the characters that cannot be printed; empty otherwise. Never the true name itself

    bool stops() const { return kind <= PreflightKind::BadForm; }
    bool operator==(const PreflightFinding&) const = default;
};

/** Checks every form of a packet before anything is laid out: all findings, form by form in the order of the packet, what is in several
 *  forms once. `trueName` is looked for in all values when it is given (a client under an alias); names of one syllable are not. */
std::vector<PreflightFinding> preflight(const FormValue& values, const QStringList& forms, const TemplateSet& templates,
    const Typeface& typeface, const QString& trueName);

} // namespace gyeot
