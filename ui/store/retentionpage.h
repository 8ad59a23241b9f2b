#pragma once

#include "core/workspace/erasureservice.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QVBoxLayout;

namespace gyeot::ui {

class ChoiceField;
class EraseDialog;
class MessageBar;

/** "보존과 파기": what is due and why, the trash, legal holds, what was erased with its certificates, and the rules with their sources. The
 *  page proposes; a person moves a case to the trash, and two people erase it. */
class RetentionPage final : public Page {
    Q_OBJECT

public:
    /** All outlive the page. */
    RetentionPage(ErasureService& erasure, KeepingService& keeping, CaseService& cases, const Clock& clock,
        QWidget* parent = nullptr);

    void refresh() override;

    void askTrash(const QString& number = {}, ErasureBasis reason = ErasureBasis::RetentionEnded);
    void askHold();
    void askErase(const TrashRow& row);
    /** The certificate of an erased case as PDF, at a place a person has chosen. */
    void saveCertificate(const Tombstone& line, const QString& path);

Q_SIGNALS:
    void caseErased(const QString& caseNumber);
    void renewalWanted(); ///< a clean generation is due, and somebody asks for it

private:
    void addSettings();
    void addDue();
    void addTrash();
    void addHolds();
    void addErased();
    void addRules();
    void addEmpty(const QString& sentence);

    void moveToTrash(const QString& number, ErasureBasis reason);
    void restore(const TrashedCase& trashed);
    void placeHold(const QString& number, HoldReason reason, const QString& note);
    void lift(const HoldRow& row);
    void eraseWith(const ErasureOrder& order, const Result<Approval>& second);
    void eraseNow(const ErasureOrder& order, const std::optional<Approval>& second);
    void askWhereToSave(const Tombstone& line);
    void print(const Tombstone& line);
    Result<CaseId> caseOf(const QString& number) const;
    void tell(const Result<void>& done, const QString& sentence);

    ErasureService& m_erasure;
    KeepingService& m_keeping;
    CaseService& m_cases;
    const Clock& m_clock;
    RetentionOverview m_overview;
    QPointer<EraseDialog> m_dialog;
    MessageBar* m_message;
    QVBoxLayout* m_rows;
};

} // namespace gyeot::ui
