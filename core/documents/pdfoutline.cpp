#include "core/documents/pdfoutline.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace gyeot {

namespace {

struct Entry {
    QPDFObjectHandle object;
    int level = -1;
};

QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper>& pages, const Anchor& anchor)
{
    QPDFObjectHandle page = pages.at(std::size_t(anchor.page)).getObjectHandle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    auto place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    place.appendItem(QPDFObjectHandle::newReal(height - anchor.y / twipsPerPoint, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

/** Hangs `child` below `parent`, behind the children it has. Only the root is shown open (a positive count, PDF 1.4, 8.2.2). */
void append(QPDFObjectHandle parent, QPDFObjectHandle child)
{
    child.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", child);
        child.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", child);
    }
    parent.replaceKey("/Last", child);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(parent.hasKey("/Type") ? count + 1 : count - 1));
}

} // namespace

void addOutline(QPDF& pdf, const std::vector<Anchor>& anchors)
{
    if (anchors.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Entry> path { { root } };
    for (const Anchor& anchor : anchors) {
        while (path.size() > 1 && path.back().level >= anchor.level)
            path.pop_back();
        auto entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(anchor.title.toStdString()));
        entry.replaceKey("/Dest", destination(pages, anchor));
        append(path.back().object, entry);
        path.push_back({ entry, anchor.level });
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addPageLabels(QPDF& pdf)
{
    auto style = QPDFObjectHandle::newDictionary();
    style.replaceKey("/S", QPDFObjectHandle::newName("/D"));
    auto numbers = QPDFObjectHandle::newArray();
    numbers.appendItem(QPDFObjectHandle::newInteger(0));
    numbers.appendItem(style);
    auto labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace gyeot
