#pragma once

#include "core/workspace/breakglassservice.h"
#include "core/workspace/recoveryservice.h"
#include "ui/widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace gyeot::ui {

class ChoiceField;
class Label;
class MessageBar;

/** What is prepared for bad days: whether a forgotten passphrase could be made good, and which two people can open counselling notes together. */
class EmergencyPage final : public Page {
    Q_OBJECT

public:
    /** Both outlive the page. */
    EmergencyPage(RecoveryService& recovery, BreakGlassService& breakGlass, QWidget* parent = nullptr);
    void refresh() override;

private:
    void makeRecovery(QVBoxLayout* into);
    void makePairs(QVBoxLayout* into);
    void renewEnvelope();
    void addPair();
    void removePair(const BreakGlassPair& pair);
    void setPairs(const QList<BreakGlassPair>& pairs);
    void showPairs();

    RecoveryService& m_recovery;
    BreakGlassService& m_breakGlass;
    QList<BreakGlassPair> m_named;
    QList<BreakGlassPair> m_possible;
    MessageBar* m_message;
    Label* m_standing;
    QPushButton* m_renew;
    Label* m_pairsNote;
    QWidget* m_pairs;
    ChoiceField* m_choice;
    QPushButton* m_add;
};

/** A sentence on whether a forgotten passphrase could be made good. */
QString standingText(RecoveryStanding standing);

} // namespace gyeot::ui
