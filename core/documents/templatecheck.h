#pragma once

#include "core/documents/fieldcatalogue.h"
#include "core/documents/formvalue.h"
#include "core/documents/template.h"

namespace gyeot {

/** Everything that is wrong with a template, in the order of the text: what parseTemplate() finds and names the catalogue does not
 *  know. Empty means it may be used. Fast enough to run at every key stroke. */
TemplateProblems checkTemplate(const QString& text, const FieldCatalogue& catalogue);

/** A field that a form must not be issued without, and that has no value: where it is ("행위[3].일시", elements from 1), and what it
 *  is called. */
struct MissingField {
    QString path;
    QString field; ///< catalogue path, "행위.일시"

    bool operator==(const MissingField&) const = default;
};

/** The required fields of the form that `form` shows and `values` lack, in reading order, each once. Fields inside a section that is
 *  not shown are not asked for; a required list without elements is missing as a whole. */
std::vector<MissingField> missingFields(const Template& form, const FormValue& values, const FieldCatalogue& catalogue);

} // namespace gyeot
