#pragma once

#include "core/documents/templateservice.h"
#include "ui/templates/templatespage.h"

#include <vector>

namespace gyeot {
class LawBook;
}

namespace gyeot::app {

/** The templates of the opened store, for the editor. */
class StoreTemplates final : public ui::TemplateSource {
public:
    /** The service outlives it. */
    explicit StoreTemplates(TemplateService& service) : m_service(service) { }

    Result<QList<ui::EditableTemplate>> templates() override;
    Result<void> save(const QString& formId, const QString& text) override;
    Result<void> restore(const QString& formId) override;

private:
    TemplateService& m_service;
};

/** The demonstration cases the editor tries a template on; one that cannot be read is left out. */
std::vector<ui::PreviewCase> sampleCases(const LawBook& law);

} // namespace gyeot::app
