#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/templatetext.h"

#include <QStringList>

#include <vector>

namespace gyeot {

/** What a line of a template makes. Rows live in tables, the three signature lines in signatures, sections anywhere. */
enum class NodeKind {
    Heading,
    Paragraph,
    Item,
    Field,
    Mark,
    PageBreak,
    Table,
    Row,
    Signature,
    Date,
    Signer,
    Addressee,
    Section
};

/** One text of a node: the whole of a paragraph, one cell of a row, the label or value of a field. */
struct TemplatePart {
    TemplateText source = {};
    CellKind kind = CellKind::Plain;
    int columnSpan = 1;

    bool operator==(const TemplatePart&) const = default;
};

/** A parsed line with the lines it encloses. Only the members its kind needs are set. */
struct TemplateNode {
    NodeKind kind = NodeKind::Paragraph;
    int level = 0; ///< of a heading, depth of an item
    Align align = Align::Justify;
    bool isNote = false;
    RowKind rowKind = RowKind::Body;
    std::vector<Column> columns = {};
    std::vector<bool> optionalColumns = {}; ///< by column: left out where no body row has text in it
    TextSize size = TextSize::Body;
    std::vector<TemplatePart> parts = {};
    Tag section = {}; ///< of a section: Section or Inverted
    int line = 0;
    std::vector<TemplateNode> children = {};

    bool operator==(const TemplateNode&) const = default;
};

/** A template as blocks, before any value is known. */
struct Template {
    DocumentInfo info = {};
    std::vector<TemplateNode> nodes = {};

    bool operator==(const Template&) const = default;
};

/** Whatever could be read, and everything that is wrong with it (grammar: TEMPLATES.md). A template with problems is never filled. */
struct ParsedTemplate {
    Template form = {};
    TemplateProblems problems = {};
};

/** Parses template text. Names of fields are not looked at: see checkTemplate(). */
ParsedTemplate parseTemplate(const QString& text);

/** Ids of the program's forms ("F01", …), without those that only bind a packet, in order. */
QStringList builtinTemplateIds();

/** The template with this id from the program's resources, e.g. "F01", in the language of papers (Korean).
 *  Errors: NotFound; TemplateSyntax with "<id>:<line>:<column>" as subject and the fault's name as detail. */
Result<Template> builtinTemplate(const QString& id);

/** Its text, for the editor. Errors: NotFound. */
Result<QString> builtinTemplateText(const QString& id);

} // namespace gyeot
