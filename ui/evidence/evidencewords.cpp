#include "ui/evidence/evidencewords.h"

#include <QCoreApplication>

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("EvidenceWords", text);
}

} // namespace

QString nameOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Screenshot: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Screenshot"));
    case EvidenceKind::Chat: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Chat"));
    case EvidenceKind::SavedPage: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Saved page"));
    case EvidenceKind::Mail: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Mail"));
    case EvidenceKind::Image: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Picture"));
    case EvidenceKind::Video: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Video"));
    case EvidenceKind::Audio: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Sound"));
    case EvidenceKind::Document: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Document"));
    case EvidenceKind::Payment: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Payment"));
    case EvidenceKind::Other: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Other"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(GateAnswer answer)
{
    switch (answer) {
    case GateAnswer::No: return words(QT_TRANSLATE_NOOP("EvidenceWords", "No"));
    case GateAnswer::Unknown: return words(QT_TRANSLATE_NOOP("EvidenceWords", "I cannot tell"));
    case GateAnswer::Yes: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Yes, or possibly"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Plain: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Nothing sexual is shown"));
    case Sensitivity::Sexual: return words(QT_TRANSLATE_NOOP("EvidenceWords", "Something sexual is shown"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(CustodyAction action)
{
    switch (action) {
    case CustodyAction::Imported: return words(QT_TRANSLATE_NOOP("EvidenceWords", "taken in"));
    case CustodyAction::Verified: return words(QT_TRANSLATE_NOOP("EvidenceWords", "checked"));
    case CustodyAction::Exported: return words(QT_TRANSLATE_NOOP("EvidenceWords", "handed out as a file"));
    case CustodyAction::HandedOver: return words(QT_TRANSLATE_NOOP("EvidenceWords", "handed over"));
    case CustodyAction::Returned: return words(QT_TRANSLATE_NOOP("EvidenceWords", "returned"));
    case CustodyAction::Printed: return words(QT_TRANSLATE_NOOP("EvidenceWords", "printed"));
    case CustodyAction::Destroyed: return words(QT_TRANSLATE_NOOP("EvidenceWords", "destroyed"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString exhibitName(qsizetype number)
{
    //: Short name of the exhibit with that number, as in the list of acts.
    return words(QT_TRANSLATE_NOOP("EvidenceWords", "Ex. %1")).arg(number);
}

QHash<EvidenceId, QString> exhibitNames(const QList<EvidenceItem>& items)
{
    QHash<EvidenceId, QString> names;
    for (qsizetype i = 0; i < items.size(); ++i)
        names.insert(items[i].id, exhibitName(i + 1));
    return names;
}

} // namespace gyeot::ui
