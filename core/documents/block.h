#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace gyeot {

enum class Weight { Regular, Bold };
enum class Align { Left, Center, Right, Justify };

/** A piece of plain text. There is no markup inside: what stands in `text` is what is printed, so a value of a record can never
 *  become structure. `field` is the catalogue path the text came from ("행위[3].내용"), empty for the template's own words; it
 *  names the place in errors and lets the window jump there. A newline is a line break inside the block. */
struct Span {
    QString text = {};
    QString field = {};
    Weight weight = Weight::Regular;

    bool operator==(const Span&) const = default;
};
using Spans = std::vector<Span>;

/** Level 0 is the title of the paper; 1 and 2 are headings, kept with what follows them and listed in the bookmarks. */
struct Heading {
    int level = 1;
    Spans text = {};

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Spans text = {};
    Align align = Align::Justify;
    bool isNote = false; ///< set in the small size of the profile

    bool operator==(const Paragraph&) const = default;
};

/** An item of an outline. Its number is never stored: outlineNumbers() computes it from the position. */
struct NumberedItem {
    int depth = 1; ///< 1 to 8, see outlineMark()
    Spans text = {};

    bool operator==(const NumberedItem&) const = default;
};

enum class CellKind { Plain, Label };

struct Cell {
    Spans text = {};
    CellKind kind = CellKind::Plain;
    int columnSpan = 1;

    bool operator==(const Cell&) const = default;
};

/** Header rows stand at the top of a table and are repeated on each page it reaches; a total row is kept with the row before. */
enum class RowKind { Header, Body, Total };

struct Row {
    std::vector<Cell> cells = {};
    RowKind kind = RowKind::Body;

    bool operator==(const Row&) const = default;
};

struct Column {
    double widthMm = 0; ///< 0: an equal share of what the others leave
    Align align = Align::Left;

    bool operator==(const Column&) const = default;
};

enum class TextSize { Body, Small };

struct Table {
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    TextSize size = TextSize::Body;

    bool operator==(const Table&) const = default;
};

/** "label : value" on one line, the label bold. */
struct FieldLine {
    Spans label = {};
    Spans value = {};

    bool operator==(const FieldLine&) const = default;
};

/** The mark of an exhibit ("증 제1호증") in a frame at the right, as courts expect it on an exhibit's first page. */
struct ExhibitMark {
    Spans text = {};

    bool operator==(const ExhibitMark&) const = default;
};

/** "고소인  김가상  (서명 또는 인)": who signs as what, and the words beside which the seal goes. */
struct Signer {
    Spans role = {};
    Spans name = {};
    Spans mark = {};

    bool operator==(const Signer&) const = default;
};

/** Date, who signs, and to whom the paper goes. Never split over two pages; room for a seal stays free beside each name. */
struct SignatureBlock {
    Spans date = {};
    std::vector<Signer> signers = {};
    Spans addressee = {};

    bool operator==(const SignatureBlock&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Heading, Paragraph, NumberedItem, Table, FieldLine, ExhibitMark, SignatureBlock, PageBreak>;

/** The mark of the `number`-th item (from 1) at `depth`: 1. 가. 1) 가) (1) (가) ① ㉮, after 하 follows 거. Circled marks that
 *  do not exist fall back to the round brackets of the level above.
 *  Source: reference/user-experience.md 3.2 (행정업무운영편람). */
QString outlineMark(int depth, int number);

/** The marks of all numbered items among `blocks`, in their order. Counting starts anew after each heading, and below an item of
 *  a lesser depth. */
std::vector<QString> outlineNumbers(const std::vector<Block>& blocks);

} // namespace gyeot
