#pragma once

#include "core/documents/templateproblem.h"

#include <QString>

#include <vector>

namespace gyeot {

enum class TagKind { Variable, Section, Inverted, End, Comment };

/** A mustache tag inside a text; `start` and `length` span the braces, `nameStart` is where its name begins. */
struct Tag {
    TagKind kind = TagKind::Variable;
    QString name = {};
    int start = 0;
    int length = 0;
    int nameStart = 0;

    bool operator==(const Tag&) const = default;
};

/** A piece of template text as it stands in the file: what mustache fills. `column` is that of its first character. */
struct TemplateText {
    QString text = {};
    int line = 1;
    int column = 1;

    bool operator==(const TemplateText&) const = default;
};

/** All tags of a text, in order. What is refused or not closed is added to `problems`. */
std::vector<Tag> scanTags(const TemplateText& text, TemplateProblems& problems);

/** The tag a line consists of, if it is one section tag and nothing else. */
const Tag* onlySectionTag(const std::vector<Tag>& tags, QStringView line);

/** Reports sections that do not open and close inside this text. */
void checkInlineNesting(const std::vector<Tag>& tags, const TemplateText& text, TemplateProblems& problems);

} // namespace gyeot
