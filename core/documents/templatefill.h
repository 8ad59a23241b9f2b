#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/formvalue.h"
#include "core/documents/template.h"

namespace gyeot {

/** Puts values into a template. Sections are unfolded by us; inside each text mustache puts numbered place-holders where values
 *  belong, and each place-holder becomes one span with the value's own characters and the path it came from. A value never passes
 *  through mustache, so nothing in it is ever read as a tag.
 *  Errors: TemplateSyntax when mustache refuses a text (parseTemplate() would have reported it). */
Result<Document> fillTemplate(const Template& form, const FormValue& values);

} // namespace gyeot
