#pragma once

#include "core/workspace/packetservice.h"
#include "ui/workspace/casepage.h"

#include <QTimer>

class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace gyeot::ui {

class Label;
class MessageBar;
class PaperView;
class TextField;

/** The papers of a case (LOOK, "Documents"): left the packet as an ordered list, in the middle the paper as it will print, right what is missing.
 *  Laying out runs in the background; the last paper that was whole stays in view meanwhile. */
class PacketPage final : public CasePage {
    Q_OBJECT

public:
    /** All outlive the page. */
    PacketPage(OpenCase& open, PacketService& packets, const FieldCatalogue& fields, QWidget* parent = nullptr);

    void refresh() override;
    bool fillsWidth() const override { return true; }
    QList<QWidget*> panes() override;

    /** Forms with a tick, in the order of the list. */
    QStringList chosenForms() const;
    /** Writes the packet to a file a person has chosen. */
    void saveTo(const QString& path);

Q_SIGNALS:
    /** The pages in view are those of the present choice. */
    void laidOut(int pages);

private:
    void build();
    QWidget* makeList();
    QWidget* makePaper();
    QWidget* makeFindings();
    void startLayout();
    void showPacket(Result<Packet> packet);
    void showForms();
    void showFindings();
    bool stops(const PreflightFinding& finding) const;
    QString findingText(const PreflightFinding& finding) const;
    void goToPaper(int row);
    void jumpToFinding(QListWidgetItem* item);
    void askWhereToSave();
    void print();
    PacketOptions options() const;
    void updateActions();

    PacketService& m_packets;
    const FieldCatalogue& m_fields;
    std::optional<PacketWork> m_work;
    Packet m_packet;
    std::vector<PreflightFinding> m_findings;
    QTimer m_pause;
    int m_round = 0; ///< the newest layout wins, whichever ends last
    bool m_isWhole = false;
    QListWidget* m_list = nullptr;
    PaperView* m_paper = nullptr;
    Label* m_place = nullptr;
    QListWidget* m_findingList = nullptr;
    Label* m_findingTitle = nullptr;
    QCheckBox* m_transcribe = nullptr;
    MessageBar* m_message = nullptr;
    TextField* m_reason = nullptr; ///< why the papers leave the store; stands in the record of access
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace gyeot::ui
