#include "tests/screenshots/lifeofstore.h"

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

SecretBytes secret(QByteArrayView words)
{
    return SecretBytes::copyOf(bytesOf(words));
}

UserId add(StoreUsers& users, const QString& name, Roles roles)
{
    auto change = users.adding({ name, roles, secret(secondPassphrase) }, secret(DemoPlace::passphrase));
    must(change.derive(), "new passphrase");
    return must(users.commit(change), "new person");
}

void addPeople(StoreUsers& users)
{
    using enum gyeot::Role;
    add(users, secondName(), Supervisor | Administrator);
    add(users, u"이가상"_s, Counselor | Intake);
    add(users, u"박가상"_s, DocumentOfficer);
    add(users, u"독고아름다운나라 (야간·주말 당직, 남부권 여성긴급전화 파견)"_s,
        Intake | DocumentOfficer | DeletionOfficer | Exporter | Auditor);
    const UserId leaving = add(users, u"최가상"_s, Counselor);
    auto change = users.removing(leaving, secret(DemoPlace::passphrase));
    must(change.derive(), "passphrase");
    must(users.commit(change), "removal");
}

CaseId addClosed(Workspace& workspace, const QString& alias, int years)
{
    Intake intake;
    intake.alias = alias;
    const CaseId id = must(workspace.cases().createCase(intake), "case");
    const Case before = must(workspace.cases().caseRecord(id), "case").caseRecord;
    Case after = before;
    after.closedMs = workspace.store().clock().nowMs() - qint64(years) * 365 * dayMs;
    must(workspace.cases().updateCase(before, after), "closing");
    return id;
}

void erase(Workspace& workspace, CaseId id)
{
    must(workspace.keeping().moveToTrash(id, ErasureBasis::RetentionEnded), "trash");
    for (const TrashedCase& trashed : must(workspace.keeping().trash(), "trash")) {
        const ErasureOrder order = workspace.erasure().orderFor(trashed);
        const auto second = must(
            approveErasure(workspace.erasure().wishFor(order, secondName()), secret(secondPassphrase)), "approval");
        must(workspace.erasure().erase(order, second), "erasure");
    }
}

void addCases(Workspace& workspace)
{
    erase(workspace, addClosed(workspace, u"한가상"_s, 8));
    addClosed(workspace, u"서가상"_s, 1);
    addClosed(workspace, u"조가상"_s, 6);
    const CaseId held = addClosed(workspace, u"윤가상"_s, 7);
    must(workspace.keeping().placeHold(held, HoldReason::Trial, u"가상지방법원 2026고단1234, 증인신문 남음"_s), "hold");
    must(workspace.keeping().moveToTrash(addClosed(workspace, u"장가상"_s, 9), ErasureBasis::Demand), "trash");
}

void backUp(StoreCare& care)
{
    auto task = must(care.backup(), "backup");
    must(task.run(), "backup");
    must(care.finish(task), "backup");
}

} // namespace

QString secondName()
{
    return u"정가상 팀장"_s;
}

void liveIn(DemoPlace& place)
{
    const Library library = must(Library::load(), "library");
    place.exchange().site.open();
    Workspace workspace(std::move(place.exchange().site.store), library);
    addPeople(workspace.users());
    addCases(workspace);
    backUp(workspace.care());
    const auto pairs = must(workspace.breakGlass().possiblePairs(), "pairs");
    must(workspace.breakGlass().setPairs(pairs.first(1)), "pairs");
}

void workAMonth(Workspace& workspace, FakeClock& clock)
{
    Intake intake;
    intake.alias = u"김가상"_s;
    const CaseId id = must(workspace.cases().createCase(intake), "case");
    clock.ms += 14 * 3600 * 1000; // in the night
    for (int i = 0; i < 12; ++i)
        must(workspace.cases().openCase(id), "case");
    clock.ms += 25 * dayMs;
    for (int i = 0; i < 30; ++i) {
        intake.alias = u"가상 %1"_s.arg(i + 1);
        must(workspace.cases().openCase(must(workspace.cases().createCase(intake), "case")), "case");
    }
}

} // namespace gyeot::test
