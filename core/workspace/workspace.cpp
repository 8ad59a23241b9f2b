#include "core/workspace/workspace.h"

namespace gyeot {

Result<Library> Library::load()
{
    auto law = LawBook::load();
    if (!law)
        return std::unexpected(law.error());
    auto stages = StageBook::load();
    if (!stages)
        return std::unexpected(stages.error());
    auto retention = RetentionBook::load();
    if (!retention)
        return std::unexpected(retention.error());
    return Library { std::move(*law), std::move(*stages), FieldCatalogue::builtin(), *std::move(retention) };
}

Workspace::Workspace(std::unique_ptr<Store> store, const Library& library)
    : m_store(std::move(store)),
      m_library(library),
      m_cases(*m_store, library.law, library.stages),
      m_acts(*m_store, library.law),
      m_people(*m_store),
      m_consents(*m_store),
      m_tasks(*m_store),
      m_evidence(*m_store, library.law),
      m_scrub(*m_store, m_evidence),
      m_templates(*m_store),
      m_packets(*m_store, m_cases, m_templates, library.law),
      m_transfer(*m_store, m_cases),
      m_users(*m_store),
      m_care(*m_store),
      m_keeping(*m_store),
      m_erasure(*m_store, library.law, library.retention, m_keeping),
      m_audit(*m_store, library.law),
      m_recovery(*m_store),
      m_breakGlass(*m_store)
{
}

Workspace::~Workspace() = default;

QDate Workspace::today() const
{
    return koreanDate(m_store->clock().nowMs());
}

} // namespace gyeot
