#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QGridLayout;

namespace gyeot::ui {

/** One thing that happened or will. */
struct TimelineEntry {
    QString when; ///< as shown
    QString what;
    bool ahead = false; ///< not yet happened: an open dot
};

/** What happened in order, read from the top: a dot and a line at the left, date, words. */
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(const QList<TimelineEntry>& entries);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    QList<TimelineEntry> m_entries;
    QList<QWidget*> m_rows; ///< the date labels, which the dots stand beside
};

} // namespace gyeot::ui
