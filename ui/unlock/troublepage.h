#pragma once

#include "core/base/error.h"
#include "ui/unlock/storetrouble.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gyeot::ui {

class Label;
class MessageBar;
class SecondaryLabel;
class TextBox;

/** When unlocking finds trouble: what happened, what is lost and what is not, and exactly the ways there are, each with its consequence. Does
 *  nothing itself. */
class TroublePage final : public QWidget {
    Q_OBJECT

public:
    explicit TroublePage(QWidget* parent = nullptr);

    void setTrouble(const StoreTrouble& trouble);
    /** While a way is being taken. */
    void setBusy(bool busy);
    /** One sentence; the page stays as it is. */
    void fail(const Error& error);

    static constexpr qsizetype shortestReason = 20; ///< characters (reference/security.md 3.8)

Q_SIGNALS:
    void readOnlyWanted();
    void acceptWanted(const QString& reason);
    void backWanted();

private:
    QWidget* addWay(QVBoxLayout* form, const QString& title, SecondaryLabel*& consequence);
    void showReason();
    QString whatHappened() const;
    QString whatIsLost() const;

    StoreTrouble m_trouble;
    MessageBar* m_message;
    Label* m_happened;
    Label* m_lost;
    QWidget* m_readWay;
    QWidget* m_backupWay;
    QWidget* m_acceptWay;
    SecondaryLabel* m_readWords = nullptr;
    SecondaryLabel* m_backupWords = nullptr;
    SecondaryLabel* m_acceptWords = nullptr;
    QWidget* m_reasonField;
    TextBox* m_reason;
    SecondaryLabel* m_reasonHint;
    QPushButton* m_read;
    QPushButton* m_accept;
    QPushButton* m_back;
};

} // namespace gyeot::ui
