#include "app/gyeot/storetemplates.h"

#include "core/base/log.h"
#include "core/documents/packetvalues.h"
#include "core/workspace/samplecase.h"

#include <QFile>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<FormValue> sampleValues(const QString& name, const LawBook& law)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, name);
    const QDate writtenFor(2026, 11, 25); // the day the demonstration cases go to the police
    const auto input = sampleCase(file.readAll(), law, writtenFor);
    if (!input)
        return std::unexpected(input.error());
    return packetValues(*input, law);
}

} // namespace

Result<QList<ui::EditableTemplate>> StoreTemplates::templates()
{
    const auto used = m_service.templates();
    if (!used)
        return std::unexpected(used.error());
    QList<ui::EditableTemplate> all;
    for (const TemplateService::Used& one : *used) {
        const auto builtin = builtinTemplate(one.formId);
        all.append({ one.formId, builtin ? builtin->info.title : one.formId, one.text, one.isOwn });
    }
    return all;
}

Result<void> StoreTemplates::save(const QString& formId, const QString& text)
{
    return m_service.save(formId, text);
}

Result<void> StoreTemplates::restore(const QString& formId)
{
    return m_service.restore(formId);
}

std::vector<ui::PreviewCase> sampleCases(const LawBook& law)
{
    std::vector<ui::PreviewCase> all;
    for (const QString& name : { u"V01"_s, u"V03"_s, u"V06"_s }) {
        auto values = sampleValues(name, law);
        if (!values) {
            logFailure("sample", values.error());
            continue;
        }
        all.push_back({ name, std::move(*values) });
    }
    return all;
}

} // namespace gyeot::app
