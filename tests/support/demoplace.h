#pragma once

#include "core/base/file.h"
#include "core/evidence/evidencefile.h"
#include "core/workspace/workspace.h"
#include "tests/support/exchange.h"

#include <nlohmann/json.hpp>

namespace gyeot::test {

/** A site enrolled at an office, with demonstration cases and their evidence in it; closed, so that a program can open it. */
class DemoPlace {
public:
    static constexpr QByteArrayView passphrase = "correct horse battery stapler";

    DemoPlace() { m_exchange.site.close(); }

    const Clock& clock() const { return m_exchange.clock; }
    IdSource& ids() { return m_exchange.site.ids; }
    QString directory() const { return m_exchange.site.path; }
    QString folder(const QString& name) const { return m_exchange.folder(name); }
    static QString userName() { return QStringLiteral("사람"); }
    Exchange& exchange() { return m_exchange; }

    /** Takes one of `<build>/demofiles` in, as gyeotctl import-case does. */
    CaseId import(const QString& name)
    {
        m_exchange.site.open();
        Workspace workspace(std::move(m_exchange.site.store), m_library);
        const QString folder = QStringLiteral(GYEOT_BINARY_DIR "/demofiles");
        const auto bytes =
            must(readFile(folder + u'/' + name + QStringLiteral(".json"), maxCaseFileBytes), "demo file");
        const auto json = must(parseJson(bytes, { .maxBytes = maxCaseFileBytes }), "demo file");
        const auto imported = must(workspace.cases().importCase(must(parseCaseFile(json), "case file")), "import");
        for (const EvidenceEntry& entry : must(parseEvidenceEntries(json), "evidence"))
            must(workspace.evidence().attach(requestOf(entry, imported, folder)), "attach");
        m_cases.insert(name, imported.caseId);
        return imported.caseId;
    }
    /** A case that was taken in, by its demonstration name. */
    CaseId caseId(const QString& name) const { return m_cases.value(name); }

    /** Everything that may leave is at the office, and its receipt is here. */
    void deliver()
    {
        m_exchange.site.open();
        m_exchange.roundTrip();
        m_exchange.site.close();
    }

private:
    Exchange m_exchange;
    QHash<QString, CaseId> m_cases;
    Library m_library = must(Library::load(), "library");
};

} // namespace gyeot::test
