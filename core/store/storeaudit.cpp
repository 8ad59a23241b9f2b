#include "core/store/storeaudit.h"

#include "core/crypto/seal.h"
#include "core/store/keyring.h"
#include "core/store/store.h"
#include "core/store/storeaction.h"
#include "core/store/storestate.h"

#include <QDate>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr char confirmedAction[] = "audit.confirmed";
constexpr char reviewedAction[] = "audit.reviewed";

ActionFacts factsOf(const AuditedAct& act)
{
    return { QString::fromLatin1(act.action), act.caseId, act.objectKind, act.object, act.code, {}, act.words };
}

bool isMonth(const QString& text)
{
    return text.size() == 7 && QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
}

} // namespace

AuditLog StoreAudit::log() const
{
    return { m_store.database(), m_store.siteId(), m_store.id() };
}

Result<qint64> StoreAudit::record(const AuditedAct& act)
{
    if (m_store.isReadOnly()) // rescue: who looks is told that it is not recorded
        return log().head().transform([](const AuditHead& head) { return head.seq; });
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    if (auto kept = (*action)->commit(factsOf(act)); !kept)
        return std::unexpected(kept.error());
    return log().head().transform([](const AuditHead& head) { return head.seq; });
}

QString StoreAudit::termHash(QStringView typed) const
{
    const QByteArray words =
        "search\n" + typed.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toUtf8();
    return QString::fromLatin1(hmacSha256(m_store.keyring().auditKey(), bytesOf(words)).first(8).toHex());
}

Result<qint64> StoreAudit::mark(const QString& stateKey, const AuditedAct& act)
{
    Store::Inside& inside = *m_store.m_inside;
    auto action = StoreAction::begin(inside);
    if (!action)
        return std::unexpected(action.error());
    const auto appended = (*action)->append(factsOf(act));
    auto kept = appended ? inside.state().set(stateKey.toLatin1().constData(), *appended)
                         : Result<void>(std::unexpected(appended.error()));
    if (kept)
        kept = (*action)->commitAppended();
    if (!kept)
        return std::unexpected(kept.error());
    return *appended;
}

Result<void> StoreAudit::confirm(const QString& findingKey, const QString& words)
{
    const auto marked =
        mark(u"audit.confirmed."_s + findingKey, { .action = confirmedAction, .code = findingKey, .words = words });
    return marked ? Result<void>() : std::unexpected(marked.error());
}

Result<void> StoreAudit::markReviewed(const QString& month, qint64 findings, const QString& words)
{
    if (!isMonth(month))
        return failure(ErrorCode::BadArgument, month);
    const auto marked = mark(u"audit.reviewed."_s + month,
        { .action = reviewedAction, .code = month + u' ' + QString::number(findings), .words = words });
    return marked ? Result<void>() : std::unexpected(marked.error());
}

Result<std::optional<ReviewMark>> StoreAudit::markOf(
    const QString& stateKey, const char* action, const QString& code) const
{
    const auto seq =
        StoreState(m_store.database(), m_store.siteId(), m_store.id()).number(stateKey.toLatin1().constData(), 0);
    if (!seq)
        return std::unexpected(seq.error());
    const auto rows = log().rows(*seq - 1, 1);
    if (!rows)
        return std::unexpected(rows.error());
    // store_state has no seal of its own: only the row counts
    if (*seq == 0 || rows->isEmpty() || rows->first().seq != *seq)
        return std::nullopt;
    const AuditEntry& entry = rows->first().entry;
    if (entry.action != QLatin1String(action) || entry.reason.section(u' ', 0, 0) != code)
        return std::nullopt;
    const auto words = log().reasonOf(*seq);
    if (!words)
        return std::unexpected(words.error());
    return ReviewMark { *seq, entry.wallMs, entry.user, entry.reason.section(u' ', 1, 1).toLongLong(), *words };
}

Result<std::optional<ReviewMark>> StoreAudit::confirmation(const QString& findingKey) const
{
    return markOf(u"audit.confirmed."_s + findingKey, confirmedAction, findingKey);
}

Result<std::optional<ReviewMark>> StoreAudit::review(const QString& month) const
{
    return markOf(u"audit.reviewed."_s + month, reviewedAction, month);
}

} // namespace gyeot
