#include "core/documents/packet.h"

#include "core/documents/pdfwriter.h"
#include "core/documents/templatecheck.h"
#include "core/documents/templatefill.h"
#include "core/documents/transcription.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** Titles that say nothing about whose papers these are. */
constexpr QStringView packetTitle = u"고소 서류";
/** The contents change their own length at most a few times before the numbers hold. */
constexpr int mostRounds = 8;

class PacketMaker {
public:
    PacketMaker(
        const FormValue& values, const PacketOptions& options, const TemplateSet& templates, const Typeface& typeface)
        : m_values(values),
          m_options(options),
          m_templates(templates),
          m_typeface(typeface)
    {
    }

    Result<Packet> make()
    {
        for (const QString& form : m_options.forms) {
            if (const auto done = addPaper(form); !done)
                return std::unexpected(done.error());
        }
        if (const auto done = addTranscriptions(); !done)
            return std::unexpected(done.error());
        return bind();
    }

private:
    struct Paper {
        DocumentInfo info;
        LaidOut laidOut;
    };

    Result<Template> templateOf(const QString& id) const
    {
        const auto own = m_templates.find(id);
        return own == m_templates.end() ? builtinTemplate(id) : Result<Template>(own->second);
    }

    /** Fills a form with `values` and lays it out. */
    Result<Paper> paper(const QString& id, const FormValue& values)
    {
        const auto form = templateOf(id);
        if (!form)
            return std::unexpected(form.error());
        const auto missing = missingFields(*form, values, m_catalogue);
        if (!missing.empty())
            return failure(ErrorCode::MissingField, missing.front().path, id.toLatin1());
        auto document = fillTemplate(*form, values);
        if (!document)
            return std::unexpected(document.error());
        if (m_options.purpose == PacketPurpose::Draft) {
            if (const auto marked = markDraft(*document); !marked)
                return std::unexpected(marked.error());
        }
        if (m_options.unknownGlyphs == UnknownGlyphs::Transcribe)
            writeOut(*document);
        auto laidOut = layOut(*document, m_typeface);
        if (!laidOut)
            return std::unexpected(laidOut.error());
        return Paper { form->info, std::move(*laidOut) };
    }

    Result<void> markDraft(Document& document) const
    {
        const auto form = templateOf(u"draftmark"_s);
        if (!form)
            return std::unexpected(form.error());
        FormValue values;
        values.set(u"초안.서식", document.info.formId);
        values.set(u"초안.판", QString::number(document.info.version));
        values.set(u"초안.검토", document.info.signOff.isEmpty() ? u"없음"_s : document.info.signOff);
        auto mark = fillTemplate(*form, values);
        if (!mark)
            return std::unexpected(mark.error());
        document.blocks.insert(document.blocks.begin(), mark->blocks.begin(), mark->blocks.end());
        return {};
    }

    void writeOut(Document& document)
    {
        Transcribed transcribed = transcribe(document, m_typeface);
        document = std::move(transcribed.document);
        m_transcribed += transcribed.characters;
        m_transcribed.removeDuplicates();
    }

    Result<void> addPaper(const QString& form)
    {
        auto made = paper(form, m_values);
        if (!made)
            return std::unexpected(made.error());
        m_papers.push_back(std::move(*made));
        return {};
    }

    Result<void> addTranscriptions()
    {
        if (m_transcribed.isEmpty())
            return {};
        FormValue::List list;
        for (const QString& characters : std::as_const(m_transcribed)) {
            FormValue one;
            one.set(u"표기", transcription(characters));
            one.set(u"코드", codePointNames(characters));
            list.push_back(std::move(one));
        }
        FormValue values;
        values.set(u"그림문자", std::move(list));
        auto made = paper(u"transcriptions"_s, values);
        if (!made)
            return std::unexpected(made.error());
        m_papers.push_back(std::move(*made));
        return {};
    }

    /** Where the papers begin if cover and contents take `before` pages. */
    std::vector<PacketPart> partsAfter(int before) const
    {
        std::vector<PacketPart> parts;
        for (const Paper& one : m_papers) {
            const int count = int(one.laidOut.pages.size());
            parts.push_back({ one.info.formId, one.info.title, before + 1, count });
            before += count;
        }
        return parts;
    }

    FormValue frontValues(const std::vector<PacketPart>& parts) const
    {
        FormValue::List list;
        for (const PacketPart& part : parts) {
            FormValue one;
            one.set(u"번호", QString::number(list.size() + 1));
            one.set(u"제목", part.title);
            one.set(u"쪽", QString::number(part.firstPage));
            list.push_back(std::move(one));
        }
        const int total = parts.empty() ? 0 : parts.back().firstPage + parts.back().pageCount - 1;
        FormValue values = m_values;
        values.set(u"목차", std::move(list));
        values.set(u"묶음.쪽수", QString::number(total));
        values.set(u"묶음.제목", packetTitle.toString());
        return values;
    }

    /** Cover and contents are laid out until their length is the one their page numbers were written for. */
    Result<Packet> bind()
    {
        int before = 2;
        for (int round = 0; round < mostRounds; ++round) {
            const std::vector<PacketPart> parts = partsAfter(before);
            const FormValue values = frontValues(parts);
            auto cover = paper(u"cover"_s, values);
            if (!cover)
                return std::unexpected(cover.error());
            auto contents = paper(u"contents"_s, values);
            if (!contents)
                return std::unexpected(contents.error());
            const int coverPages = int(cover->laidOut.pages.size());
            const int length = coverPages + int(contents->laidOut.pages.size());
            if (length == before)
                return joined({ std::move(*cover), std::move(*contents) }, parts);
            before = length;
        }
        return failure(ErrorCode::LayoutFailed, {}, "contents never fit their numbers");
    }

    Packet joined(std::vector<Paper> front, const std::vector<PacketPart>& parts)
    {
        Packet packet;
        std::vector<Paper> all = std::move(front);
        std::ranges::move(m_papers, std::back_inserter(all));
        for (Paper& one : all) {
            const int offset = int(packet.pages.size());
            if (packet.parts.size() < 2)
                packet.parts.push_back({ one.info.formId, one.info.title, offset + 1, int(one.laidOut.pages.size()) });
            packet.anchors.push_back({ .page = offset, .y = 0, .level = 0, .title = one.info.title });
            for (Anchor anchor : one.laidOut.anchors) {
                anchor.page += offset;
                if (anchor.level > 0) // the title of the paper is its own bookmark already
                    packet.anchors.push_back(std::move(anchor));
            }
            std::ranges::move(one.laidOut.pages, std::back_inserter(packet.pages));
        }
        packet.parts.insert(packet.parts.end(), parts.begin(), parts.end());
        if (m_options.origin == PacketOrigin::Practice)
            markPractice(packet.pages, m_typeface);
        const QString prefix = m_options.origin == PacketOrigin::Practice ? u"연습  "_s : QString();
        numberPages(packet.pages, 1, int(packet.pages.size()), m_typeface, prefix);
        return packet;
    }

    const FormValue& m_values;
    const PacketOptions& m_options;
    const TemplateSet& m_templates;
    const Typeface& m_typeface;
    const FieldCatalogue m_catalogue = FieldCatalogue::builtin();
    std::vector<Paper> m_papers;
    QStringList m_transcribed;
};

} // namespace

QStringList complaintForms()
{
    return { u"F01"_s, u"F05"_s, u"F03"_s, u"F06"_s };
}

QStringList complaintForms(const PacketInput& input)
{
    QStringList forms = complaintForms();
    if (!input.record.statement)
        forms.removeAll(u"F03"_s);
    if (input.evidence.isEmpty())
        forms.removeAll(u"F06"_s);
    return forms;
}

Result<Packet> makePacket(
    const FormValue& values, const PacketOptions& options, const TemplateSet& templates, const Typeface& typeface)
{
    return PacketMaker(values, options, templates, typeface).make();
}

Result<QByteArray> packetPdf(const Packet& packet, QDate date, const Typeface& typeface)
{
    return writePdf(packet.pages, { packetTitle.toString(), date, packet.anchors }, typeface);
}

} // namespace gyeot
