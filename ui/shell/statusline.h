#pragma once

#include "ui/widgets/statusbadge.h"

#include <QWidget>

class QHBoxLayout;

namespace gyeot::ui {

class ElidedLabel;

/** The bottom line of the window: facts at the left, never a nag; at the right what hides or locks. */
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /** Short facts, joined by a middle dot. */
    void setFacts(const QStringList& facts);
    /** "저장됨 21:14". */
    void setSavedAt(qint64 utcMs);
    /** How old the last backup is: a colour, and always a word. */
    void setBackup(Status status, const QString& words);
    /** Marks a practice store for as long as it is open. */
    void setPractice(bool practice);
    /** Marks a store that is open for reading only, for as long as it is open. */
    void setReadOnly(bool readOnly);
    /** A sentence in place of the facts, until cleared with an empty one: the minute before an idle lock. */
    void setNotice(const QString& sentence);
    void addControl(QWidget* control);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();

    QHBoxLayout* m_row;
    StatusBadge* m_practice;
    StatusBadge* m_backup;
    StatusBadge* m_readOnly;
    ElidedLabel* m_words;
    ElidedLabel* m_saved;
    QString m_facts;
    QString m_notice;
};

} // namespace gyeot::ui
