#include "core/workspace/auditwork.h"

#include "core/base/csv.h"
#include "core/store/auditverify.h"

#include <QFileInfo>

namespace gyeot {

namespace {

constexpr int linesAtOnce = 200;

/** Whether the log of now grew out of the one the office has vouched for. */
Result<bool> descendsFrom(const AuditLog& log, const MerkleState& vouched)
{
    const auto tree = log.tree();
    if (!tree)
        return std::unexpected(tree.error());
    if (vouched.size > tree->size())
        return false;
    const auto proof = consistencyProof(
        vouched.size, tree->size(), [&log](int level, qint64 position) { return log.node(level, position); });
    if (!proof)
        return std::unexpected(proof.error());
    return provesConsistency(vouched, { tree->size(), tree->root() }, *proof);
}

} // namespace

AuditCheckJob::AuditCheckJob(std::unique_ptr<Work> work) : m_work(std::move(work)) { }
AuditCheckJob::~AuditCheckJob() = default;
AuditCheckJob::AuditCheckJob(AuditCheckJob&&) noexcept = default;
AuditCheckJob& AuditCheckJob::operator=(AuditCheckJob&&) noexcept = default;

Result<AuditCheck> AuditCheckJob::run(const Progress& progress) const
{
    const auto database = openForJob(m_work->access);
    if (!database)
        return std::unexpected(database.error());
    const auto verdict = verifyAudit(**database, m_work->access, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    AuditCheck check { verdict->rows, verdict->checkpoints, verdict->commitments, verdict->erased, verdict->firstBad,
        verdict->problem };
    if (check.firstBad || m_work->vouched.size == 0)
        return check;
    const auto descends = descendsFrom({ **database, m_work->access.siteId, m_work->access.storeId }, m_work->vouched);
    if (!descends)
        return std::unexpected(descends.error());
    if (!*descends) {
        check.firstBad = 1; // which row differs only the office can say
        check.problem = "receipt";
    }
    return check;
}

Result<std::unique_ptr<AuditCsv::State>> AuditCsv::State::begin(
    const AuditService& service, const QString& path, const AuditQuery& query, AuditCsvForm form)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return failure(ErrorCode::AlreadyExists, target.fileName());
    auto file = ScratchFile::create(target.absolutePath());
    if (!file)
        return std::unexpected(file.error());
    QByteArray head(csvByteOrderMark);
    for (const QStringList& record : form.head)
        head += csvLine(record);
    if (auto begun = file->write(head); !begun)
        return std::unexpected(begun.error());
    return std::unique_ptr<State>(
        new State { service, query, std::move(form), std::move(*file), target.fileName(), 0, 0 });
}

AuditCsv::AuditCsv(std::unique_ptr<State> state) : m_state(std::move(state)) { }
AuditCsv::~AuditCsv() = default;
AuditCsv::AuditCsv(AuditCsv&&) noexcept = default;
AuditCsv& AuditCsv::operator=(AuditCsv&&) noexcept = default;

qint64 AuditCsv::written() const
{
    return m_state->written;
}

Result<bool> AuditCsv::step()
{
    const auto some = m_state->service.lines(m_state->before, m_state->query, linesAtOnce);
    if (!some)
        return std::unexpected(some.error());
    QByteArray text;
    for (const AuditLine& line : some->lines)
        text += csvLine(m_state->form.fields(line));
    if (auto written = m_state->file.write(text); !written)
        return std::unexpected(written.error());
    m_state->written += some->lines.size();
    m_state->before = some->next;
    if (some->next > 0)
        return false;
    const auto published = m_state->file.publish(m_state->name);
    return published ? Result<bool>(true) : std::unexpected(published.error());
}

} // namespace gyeot
