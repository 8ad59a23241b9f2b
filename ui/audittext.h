#pragma once

#include "core/workspace/auditservice.h"

namespace gyeot::ui {

/** The audit log in words, for the window, the command line and the CSV file: the only place where they are. Whatever came from a row is
 *  made inert (inertText()). Times are local. */
QString auditActionText(QStringView action); ///< "사건을 엶"; an unknown action stands as it is
QString auditGroupText(AuditGroup group);
/** A name, or "사용자 1a2b3c4d" where none is known. */
QString auditPersonText(UserId user, const QString& name);
QString auditPersonText(const AuditLine& line);
/** Number of the case, or the beginning of its id where it is gone; empty: of no case. */
QString auditCaseText(const AuditLine& line);
/** The reason in words, or the code. */
QString auditReasonText(const AuditLine& line);
QString auditTimeText(const AuditLine& line); ///< "2026-10-12 10:00:05 +09:00", for files and terminals

QString findingText(const ReviewedFinding& found); ///< one sentence
QString findingKindText(FindingKind kind);
QString auditProblemText(const QByteArray& problem); ///< what is wrong with a row
QString auditCheckText(const AuditCheck& check); ///< one or two sentences

/** What a CSV file of the log holds. */
AuditCsvForm auditCsvForm(bool isPractice);

} // namespace gyeot::ui
