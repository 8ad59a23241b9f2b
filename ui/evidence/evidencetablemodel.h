#pragma once

#include "core/evidence/evidenceitem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace gyeot::ui {

/** The exhibits of a case as facts. No picture is ever made of them here. */
class EvidenceTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ExhibitColumn,
        NameColumn,
        KindColumn,
        CapturedColumn,
        SizeColumn,
        ActsColumn,
        StateColumn,
        ColumnCount
    };

    explicit EvidenceTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    /** `acts`: the running numbers each item shows, as text. `missing`: items whose sealed file is not in its place. */
    void setItems(
        const QList<EvidenceItem>& items, const QHash<EvidenceId, QString>& acts, const QSet<EvidenceId>& missing);
    const EvidenceItem* itemAt(int row) const;
    int rowOf(EvidenceId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<EvidenceItem> m_items;
    QHash<EvidenceId, QString> m_acts;
    QSet<EvidenceId> m_missing;
};

} // namespace gyeot::ui
