#pragma once

#include "core/documents/document.h"
#include "core/documents/page.h"
#include "core/documents/typeface.h"

#include <QByteArray>
#include <QStringList>

namespace gyeot::test {

/** One span of text, from `field` if it is given. */
Spans text(const QString& words, const QString& field = {});

Paragraph paragraph(const QString& words);

/** Every kind of block once or more, five pages long: a URL of 300 characters, Hanja, a table of 60 rows, signatures. */
Document sampleDocument();

/** The fonts of this machine; the test ends if they are not there. */
Typeface typeface();

/** The PDF of sampleDocument() as writePdf() gives it. */
QByteArray samplePdf();

/** All text runs of the pages but page numbers, joined, without spaces: what stands on paper in the order it is written. */
QString inkOf(const std::vector<Page>& pages);

/** All text of a document's spans without spaces. */
QString wordsOf(const Document& document);

QString withoutSpaces(QString text);

} // namespace gyeot::test
