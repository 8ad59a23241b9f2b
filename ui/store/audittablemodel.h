#pragma once

#include "core/workspace/auditservice.h"

#include <QAbstractTableModel>

namespace gyeot::ui {

/** One page of audit rows, newest first. However long the log is, no more than a page of it is in memory. */
class AuditTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeqColumn, WhenColumn, WhoColumn, WhatColumn, CaseColumn, ReasonColumn, ColumnCount };

    explicit AuditTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void clear();
    void append(const QList<AuditLine>& lines);
    const AuditLine* lineAt(int row) const;
    int rowOf(qint64 seq) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditLine& line, int column) const;

    QList<AuditLine> m_lines;
};

} // namespace gyeot::ui
