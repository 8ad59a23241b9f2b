#pragma once

#include "core/cases/caselist.h"
#include "core/cases/caserecord.h"
#include "core/cases/deadline.h"
#include "ui/workspace/caseservices.h"

#include <QObject>

#include <functional>
#include <vector>

namespace gyeot::ui {

/** The one case on the screen: its records as read, what the law says of them today, where it stands; and every way a page may change it.
 *  Each change is saved at once, can be taken back by name, and is followed by changed(). Failures arrive at failed() and change nothing. */
class OpenCase final : public QObject {
    Q_OBJECT

public:
    OpenCase(const CaseServices& services, CaseId id, QObject* parent = nullptr);

    /** Reads the case, with its row in the audit. Errors: those of CaseService::openCase(). */
    Result<void> open();
    /** Reads it anew without one, after a change elsewhere. */
    void reload();

    CaseId id() const { return m_id; }
    const CaseServices& services() const { return m_services; }
    const CaseRecord& record() const { return m_record; }
    const CaseOpinion& opinion() const { return m_opinion; }
    const CaseStanding& standing() const { return m_standing; }
    QDate today() const;
    /** Position in record().acts; -1: not of this case. */
    qsizetype indexOf(ActId act) const;

    void update(const Case& after);
    void update(const Client& after);
    void add(const Act& act);
    void add(const QList<Act>& acts);
    void update(const Act& after);
    void remove(const Act& act);
    void add(const Guardian& guardian);
    void update(const Guardian& after);
    void remove(const Guardian& guardian);
    void add(const SafeContact& contact);
    void update(const SafeContact& after);
    void remove(const SafeContact& contact);
    void add(const Suspect& suspect);
    void update(const Suspect& after);
    void remove(const Suspect& suspect);
    void update(const VictimStatement& after); ///< the first one is added
    void add(const Consent& consent);
    void withdraw(const Consent& consent, QDate on);
    void add(const Task& task);
    void update(const Task& after);
    void remove(const Task& task);
    /** Links or unlinks an exhibit and an act; not in the undo list. */
    void setLinked(const Act& act, EvidenceId evidence, bool linked);

    /** What Ctrl+Z would take back, in words; empty: nothing. */
    QString undoName() const;
    void undo();

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const gyeot::Error& error);

private:
    using Step = std::function<Result<void>()>;
    struct Undo {
        QString name;
        Step step;
    };
    void run(const QString& name, const Step& step, const Step& back);
    template<typename Record, typename Service>
    void addRecord(const QString& name, const Record& record, Service& service,
        Result<Record> (Service::*addIt)(Record), Result<void> (Service::*removeIt)(const Record&));
    template<typename Record, typename Service>
    void updateRecord(const QString& name, const Record* before, const Record& after, Service& service,
        Result<void> (Service::*updateIt)(const Record&, const Record&));
    template<typename Record, typename Service>
    void removeRecord(const QString& name, const Record& record, Service& service,
        Result<void> (Service::*removeIt)(const Record&), Result<Record> (Service::*addIt)(Record));

    CaseServices m_services;
    CaseId m_id;
    CaseRecord m_record;
    CaseOpinion m_opinion;
    CaseStanding m_standing;
    std::vector<Undo> m_undo;
};

} // namespace gyeot::ui
