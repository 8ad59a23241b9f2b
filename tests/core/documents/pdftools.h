#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace gyeot::test {

/** One word as `pdftotext -bbox` sees it: page from 1, box in millimetres from the top left of the sheet. */
struct WordBox {
    int page = 0;
    QString word;
    QRectF mm;
};

struct PageBoxes {
    QSizeF sizeMm;
    std::vector<WordBox> words;
};

/** Runs a stock tool on the bytes of a PDF; "FILE" in `arguments` is replaced by their place. Standard output, or "exit N: stderr". */
QByteArray runTool(const QString& program, const QStringList& arguments, const QByteArray& pdf);

/** Boxes of all words, page by page. */
std::vector<PageBoxes> wordBoxes(const QByteArray& pdf);

/** Words that lie outside 45/20/20/30 mm by more than 0.5 mm, but for "n / N" in the bottom margin: one line each, empty if none. */
QStringList wordsOutsideMargins(const QByteArray& pdf);

/** `pdftotext -raw` without page numbers and spaces. */
QString rawText(const QByteArray& pdf);

} // namespace gyeot::test
