#include "ui/store/recoverynotice.h"

#include "ui/errortext.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr qsizetype shownDigits = 16;

} // namespace

RecoveryNoticeDialog::RecoveryNoticeDialog(
    RecoveryService& recovery, const QList<RecoveryNotice>& notices, QWidget* parent)
    : Dialog(tr("This store was opened by recovery"), parent),
      m_recovery(recovery),
      m_notices(notices)
{
    for (const RecoveryNotice& notice : notices) {
        const QString name = notice.userName.isEmpty() ? tr("somebody who is not a user any more") : notice.userName;
        //: %1 is a date and time, %2 the name of a user.
        content()->addWidget(new Label(
            tr("%1: two officers of the central office gave %2 new access to this store, because the passphrase was "
               "forgotten. The counselling notes were not part of it.")
                .arg(dateTimeText(notice.usedMs), name),
            this));
        QStringList officers;
        for (const QString& fingerprint : notice.officers)
            officers.append(fingerprint.first(qMin(shownDigits, fingerprint.size())));
        //: %1 is a list of the first digits of two certificates.
        content()->addWidget(
            new SecondaryLabel(tr("Certificates of the officers: %1").arg(officers.join(u", ")), this));
    }
    content()->addWidget(new Label(tr("If you did not expect this, ask the person, and the central office."), this));
    connect(addPrimary(tr("I have read this")), &QPushButton::clicked, this, &RecoveryNoticeDialog::acknowledge);
}

void RecoveryNoticeDialog::acknowledge()
{
    while (!m_notices.isEmpty()) {
        if (const auto seen = m_recovery.acknowledge(m_notices.first()); !seen) {
            message().tell(Status::Warn, errorText(seen.error()));
            return;
        }
        m_notices.removeFirst();
    }
    accept();
}

void tellRecoveries(RecoveryService& recovery, QWidget* window)
{
    const auto notices = recovery.notices();
    if (notices && !notices->isEmpty())
        (new RecoveryNoticeDialog(recovery, *notices, window))->open();
}

} // namespace gyeot::ui
