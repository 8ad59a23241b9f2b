#pragma once

#include "core/cases/caselist.h"
#include "ui/workspace/caseservices.h"

#include <QAbstractListModel>

namespace gyeot::ui {

/** The case list as a model: newest first, read 200 rows at a time as one scrolls, or what a search found. */
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CaseListModel(const CaseServices& services, QObject* parent = nullptr);

    /** Reads from the top again. */
    void reload();
    void setShown(CaseListQuery::Show show);
    /** Empty: everything. */
    void setSearch(const QString& typed);
    bool isSearching() const { return !m_search.isEmpty(); }
    /** With its standing; that of a row a search found is worked out when it is first asked for. */
    const CaseListRow* rowAt(int row) const;
    int rowOf(CaseId id) const;
    /** Reads one case's row anew, where it is shown. */
    void refreshCase(CaseId id);
    /** Cases in all of this list, shown or not yet. */
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const gyeot::Error& error);
    void totalChanged();

private:
    QString spokenText(const CaseListRow& row) const;

    CaseServices m_services;
    CaseListQuery::Show m_show = CaseListQuery::Show::Open;
    QString m_search;
    mutable QList<CaseListRow> m_rows; // filled in by rowAt()
    qint64 m_total = 0;
};

/** "2026. 12. 4. D-12 고소기간": the next deadline of a case in the words of the list; empty: none. The days left stand before the name, which may be
 *  cut where the pane is narrow. */
QString nextDeadlineText(const CaseStanding& standing, QDate today);

/** What stands in place of the deadline of a case that a damaged page belongs to; empty: nothing is wrong with it. */
QString damagedCaseText(const CaseListRow& row);

} // namespace gyeot::ui
