#pragma once

#include "core/cases/caselist.h"
#include "ui/workspace/caseservices.h"

#include <QAbstractTableModel>

namespace gyeot::ui {

/** One row for each open case whose next last day is known, by that day. */
class DeadlineTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, LeftColumn, WhatColumn, NumberColumn, AliasColumn, StageColumn, SureColumn, ColumnCount };

    explicit DeadlineTableModel(const CaseServices& services, QObject* parent = nullptr);

    /** Errors: those of CaseService::list(). */
    Result<void> reload();
    const CaseListRow* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CaseListRow& row, int column) const;

    CaseServices m_services;
    QList<CaseListRow> m_rows;
};

} // namespace gyeot::ui
