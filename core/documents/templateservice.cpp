#include "core/documents/templateservice.h"

#include "core/documents/sitetemplatetable.h"
#include "core/documents/templatecheck.h"
#include "core/store/change.h"
#include "core/store/store.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Error problemError(const QString& formId, const TemplateProblem& problem)
{
    return { ErrorCode::TemplateSyntax, u"%1:%2:%3"_s.arg(formId).arg(problem.line).arg(problem.column),
        faultName(problem.fault).toLatin1() };
}

} // namespace

TemplateService::TemplateService(Store& store) : m_store(store), m_catalogue(FieldCatalogue::builtin()) { }

Result<QList<TemplateService::Used>> TemplateService::templates() const
{
    const auto own = SiteTemplateTable::all(m_store);
    if (!own)
        return std::unexpected(own.error());
    QList<Used> list;
    for (const QString& formId : builtinTemplateIds()) {
        const auto found = std::ranges::find(*own, formId, &SiteTemplate::formId);
        if (found != own->end() && !found->body.isEmpty()) {
            list.append({ formId, found->body, true });
            continue;
        }
        auto text = builtinTemplateText(formId);
        if (!text)
            return std::unexpected(text.error());
        list.append({ formId, std::move(*text), false });
    }
    return list;
}

Result<Template> TemplateService::templateFor(const QString& formId) const
{
    const auto own = ownOf(formId);
    if (!own)
        return std::unexpected(own.error());
    if (own->body.isEmpty())
        return builtinTemplate(formId);
    const TemplateProblems problems = checkTemplate(own->body, m_catalogue);
    if (!problems.empty())
        return std::unexpected(problemError(formId, problems.front()));
    return parseTemplate(own->body).form;
}

Result<SiteTemplate> TemplateService::ownOf(const QString& formId) const
{
    const auto own = SiteTemplateTable::all(m_store);
    if (!own)
        return std::unexpected(own.error());
    const auto found = std::ranges::find(*own, formId, &SiteTemplate::formId);
    return found != own->end() ? *found : SiteTemplate { {}, formId, {} };
}

Result<void> TemplateService::save(const QString& formId, const QString& text)
{
    const TemplateProblems problems = checkTemplate(text, m_catalogue);
    if (!problems.empty())
        return std::unexpected(problemError(formId, problems.front()));
    const ParsedTemplate parsed = parseTemplate(text);
    if (parsed.form.info.formId != formId)
        return failure(ErrorCode::TemplateSyntax, u"%1:1:1"_s.arg(formId), "form id");
    return write(formId, text, "template.save");
}

Result<void> TemplateService::restore(const QString& formId)
{
    return write(formId, QString(u""_s), "template.restore");
}

Result<void> TemplateService::write(const QString& formId, const QString& text, const char* action)
{
    if (!builtinTemplateIds().contains(formId))
        return failure(ErrorCode::NotFound, formId);
    auto own = ownOf(formId);
    if (!own)
        return std::unexpected(own.error());
    if (own->body == text)
        return {};
    auto change = Change::begin(m_store, action, {});
    if (!change)
        return std::unexpected(change.error());
    if (own->id.isNull()) {
        own->id = m_store.ids().make<SiteTemplateId>();
        change->create(SiteTemplateTable::type, own->id.uuid(), {});
        change->set(SiteTemplateTable::type, own->id.uuid(), "form_id", formId);
    }
    change->set(SiteTemplateTable::type, own->id.uuid(), "body", text);
    if (auto done = change->commit(); !done)
        return done;
    Q_EMIT templateChanged(formId);
    return {};
}

} // namespace gyeot
