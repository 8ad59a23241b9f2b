#pragma once

#include "core/evidence/evidenceservice.h"
#include "tests/core/cases/casestore.h"

#include <QDir>
#include <QFile>

namespace gyeot::test {

/** The smallest bytes that begin like a picture, and a text; both made up. */
inline QByteArray pictureBytes(int size = 100)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n");
    for (int i = 0; bytes.size() < size; ++i)
        bytes.append(char(i * 7));
    return bytes;
}

/** A store with one case, the evidence service and a folder for files to take in. */
struct EvidenceStore : CaseStore {
    EvidenceService evidence { *store, law };
    CaseId caseId = newCase();

    QString fileOf(const QByteArray& bytes, const QString& name = QStringLiteral("받은 파일.bin"))
    {
        const QString made = dir.filePath(name);
        QFile file(made);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("test file");
        return made;
    }
    IntakeRequest request(const QByteArray& bytes, GateAnswer answer = GateAnswer::No)
    {
        IntakeRequest made;
        made.path = fileOf(bytes);
        made.item.caseId = caseId;
        made.item.gateAnswer = answer;
        return made;
    }
    /** Names of everything in the blob folder, hidden files too. */
    QStringList blobs() const
    {
        return QDir(EvidenceService::blobFolder(*store)).entryList(QDir::Files | QDir::Hidden);
    }
    bool nothingLeft() const { return blobs().isEmpty() && count(u"SELECT count(*) FROM evidence_items") == 0; }
    Consent storageConsent()
    {
        return consents
            .addConsent({ .caseId = caseId,
                .purpose = ConsentPurpose::EvidenceStorage,
                .version = QStringLiteral("F33"),
                .givenOn = today })
            .value();
    }
};

} // namespace gyeot::test
