#pragma once

#include "core/documents/formvalue.h"
#include "core/documents/packetinput.h"
#include "core/documents/paginator.h"
#include "core/documents/template.h"

#include <QDate>
#include <QStringList>

namespace gyeot {

/** The forms of a complaint packet in the order they are handed in (domain.md section 3): complaint, table of acts, statement,
 *  evidence list. */
QStringList complaintForms();
/** Those of them that the case has something for: no statement without a statement, no list without evidence. */
QStringList complaintForms(const PacketInput& input);

/** A draft says on each paper which template it comes from and that no lawyer has approved it; an issue does not. */
enum class PacketPurpose { Draft, Issue };

/** What to do with characters that no document font has. */
enum class UnknownGlyphs { Refuse, Transcribe };

/** Papers of a practice store say so beside the number of every page (DESIGN section 4). */
enum class PacketOrigin { Casework, Practice };

struct PacketOptions {
    QStringList forms = {}; ///< ids, in order
    PacketPurpose purpose = PacketPurpose::Issue;
    PacketOrigin origin = PacketOrigin::Casework;
    UnknownGlyphs unknownGlyphs = UnknownGlyphs::Refuse;
};

/** Where a paper of the packet begins; pages from 1. */
struct PacketPart {
    QString formId;
    QString title;
    int firstPage = 0;
    int pageCount = 0;

    bool operator==(const PacketPart&) const = default;
};

/** Cover, contents, the forms, and a list of characters written out if there were any: numbered pages, ready to be shown, printed
 *  or written. */
struct Packet {
    std::vector<Page> pages;
    std::vector<Anchor> anchors; ///< bookmarks: papers, their headings below
    std::vector<PacketPart> parts;

    bool operator==(const Packet&) const = default;
};

/** Templates by id; where the store has none of its own, the built-in one is taken. */
using TemplateSet = std::map<QString, Template>;

/** Fills, lays out and numbers a packet. The page numbers in the contents are those of the pages, the contents' own length included.
 *  Errors: NotFound (no such form), MissingField (a field that a form requires, by path; see missingFields() for all of them),
 *  TemplateSyntax, MissingGlyph, LayoutFailed. */
Result<Packet> makePacket(
    const FormValue& values, const PacketOptions& options, const TemplateSet& templates, const Typeface& typeface);

/** The packet as PDF/A-1b with bookmarks (see pdfwriter.h). `date` is the day on the papers. Errors: as writePdf(). */
Result<QByteArray> packetPdf(const Packet& packet, QDate date, const Typeface& typeface);

} // namespace gyeot
