#pragma once

#include "core/documents/template.h"

#include <QStringList>

namespace gyeot {

/** Reads a template line by line and keeps a stack of what is open. One object a text; used by parseTemplate() alone. */
class TemplateParser {
public:
    ParsedTemplate parse(const QString& text);

private:
    void readLine();
    bool readHead(const QString& word, const QString& value);
    void checkHead();
    void readDirective();
    void readTable(const QStringList& words);
    void readRow();
    void readSignatureLine();
    void readBlock();
    void readSection(const Tag& tag);
    void endSection(const Tag& tag);
    void endEnclosure();

    TemplatePart part(qsizetype start, qsizetype length);
    std::vector<TemplatePart> partsFrom(qsizetype start);
    void addBlock(TemplateNode node);
    void open(TemplateNode node);
    void closeInnermost();
    /** Table, Signature, or Section when neither is open. */
    NodeKind enclosing() const;
    /** Column from 0 in the line; the whole line if `length` is 0. */
    void report(TemplateFault fault, const QString& name = {}, qsizetype column = 0, qsizetype length = 0);

    ParsedTemplate m_result;
    std::vector<TemplateNode> m_open; ///< the first is the root
    QStringList m_headWords;
    QString m_text; ///< of the line
    int m_line = 0;
    bool m_hasBlocks = false;
};

} // namespace gyeot
