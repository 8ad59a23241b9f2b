#include "core/documents/pdfwriter.h"

#include "core/documents/pagepainter.h"
#include "core/documents/pdffinish.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace gyeot {

namespace {

constexpr int twipsPerInch = 1440;

QPageLayout layoutOf(const Page& page)
{
    const auto orientation = page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait;
    return { QPageSize(QPageSize::A4), orientation, QMarginsF(0, 0, 0, 0) };
}

Result<QByteArray> draw(const std::vector<Page>& pages, const QString& title, const Typeface& typeface)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(twipsPerInch);
    writer.setTitle(title);
    writer.setPageLayout(layoutOf(pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::LayoutFailed, {}, "PDF canvas");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !(writer.setPageLayout(layoutOf(pages[i])) && writer.newPage()))
            return failure(ErrorCode::LayoutFailed, {}, "PDF page");
        paintPage(painter, pages[i], typeface);
    }
    painter.end();
    return bytes;
}

std::array<std::set<char16_t>, fontRoleCount> usedCharacters(const std::vector<Page>& pages)
{
    std::array<std::set<char16_t>, fontRoleCount> used;
    for (const Page& page : pages) {
        for (const PageItem& item : page.items) {
            if (const auto* run = std::get_if<TextRun>(&item)) {
                for (const QChar letter : run->text)
                    used[std::size_t(run->role)].insert(letter.unicode());
            }
        }
    }
    return used;
}

Misreadings misreadingsOf(const std::vector<Page>& pages, const Typeface& typeface)
{
    const auto used = usedCharacters(pages);
    Misreadings result;
    for (const auto role : { FontRole::Main, FontRole::MainBold, FontRole::Fallback, FontRole::FallbackBold }) {
        if (!used[std::size_t(role)].empty())
            result[typeface.postScriptName(role)] = typeface.misreadings(role, used[std::size_t(role)]);
    }
    return result;
}

} // namespace

Result<QByteArray> writePdf(const std::vector<Page>& pages, const PdfInfo& info, const Typeface& typeface)
{
    if (pages.empty())
        return failure(ErrorCode::LayoutFailed, {}, "no page");
    const auto drawn = draw(pages, info.title, typeface);
    if (!drawn)
        return drawn;
    return finishPdf(*drawn, info, misreadingsOf(pages, typeface));
}

} // namespace gyeot
