#include "core/documents/templatefill.h"

#include <QStringList>

#include <kainjow/mustache.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

namespace stache = kainjow::mustache;

/** Around the number of a value in rendered text. Control characters are refused in templates, so nothing else makes these. */
constexpr char16_t mark = u'\u0001';

/** Whether any body row has text in a cell of its own in this column. */
bool hasText(const Table& table, std::size_t column)
{
    return std::ranges::any_of(table.rows, [column](const Row& row) {
        std::size_t at = 0;
        for (const Cell& cell : row.cells) {
            if (at == column)
                return row.kind == RowKind::Body && !cell.text.empty();
            at += std::size_t(cell.columnSpan);
        }
        return false;
    });
}

/** Takes one column out of a row: the cell over it gets narrower, or goes with it. */
void dropColumn(Row& row, std::size_t column)
{
    std::size_t at = 0;
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
        at += std::size_t(cell->columnSpan);
        if (at > column) {
            if (--cell->columnSpan == 0)
                row.cells.erase(cell);
            return;
        }
    }
}

void dropEmptyColumns(Table& table, const std::vector<bool>& optional)
{
    for (std::size_t column = table.columns.size(); column-- > 0;) {
        if (column >= optional.size() || !optional[column] || hasText(table, column))
            continue;
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
        for (Row& row : table.rows)
            dropColumn(row, column);
    }
}

struct Leaf {
    QString text;
    QString path;
};

/** A tree for mustache whose texts are place-holders, and what they stand for. */
class Placeholders {
public:
    stache::data tree(const FormValue& value, const QString& path)
    {
        if (const QString* text = value.text()) {
            if (text->isEmpty())
                return stache::data(false);
            leaves.push_back({ *text, path });
            return stache::data((mark + QString::number(leaves.size() - 1) + mark).toStdString());
        }
        if (const FormValue::List* list = value.list()) {
            stache::data result(stache::data::type::list);
            for (std::size_t i = 0; i < list->size(); ++i)
                result.push_back(tree((*list)[i], path + u'[' + QString::number(i + 1) + u']'));
            return result;
        }
        stache::data result(stache::data::type::object);
        if (const FormValue::Object* object = value.object()) {
            for (const auto& [name, inner] : *object)
                result.set(name.toStdString(), tree(inner, path.isEmpty() ? name : path + u'.' + name));
        }
        return value.isEmpty() && !path.isEmpty() ? stache::data(false) : result;
    }

    std::vector<Leaf> leaves;
};

class Filler {
public:
    explicit Filler(const FormValue& values) : m_root(m_placeholders.tree(values, {})) { m_context.push(&m_root); }

    Result<std::vector<Block>> blocks(const std::vector<TemplateNode>& nodes)
    {
        std::vector<Block> result;
        const auto done = each(nodes, [&](const TemplateNode& node) { return addBlock(node, result); });
        if (!done)
            return std::unexpected(done.error());
        return result;
    }

private:
    using Visit = std::function<Result<void>(const TemplateNode&)>;

    /** Visits all nodes but sections, whose children are visited as often as their value says. */
    Result<void> each(const std::vector<TemplateNode>& nodes, const Visit& visit)
    {
        for (const TemplateNode& node : nodes) {
            const auto done = node.kind == NodeKind::Section ? section(node, visit) : visit(node);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> section(const TemplateNode& node, const Visit& visit)
    {
        const stache::data* value = m_context.get(node.section.name.toStdString());
        const bool isNone = !value || value->is_false() || value->is_empty_list();
        if (node.section.kind == TagKind::Inverted)
            return isNone ? each(node.children, visit) : Result<void>();
        if (isNone)
            return {};
        if (!value->is_list())
            return inside(*value, node, visit);
        for (const stache::data& element : value->list_value()) {
            if (const auto done = inside(element, node, visit); !done)
                return done;
        }
        return {};
    }
    Result<void> inside(const stache::data& value, const TemplateNode& node, const Visit& visit)
    {
        m_context.push(&value);
        const auto done = each(node.children, visit);
        m_context.pop();
        return done;
    }

    Result<Spans> spans(const TemplateText& source)
    {
        stache::mustache text(source.text.toStdString());
        text.set_custom_escape([](const std::string& placeholder) { return placeholder; });
        std::ostringstream rendered;
        text.render(m_context, rendered);
        if (!text.is_valid())
            return failure(ErrorCode::TemplateSyntax, u"%1:%2"_s.arg(source.line).arg(source.column),
                QByteArray::fromStdString(text.error_message()));
        return toSpans(QString::fromStdString(rendered.str()));
    }

    Spans toSpans(const QString& rendered) const
    {
        Spans result;
        const QStringList pieces = rendered.split(QChar(mark));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i % 2 == 1) {
                const Leaf& leaf = m_placeholders.leaves.at(pieces[i].toULongLong());
                result.push_back({ .text = leaf.text, .field = leaf.path });
            } else if (!pieces[i].isEmpty()) {
                result.push_back({ .text = QString(pieces[i]).replace(u"\\|"_s, u"|"_s) });
            }
        }
        return result;
    }

    Result<std::vector<Spans>> partsOf(const TemplateNode& node)
    {
        std::vector<Spans> result;
        for (const TemplatePart& part : node.parts) {
            auto filled = spans(part.source);
            if (!filled)
                return std::unexpected(filled.error());
            result.push_back(std::move(*filled));
        }
        return result;
    }

    Result<void> addBlock(const TemplateNode& node, std::vector<Block>& blocks)
    {
        if (node.kind == NodeKind::Table)
            return addTable(node, blocks);
        if (node.kind == NodeKind::Signature)
            return addSignature(node, blocks);
        auto filled = partsOf(node);
        if (!filled)
            return std::unexpected(filled.error());
        filled->resize(std::max<std::size_t>(filled->size(), 2));
        Spans& text = filled->front();
        const bool isVoid = text.empty() && !node.parts.empty() && !node.parts.front().source.text.isEmpty();
        switch (node.kind) {
        case NodeKind::Heading: blocks.emplace_back(Heading { node.level, std::move(text) }); break;
        case NodeKind::Field: blocks.emplace_back(FieldLine { std::move(text), std::move((*filled)[1]) }); break;
        case NodeKind::Mark: blocks.emplace_back(ExhibitMark { std::move(text) }); break;
        case NodeKind::PageBreak: blocks.emplace_back(PageBreak {}); break;
        case NodeKind::Item:
            if (!isVoid)
                blocks.emplace_back(NumberedItem { node.level, std::move(text) });
            break;
        default:
            if (!isVoid)
                blocks.emplace_back(Paragraph { std::move(text), node.align, node.isNote });
        }
        return {};
    }

    Result<void> addTable(const TemplateNode& node, std::vector<Block>& blocks)
    {
        Table table { .columns = node.columns, .size = node.size };
        const auto done = each(node.children, [&](const TemplateNode& child) -> Result<void> {
            auto filled = partsOf(child);
            if (!filled)
                return std::unexpected(filled.error());
            Row row { .kind = child.rowKind };
            for (std::size_t i = 0; i < filled->size(); ++i)
                row.cells.push_back({ std::move((*filled)[i]), child.parts[i].kind, child.parts[i].columnSpan });
            table.rows.push_back(std::move(row));
            return {};
        });
        if (done) {
            dropEmptyColumns(table, node.optionalColumns);
            blocks.emplace_back(std::move(table));
        }
        return done;
    }

    Result<void> addSignature(const TemplateNode& node, std::vector<Block>& blocks)
    {
        SignatureBlock signature;
        const auto done = each(node.children, [&](const TemplateNode& child) -> Result<void> {
            auto filled = partsOf(child);
            if (!filled)
                return std::unexpected(filled.error());
            filled->resize(3);
            if (child.kind == NodeKind::Date)
                signature.date = std::move(filled->front());
            else if (child.kind == NodeKind::Addressee)
                signature.addressee = std::move(filled->front());
            else
                signature.signers.push_back(
                    { std::move((*filled)[0]), std::move((*filled)[1]), std::move((*filled)[2]) });
            return {};
        });
        if (done)
            blocks.emplace_back(std::move(signature));
        return done;
    }

    Placeholders m_placeholders;
    stache::data m_root;
    stache::context<std::string> m_context;
};

} // namespace

Result<Document> fillTemplate(const Template& form, const FormValue& values)
{
    auto blocks = Filler(values).blocks(form.nodes);
    if (!blocks)
        return std::unexpected(blocks.error());
    return Document { form.info, std::move(*blocks) };
}

} // namespace gyeot
