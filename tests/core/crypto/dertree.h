#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace gyeot::test {

/** DER as a tree that a test can damage in one place; lengths are made anew when it is written. */
struct DerTree {
    unsigned char tag = 0;
    QByteArray content = {}; ///< of a primitive value
    QList<DerTree> children = {};

    static DerTree read(QByteArrayView der)
    {
        qsizetype at = 0;
        return readOne(der, at);
    }

    DerTree& at(std::initializer_list<int> path)
    {
        DerTree* node = this;
        for (const int index : path)
            node = &node->children[index];
        return *node;
    }

    QByteArray write() const
    {
        QByteArray inner = content;
        QList<QByteArray> parts;
        for (const DerTree& child : children)
            parts.append(child.write());
        if (tag == 0x31) {
            std::ranges::sort(parts, [](const QByteArray& a, const QByteArray& b) {
                return std::ranges::lexicographical_compare(a, b, [](char x, char y) { return uchar(x) < uchar(y); });
            });
        }
        for (const QByteArray& part : parts)
            inner += part;
        return QByteArray(1, char(tag)) + lengthOf(inner.size()) + inner;
    }

private:
    static DerTree readOne(QByteArrayView der, qsizetype& at)
    {
        DerTree node { static_cast<unsigned char>(der[at++]) };
        qsizetype length = static_cast<unsigned char>(der[at++]);
        if (length >= 0x80) {
            qsizetype count = length & 0x7F;
            for (length = 0; count > 0; --count)
                length = length << 8 | static_cast<unsigned char>(der[at++]);
        }
        const qsizetype end = at + length;
        if ((node.tag & 0x20) == 0) {
            node.content = der.sliced(at, length).toByteArray();
            at = end;
        }
        while (at < end)
            node.children.append(readOne(der, at));
        return node;
    }

    static QByteArray lengthOf(qsizetype size)
    {
        if (size < 0x80)
            return QByteArray(1, char(size));
        QByteArray bytes;
        for (; size > 0; size >>= 8)
            bytes.prepend(char(size));
        return QByteArray(1, char(0x80 | bytes.size())) + bytes;
    }
};

} // namespace gyeot::test
