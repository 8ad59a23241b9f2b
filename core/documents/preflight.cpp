#include "core/documents/preflight.h"

#include "core/documents/printable.h"
#include "core/documents/templatecheck.h"
#include "core/documents/templatefill.h"
#include "core/documents/transcription.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

class Preflight {
public:
    Preflight(const FormValue& values, const TemplateSet& templates, const Typeface& typeface, const QString& trueName)
        : m_values(values),
          m_templates(templates),
          m_typeface(typeface),
          m_trueName(comparable(trueName))
    {
    }

    void check(const QString& id)
    {
        const auto own = m_templates.find(id);
        const auto form = own == m_templates.end() ? builtinTemplate(id) : Result<Template>(own->second);
        const auto document = form ? fillTemplate(*form, m_values) : Result<Document>(std::unexpected(form.error()));
        if (!document)
            return add({ PreflightKind::BadForm, id, {}, document.error().subject });
        for (const MissingField& field : missingFields(*form, m_values, m_catalogue))
            add({ PreflightKind::MissingField, id, field.path, {} });
        for (const UnknownGlyph& glyph : unknownGlyphs(*document, m_typeface))
            add({ PreflightKind::UnknownGlyph, id, glyph.field, glyph.characters });
        visitSpans(*document, [&](const Span& span) {
            if (m_trueName.size() > 1 && comparable(span.text).contains(m_trueName))
                add({ PreflightKind::TrueName, id, span.field, {} });
        });
        adviseOnLinks(id);
    }
    std::vector<PreflightFinding> take() { return std::move(m_findings); }

private:
    /** Spaces and spelling of syllables hide no name. */
    static QString comparable(const QString& text) { return printableText(text).remove(u' ').toCaseFolded(); }

    void adviseOnLinks(const QString& id)
    {
        if (id == u"F05"_s)
            adviseOnList(id, u"행위"_s, u"증거"_s, PreflightKind::ActWithoutExhibit);
        if (id == u"F06"_s)
            adviseOnList(id, u"증거"_s, u"연번"_s, PreflightKind::ExhibitWithoutAct);
    }
    void adviseOnList(const QString& id, const QString& list, const QString& field, PreflightKind kind)
    {
        const FormValue* value = m_values.find(list);
        const FormValue::List* elements = value ? value->list() : nullptr;
        for (std::size_t i = 0; elements && i < elements->size(); ++i) {
            const FormValue* link = (*elements)[i].find(field);
            if (!link || link->isEmpty())
                add({ kind, id, list + u'[' + QString::number(i + 1) + u"]."_s + field, {} });
        }
    }

    /** The same lack in a second form is the same lack. */
    void add(PreflightFinding finding)
    {
        const bool isKnown = std::ranges::any_of(m_findings, [&finding](const PreflightFinding& one) {
            return one.kind == finding.kind && one.path == finding.path && one.detail == finding.detail
                && (!one.path.isEmpty() || one.formId == finding.formId);
        });
        if (!isKnown)
            m_findings.push_back(std::move(finding));
    }

    const FormValue& m_values;
    const TemplateSet& m_templates;
    const Typeface& m_typeface;
    const QString m_trueName;
    const FieldCatalogue m_catalogue = FieldCatalogue::builtin();
    std::vector<PreflightFinding> m_findings;
};

} // namespace

std::vector<PreflightFinding> preflight(const FormValue& values, const QStringList& forms, const TemplateSet& templates,
    const Typeface& typeface, const QString& trueName)
{
    Preflight check(values, templates, typeface, trueName);
    for (const QString& form : forms)
        check.check(form);
    return check.take();
}

} // namespace gyeot
