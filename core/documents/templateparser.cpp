#include "core/documents/templateparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** A prefix of a line and the block it makes; the longest that fits is taken. */
struct Prefix {
    QLatin1StringView mark;
    TemplateNode node;
};

const std::vector<Prefix>& prefixes()
{
    static const std::vector<Prefix> list {
        { "=== "_L1, { .kind = NodeKind::Heading, .level = 2 } },
        { "== "_L1, { .kind = NodeKind::Heading, .level = 1 } },
        { "= "_L1, { .kind = NodeKind::Heading, .level = 0 } },
        { "@ "_L1, { .kind = NodeKind::Field } },
        { "><~ "_L1, { .align = Align::Center, .isNote = true } },
        { ">< "_L1, { .align = Align::Center } },
        { ">>~ "_L1, { .align = Align::Right, .isNote = true } },
        { ">> "_L1, { .align = Align::Right } },
        { "~ "_L1, { .isNote = true } },
        { "\\"_L1, {} },
    };
    return list;
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\t';
}

/** Splits at "|" that is neither inside braces nor behind a backslash; gives start and length of each piece. */
std::vector<std::pair<qsizetype, qsizetype>> splitCells(QStringView text, qsizetype from)
{
    std::vector<std::pair<qsizetype, qsizetype>> cells;
    qsizetype start = from;
    bool isInTag = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.sliced(i).startsWith(u"{{"))
            isInTag = true;
        else if (text.sliced(i).startsWith(u"}}"))
            isInTag = false;
        else if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'|')
            ++i;
        else if (text[i] == u'|' && !isInTag) {
            cells.emplace_back(start, i - start);
            start = i + 1;
        }
    }
    cells.emplace_back(start, text.size() - start);
    return cells;
}

std::optional<Column> readColumn(const QString& word)
{
    static const QRegularExpression form(u"^(\\d{1,3}|\\*)([왼가오])\\??$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString align = match.captured(2);
    return Column { match.captured(1) == u'*' ? 0 : match.captured(1).toDouble(),
        align == u'왼'       ? Align::Left
            : align == u'가' ? Align::Center
                             : Align::Right };
}

} // namespace

ParsedTemplate TemplateParser::parse(const QString& text)
{
    m_open.push_back({ .kind = NodeKind::Section });
    for (const QString& line : text.split(u'\n')) {
        ++m_line;
        m_text = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (const auto bad = std::ranges::find_if(m_text, isControl); bad != m_text.end())
            report(TemplateFault::ControlCharacter, {}, bad - m_text.begin(), 1);
        else if (!m_text.trimmed().isEmpty())
            readLine();
    }
    while (m_open.size() > 1) {
        const TemplateNode& left = m_open.back();
        m_line = left.line;
        m_text.clear();
        const bool isSection = left.kind == NodeKind::Section;
        report(isSection ? TemplateFault::UnclosedSection : TemplateFault::Misplaced,
            isSection ? left.section.name : u"%끝"_s);
        closeInnermost();
    }
    checkHead();
    m_result.form.nodes = std::move(m_open.front().children);
    std::ranges::stable_sort(
        m_result.problems, {}, [](const TemplateProblem& p) { return std::pair(p.line, p.column); });
    return std::move(m_result);
}

void TemplateParser::readLine()
{
    const TemplateText whole { m_text, m_line, 1 };
    TemplateProblems ignored; // each part reports its own tags
    const std::vector<Tag> tags = scanTags(whole, ignored);
    if (const Tag* tag = ignored.empty() ? onlySectionTag(tags, m_text) : nullptr)
        return tag->kind == TagKind::End ? endSection(*tag) : readSection(*tag);
    if (m_text.startsWith(u"%%"_s))
        return;
    if (m_text.startsWith(u'%'))
        return readDirective();
    if (enclosing() == NodeKind::Signature)
        return readSignatureLine();
    if (m_text.startsWith(u'|'))
        return readRow();
    readBlock();
}

bool TemplateParser::readHead(const QString& word, const QString& value)
{
    DocumentInfo& info = m_result.form.info;
    bool isRight = !value.isEmpty();
    if (word == u"%서식"_s) {
        info.formId = value;
    } else if (word == u"%제목"_s) {
        info.title = value;
    } else if (word == u"%판"_s) {
        info.version = value.toInt(&isRight);
        isRight = isRight && info.version > 0;
    } else if (word == u"%검토"_s) {
        info.signOff = value == u"없음"_s ? QString() : value;
    } else if (word == u"%쪽"_s) {
        isRight = value == u"세로"_s || value == u"가로"_s;
        info.orientation = value == u"가로"_s ? Orientation::Landscape : Orientation::Portrait;
    } else if (word == u"%본문"_s) {
        isRight = value == u"법원"_s || value == u"목록"_s;
        info.profile = value == u"목록"_s ? Profile::List : Profile::Court;
    } else {
        return false;
    }
    if (!isRight)
        report(TemplateFault::BadDirective, word);
    if (m_hasBlocks || m_headWords.contains(word))
        report(TemplateFault::BadHead, word);
    m_headWords += word;
    return true;
}

void TemplateParser::checkHead()
{
    m_line = 1;
    m_text.clear();
    for (const QString& word : { u"%서식"_s, u"%제목"_s, u"%판"_s }) {
        if (!m_headWords.contains(word))
            report(TemplateFault::BadHead, word);
    }
}

void TemplateParser::readDirective()
{
    const QStringList words = m_text.simplified().split(u' ');
    const QString word = words.first();
    if (readHead(word, m_text.sliced(word.size()).trimmed()))
        return;
    if (word == u"%끝"_s)
        return endEnclosure();
    if (enclosing() != NodeKind::Section)
        return report(TemplateFault::Misplaced, word);
    if (word == u"%표"_s)
        return readTable(words.sliced(1));
    if (word == u"%호증"_s)
        return addBlock({ .kind = NodeKind::Mark, .parts = { part(word.size(), m_text.size() - word.size()) } });
    if (words.size() > 1)
        return report(TemplateFault::BadDirective, word);
    if (word == u"%서명"_s)
        return open({ .kind = NodeKind::Signature, .line = m_line });
    if (word == u"%쪽나눔"_s)
        return addBlock({ .kind = NodeKind::PageBreak });
    if (word == u"%빈줄"_s)
        return addBlock({ .parts = { TemplatePart { .source = { {}, m_line, 1 } } } });
    report(TemplateFault::BadDirective, word, 0, word.size());
}

void TemplateParser::readTable(const QStringList& words)
{
    TemplateNode table { .kind = NodeKind::Table, .line = m_line };
    for (const QString& word : words) {
        if (const auto column = readColumn(word)) {
            table.columns.push_back(*column);
            table.optionalColumns.push_back(word.endsWith(u'?'));
        } else if (word == u"작게"_s) {
            table.size = TextSize::Small;
        } else {
            report(TemplateFault::BadTable, word, m_text.indexOf(word), word.size());
        }
    }
    if (table.columns.empty())
        report(TemplateFault::BadTable);
    open(std::move(table));
}

void TemplateParser::readRow()
{
    if (enclosing() != NodeKind::Table)
        return report(TemplateFault::Misplaced, u"|"_s);
    TemplateNode row { .kind = NodeKind::Row, .line = m_line };
    qsizetype start = 1;
    if (m_text.size() > 1 && (m_text[1] == u'=' || m_text[1] == u'+')) {
        row.rowKind = m_text[1] == u'=' ? RowKind::Header : RowKind::Total;
        start = 2;
    }
    auto cells = splitCells(m_text, start);
    if (QStringView(m_text).sliced(cells.back().first).trimmed().isEmpty())
        cells.pop_back();
    std::size_t width = 0;
    for (auto [at, length] : cells) {
        const QStringView text = QStringView(m_text).sliced(at, length).trimmed();
        ++width;
        if (text == u"<" && !row.parts.empty()) {
            ++row.parts.back().columnSpan;
            continue;
        }
        const bool isLabel = text.startsWith(u'!');
        const qsizetype skip = isLabel ? m_text.indexOf(u'!', at) - at + 1 : 0;
        row.parts.push_back(part(at + skip, length - skip));
        row.parts.back().kind = isLabel ? CellKind::Label : CellKind::Plain;
    }
    const auto table = std::ranges::find(m_open.rbegin(), m_open.rend(), NodeKind::Table, &TemplateNode::kind);
    if (width != table->columns.size())
        report(TemplateFault::BadTable, QString::number(width));
    m_open.back().children.push_back(std::move(row));
}

void TemplateParser::readSignatureLine()
{
    const QString word = m_text.section(u' ', 0, 0);
    const NodeKind kind = word == u"날짜"_s ? NodeKind::Date
        : word == u"귀중"_s                 ? NodeKind::Addressee
                                            : NodeKind::Signer;
    if (kind == NodeKind::Signer && word != u"서명"_s)
        return report(TemplateFault::Misplaced, word, 0, word.size());
    TemplateNode node { .kind = kind, .line = m_line };
    if (kind == NodeKind::Signer)
        node.parts = partsFrom(word.size());
    else
        node.parts.push_back(part(word.size(), m_text.size() - word.size()));
    if (node.parts.size() > 3)
        report(TemplateFault::BadDirective, word);
    m_open.back().children.push_back(std::move(node));
}

void TemplateParser::readBlock()
{
    static const QRegularExpression item(u"^(#{1,8}) "_s);
    if (const auto match = item.match(m_text); match.hasMatch()) {
        const auto depth = match.capturedLength(1);
        return addBlock(
            { .kind = NodeKind::Item, .level = int(depth), .parts = { part(depth, m_text.size() - depth) } });
    }
    const auto found =
        std::ranges::find_if(prefixes(), [this](const Prefix& one) { return m_text.startsWith(one.mark); });
    TemplateNode node = found == prefixes().end() ? TemplateNode() : found->node;
    const qsizetype start = found == prefixes().end() ? 0 : found->mark.size();
    if (node.kind == NodeKind::Field)
        node.parts = partsFrom(start);
    else
        node.parts.push_back(part(start, m_text.size() - start));
    if (node.kind == NodeKind::Field && node.parts.size() != 2)
        report(TemplateFault::BadDirective, u"@"_s);
    addBlock(std::move(node));
}

void TemplateParser::readSection(const Tag& tag)
{
    m_hasBlocks = true;
    open({ .kind = NodeKind::Section, .section = tag, .line = m_line });
}

void TemplateParser::endSection(const Tag& tag)
{
    const auto isSame = [&tag](const TemplateNode& node) {
        return node.kind == NodeKind::Section && node.section.name == tag.name;
    };
    if (m_open.size() > 1 && isSame(m_open.back()))
        return closeInnermost();
    const auto match = std::find_if(m_open.rbegin(), m_open.rend() - 1, isSame);
    if (match == m_open.rend() - 1)
        return report(TemplateFault::UnopenedSection, tag.name, tag.start, tag.length);
    report(TemplateFault::WrongNesting, tag.name, tag.start, tag.length);
    const TemplateNode& inner = m_open.back();
    m_result.problems.back().suggestion = inner.kind == NodeKind::Section ? inner.section.name : u"%끝"_s;
    for (auto count = match - m_open.rbegin() + 1; count > 0; --count)
        closeInnermost();
}

void TemplateParser::endEnclosure()
{
    if (enclosing() == NodeKind::Section)
        return report(TemplateFault::Misplaced, u"%끝"_s);
    while (m_open.back().kind == NodeKind::Section) {
        report(TemplateFault::WrongNesting, u"%끝"_s);
        m_result.problems.back().suggestion = m_open.back().section.name;
        closeInnermost();
    }
    closeInnermost();
}

TemplatePart TemplateParser::part(qsizetype start, qsizetype length)
{
    QStringView text = QStringView(m_text).sliced(start, length);
    while (!text.isEmpty() && text.front().isSpace()) {
        text = text.sliced(1);
        ++start;
    }
    TemplatePart result { .source = { text.trimmed().toString(), m_line, int(start) + 1 } };
    checkInlineNesting(scanTags(result.source, m_result.problems), result.source, m_result.problems);
    return result;
}

std::vector<TemplatePart> TemplateParser::partsFrom(qsizetype start)
{
    std::vector<TemplatePart> result;
    for (auto [at, length] : splitCells(m_text, start))
        result.push_back(part(at, length));
    return result;
}

void TemplateParser::addBlock(TemplateNode node)
{
    m_hasBlocks = true;
    node.line = m_line;
    if (enclosing() != NodeKind::Section)
        return report(TemplateFault::Misplaced);
    m_open.back().children.push_back(std::move(node));
}

void TemplateParser::open(TemplateNode node)
{
    m_hasBlocks = true;
    m_open.push_back(std::move(node));
}

void TemplateParser::closeInnermost()
{
    TemplateNode node = std::move(m_open.back());
    m_open.pop_back();
    m_open.back().children.push_back(std::move(node));
}

NodeKind TemplateParser::enclosing() const
{
    const auto found = std::ranges::find_if(
        m_open.rbegin(), m_open.rend(), [](const TemplateNode& node) { return node.kind != NodeKind::Section; });
    return found == m_open.rend() ? NodeKind::Section : found->kind;
}

void TemplateParser::report(TemplateFault fault, const QString& name, qsizetype column, qsizetype length)
{
    m_result.problems.push_back(
        { fault, m_line, int(column) + 1, int(length > 0 ? length : m_text.size() - column), name, {} });
}

ParsedTemplate parseTemplate(const QString& text)
{
    return TemplateParser().parse(text);
}

} // namespace gyeot
