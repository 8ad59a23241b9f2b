#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace gyeot {

/** Names one operation for ever: the store that made it and its running number there. Text form "<store id>:<n>". */
struct OperationId {
    StoreId store;
    qint64 n = 0;

    QString toString() const;
    static std::optional<OperationId> fromString(QStringView text);
    bool operator==(const OperationId&) const = default;
    auto operator<=>(const OperationId&) const = default;
};

/** `Add` makes a row (or takes it out of the trash, when it overwrites a `Tomb`), `Set` writes a field, `Tomb` moves a row to the trash. `State`,
 *  `Link` and `Erase` are kept for the workflow, links between cases and erasure (reference/security.md 3.15, 3.16). */
enum class OperationType { Set, Add, State, Tomb, Link, Erase };

QLatin1String operationTypeName(OperationType type);
std::optional<OperationType> operationTypeFromName(QStringView name);

/** One written field, as it is logged, exported and merged (reference/security.md 3.13.3). */
struct Operation {
    OperationId id;
    qint64 hlc = 0;
    UserId user;
    OperationType type = OperationType::Set;
    CaseId caseId; ///< null: of no case
    QString kind; ///< RecordType::kind
    QUuid object;
    QString field; ///< empty: about the whole row
    QList<OperationId> base; ///< the operations it overwrites, sorted
    QByteArray
        value; ///< canonical JSON; null: none. A sealed field: {"sealed": hex SHA-256 of the column as it was first written}
    QByteArray officeSealed; ///< a sealed field's value in a box for the office; empty: none

    bool operator==(const Operation&) const = default;
};

/** One line of a records part: op, hlc, u, t, case, k, obj, f, base, v, box (core/sync/FORMAT.md, section 5). */
Json operationToJson(const Operation& operation);
/** The same without the office's box: what the audit row of the change commits to. */
Json operationDigestForm(const Operation& operation);
/** Reads one line, strictly; what `v` holds is carried as it is, known or not. `path` names it in errors.
 *  Errors: BadForm, MissingField, UnknownField. */
Result<Operation> operationFromJson(const Json& line, const QString& path);

/** `["<store>:<n>",…]`, sorted: the form of the column `base`. */
QByteArray baseToText(QList<OperationId> base);
/** Errors: StoreDamaged. */
Result<QList<OperationId>> baseFromText(QByteArrayView text);

} // namespace gyeot
