#include "core/documents/document.h"

namespace gyeot {

namespace {

/** One walk for reading and changing: `Blocks` and `Visit` differ in const alone. */
template<typename Visit>
struct SpanWalk {
    const Visit& visit;

    template<typename SpanList>
    void spans(SpanList& list) const
    {
        for (auto& span : list)
            visit(span);
    }
    template<typename B>
    void operator()(B& block) const
    {
        if constexpr (requires { block.rows; })
            table(block);
        else if constexpr (requires { block.signers; })
            signatures(block);
        else if constexpr (requires { block.label; })
            (spans(block.label), spans(block.value));
        else if constexpr (requires { block.text; })
            spans(block.text);
    }
    template<typename T>
    void table(T& block) const
    {
        for (auto& row : block.rows) {
            for (auto& cell : row.cells)
                spans(cell.text);
        }
    }
    template<typename S>
    void signatures(S& block) const
    {
        spans(block.date);
        for (auto& signer : block.signers)
            (spans(signer.role), spans(signer.name), spans(signer.mark));
        spans(block.addressee);
    }
};

} // namespace

void visitSpans(const Document& document, const std::function<void(const Span&)>& visit)
{
    for (const Block& block : document.blocks)
        std::visit(SpanWalk { visit }, block);
}

void changeSpans(Document& document, const std::function<void(Span&)>& change)
{
    for (Block& block : document.blocks)
        std::visit(SpanWalk { change }, block);
}

} // namespace gyeot
