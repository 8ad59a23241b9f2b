#include "core/documents/flowbuilder.h"

#include <algorithm>
#include <array>

namespace gyeot {

namespace {

/** A seal is up to 22 mm wide; rows this far apart leave room for one beside each name (reference/user-experience.md 3.2). */
constexpr double sealRowPt = 22 / 25.4 * 72;
constexpr double sizePt = 12;
constexpr double addresseePt = 16;
constexpr double gap = 6 * twipsPerMm;

/** Role, name and mark of one signer, each on one line. */
using SignerLines = std::array<TextLine, 3>;

Result<SignerLines> signerLines(const Signer& signer, double width, const Typeface& typeface)
{
    SignerLines lines;
    const std::array<const Spans*, 3> parts { &signer.role, &signer.name, &signer.mark };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto broken = breakLines(*parts[i], { sizePt, Weight::Regular, Align::Left }, width, typeface);
        if (!broken)
            return std::unexpected(broken.error());
        lines[i] = std::move(broken->front());
    }
    return lines;
}

/** The left edge of each part, so that the parts of all signers stand in columns that end at the right margin. */
std::array<double, 3> columnStarts(const std::vector<SignerLines>& signers, double width)
{
    std::array<double, 3> widths {};
    for (const SignerLines& lines : signers) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], lines[i].width);
    }
    const double mark = std::max(0.0, width - widths[2]);
    const double name = std::max(0.0, mark - gap - widths[1]);
    return { std::max(0.0, name - gap - widths[0]), name, mark };
}

} // namespace

Result<void> FlowBuilder::addSigners(const std::vector<Signer>& signers)
{
    std::vector<SignerLines> rows;
    for (const Signer& signer : signers) {
        auto lines = signerLines(signer, m_width, m_typeface);
        if (!lines)
            return std::unexpected(lines.error());
        rows.push_back(std::move(*lines));
    }
    const auto starts = columnStarts(rows, m_width);
    const double height = sealRowPt * twipsPerPoint;
    for (const SignerLines& lines : rows) {
        Strip strip { .height = height };
        const double baseline = height / 2 + m_typeface.ascent(sizePt) / 2;
        for (std::size_t i = 0; i < starts.size(); ++i)
            placeLine(lines[i], starts[i], baseline, strip.items);
        m_flow.strips.push_back(std::move(strip));
    }
    return {};
}

void FlowBuilder::keepTogetherFrom(std::size_t firstStrip)
{
    for (std::size_t i = firstStrip; i + 1 < m_flow.strips.size(); ++i)
        m_flow.strips[i].breakAfter = BreakAfter::Never;
    // A page with nothing but a signature could be swapped: some of the text goes with it.
    if (firstStrip > 0 && m_flow.strips[firstStrip - 1].breakAfter == BreakAfter::Allowed)
        m_flow.strips[firstStrip - 1].breakAfter = BreakAfter::Avoid;
}

Result<void> FlowBuilder::addSignatures(const SignatureBlock& block)
{
    const std::size_t first = m_flow.strips.size();
    LineBox box { .measure = { sizePt, 24 },
        .style = { sizePt, Weight::Regular, Align::Center },
        .beforePt = 12,
        .isKeptTogether = true };
    auto done = addLines(block.date, box);
    if (done)
        done = addSigners(block.signers);
    if (done && !block.addressee.empty()) {
        box = { .measure = { addresseePt, 28 },
            .style = { addresseePt, Weight::Bold, Align::Center },
            .beforePt = 14,
            .isKeptTogether = true };
        done = addLines(block.addressee, box);
    }
    keepTogetherFrom(first);
    return done;
}

} // namespace gyeot
