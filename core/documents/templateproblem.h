#pragma once

#include <QString>

#include <vector>

namespace gyeot {

/** What can be wrong with a template. The window has a sentence for each. */
enum class TemplateFault {
    UnknownField, ///< `suggestion` is the nearest known name, if one is near
    NotAValue, ///< a list or group used as a value
    OutsideSection, ///< a field of a list used outside `{{#list}}`; `suggestion` is the list
    UnclosedSection,
    UnopenedSection,
    WrongNesting, ///< closed by another name (`suggestion`: the one that is open), or across the end of a table
    UnclosedTag, ///< "{{" without "}}"
    RefusedTag, ///< triple mustache, unescaped, partial, other delimiters, no name
    BadDirective, ///< unknown word after "%", or a wrong value behind it
    BadHead, ///< directive of the head missing, repeated, or below the first block
    BadTable, ///< columns wrong, or a row with more or fewer cells
    Misplaced, ///< row outside a table, "%끝" without a beginning, block inside a table or signature
    ControlCharacter,
};

/** One problem at its place. `line` and `column` count from 1, in UTF-16 units, as the editor does. */
struct TemplateProblem {
    TemplateFault fault = TemplateFault::BadDirective;
    int line = 1;
    int column = 1;
    int length = 0;
    QString name = {}; ///< field, section or directive in question
    QString suggestion = {};

    bool operator==(const TemplateProblem&) const = default;
};

using TemplateProblems = std::vector<TemplateProblem>;

/** A stable name for scripts and tests: "unknown_field", "unclosed_section". */
QString faultName(TemplateFault fault);

} // namespace gyeot
