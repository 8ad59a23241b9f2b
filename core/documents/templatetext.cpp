#include "core/documents/templatetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

TemplateProblem problemAt(TemplateFault fault, const TemplateText& text, int start, int length)
{
    return { .fault = fault, .line = text.line, .column = text.column + start, .length = length };
}

/** The tag whose inside is `inside`; `refused` is set when it is of a kind we do not have. */
Tag readTag(QStringView inside, int start, bool& refused)
{
    Tag tag { .start = start, .length = int(inside.size()) + 4, .nameStart = start + 2 };
    const auto skipSpaces = [&] {
        while (!inside.isEmpty() && inside.front().isSpace()) {
            inside = inside.sliced(1);
            ++tag.nameStart;
        }
    };
    skipSpaces();
    const QChar mark = inside.isEmpty() ? QChar() : inside.front();
    const bool isSigil = mark == u'#' || mark == u'^' || mark == u'/' || mark == u'!';
    refused = mark == u'{' || mark == u'&' || mark == u'>' || mark == u'=';
    if (isSigil) {
        tag.kind = mark == u'#' ? TagKind::Section
            : mark == u'^'      ? TagKind::Inverted
            : mark == u'/'      ? TagKind::End
                                : TagKind::Comment;
        inside = inside.sliced(1);
        ++tag.nameStart;
        skipSpaces();
    }
    tag.name = inside.trimmed().toString();
    if (tag.kind != TagKind::Comment && (tag.name.isEmpty() || tag.name == u'.' || tag.name.contains(u'{')))
        refused = true;
    return tag;
}

} // namespace

std::vector<Tag> scanTags(const TemplateText& text, TemplateProblems& problems)
{
    std::vector<Tag> tags;
    for (qsizetype at = text.text.indexOf(u"{{"_s); at >= 0;) {
        const qsizetype end = text.text.indexOf(u"}}"_s, at + 2);
        if (end < 0) {
            problems.push_back(problemAt(TemplateFault::UnclosedTag, text, int(at), int(text.text.size() - at)));
            break;
        }
        bool refused = false;
        Tag tag = readTag(QStringView(text.text).sliced(at + 2, end - at - 2), int(at), refused);
        if (refused) {
            problems.push_back(problemAt(TemplateFault::RefusedTag, text, tag.start, tag.length));
            problems.back().name = tag.name;
        } else {
            tags.push_back(std::move(tag));
        }
        qsizetype next = end + 2;
        while (refused && next < text.text.size() && text.text[next] == u'}') // the third brace of "{{{ }}}"
            ++next;
        at = text.text.indexOf(u"{{"_s, next);
    }
    return tags;
}

const Tag* onlySectionTag(const std::vector<Tag>& tags, QStringView line)
{
    if (tags.size() != 1 || tags.front().kind == TagKind::Variable || tags.front().kind == TagKind::Comment)
        return nullptr;
    return line.trimmed().size() == tags.front().length ? &tags.front() : nullptr;
}

void checkInlineNesting(const std::vector<Tag>& tags, const TemplateText& text, TemplateProblems& problems)
{
    std::vector<const Tag*> open;
    const auto report = [&](TemplateFault fault, const Tag& tag, const QString& suggestion = {}) {
        problems.push_back(problemAt(fault, text, tag.start, tag.length));
        problems.back().name = tag.name;
        problems.back().suggestion = suggestion;
    };
    for (const Tag& tag : tags) {
        if (tag.kind == TagKind::Section || tag.kind == TagKind::Inverted) {
            open.push_back(&tag);
        } else if (tag.kind == TagKind::End) {
            if (open.empty())
                report(TemplateFault::UnopenedSection, tag);
            else if (open.back()->name != tag.name)
                report(TemplateFault::WrongNesting, tag, open.back()->name);
            if (!open.empty())
                open.pop_back();
        }
    }
    for (const Tag* tag : open)
        report(TemplateFault::UnclosedSection, *tag);
}

QString faultName(TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::UnknownField: return u"unknown_field"_s;
    case TemplateFault::NotAValue: return u"not_a_value"_s;
    case TemplateFault::OutsideSection: return u"outside_section"_s;
    case TemplateFault::UnclosedSection: return u"unclosed_section"_s;
    case TemplateFault::UnopenedSection: return u"unopened_section"_s;
    case TemplateFault::WrongNesting: return u"wrong_nesting"_s;
    case TemplateFault::UnclosedTag: return u"unclosed_tag"_s;
    case TemplateFault::RefusedTag: return u"refused_tag"_s;
    case TemplateFault::BadDirective: return u"bad_directive"_s;
    case TemplateFault::BadHead: return u"bad_head"_s;
    case TemplateFault::BadTable: return u"bad_table"_s;
    case TemplateFault::Misplaced: return u"misplaced"_s;
    case TemplateFault::ControlCharacter: return u"control_character"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace gyeot
