#include "core/cases/caseservice.h"
#include "core/evidence/evidenceservice.h"
#include "tests/crash/goal.h"
#include "tests/crash/names.h"
#include "tests/support/fastkdf.h"

#include <QDir>
#include <QFile>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

QString told(const char* what, const Error& error)
{
    return QString::fromLatin1(what) + u": "_s + errorName(error.code) + u' ' + QString::fromLatin1(error.detail);
}

/** Whether the file system of the work folder can have such a name at all. */
bool canExist(const QString& path)
{
    QFile file(path);
    const bool made = file.open(QIODevice::NewOnly);
    file.remove();
    return made;
}

/** The name as that of a store and of its user: it is made, opened and worked in, or refused with nothing left. */
QString asStore(const QString& folder, const QString& name, const Books& books)
{
    StepClock clock;
    test::CountingIdSource ids;
    const QString path = folder + u'/' + name;
    const bool possible = canExist(path) && !name.contains(u'/');
    const NewStore made { u"S07"_s, name, false, test::fastKdf() };
    const QByteArray words = "correct horse battery stapler";
    {
        auto store = Store::create(path, made, SecretBytes::copyOf(bytesOf(words)), { clock, ids });
        if (!store)
            return possible && !name.trimmed().isEmpty() && QFile::encodeName(name).size() <= 200
                ? told("making the store", store.error())
                : QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ? QString()
                                                                                               : u"something is left"_s;
    }
    auto store = Store::open(path, name, SecretBytes::copyOf(bytesOf(words)), { clock, ids });
    if (!store)
        return told("opening the store", store.error());
    Intake intake;
    intake.alias = name;
    const auto id = CaseService(**store, books.law, books.stages).createCase(intake);
    if (!id && id.error().code != ErrorCode::BadForm)
        return told("saving", id.error());
    if (!id)
        return {};
    const auto record = CaseService(**store, books.law, books.stages).caseRecord(*id);
    return record && record->client.alias == name ? QString() : u"the alias came back otherwise"_s;
}

/** The name as that of a file that is taken in. */
QString asEvidence(
    const QString& folder, const QString& name, Store& store, CaseId caseId, const Books& books, int turn)
{
    const QString path = folder + u'/' + name;
    if (name.contains(u'/') || !canExist(path))
        return {};
    putContents(path, "\x89PNG\r\n\x1a\n" + QByteArray::number(turn));
    EvidenceService evidence(store, books.law);
    IntakeRequest request;
    request.path = path;
    request.item.caseId = caseId;
    request.item.gateAnswer = GateAnswer::No;
    const auto item = evidence.attach(request);
    QFile::remove(path);
    if (!item)
        return told("taking it in", item.error());
    if (item->fileName != name)
        return u"the name came back otherwise"_s;
    const auto blob = evidence.blob(*item);
    const auto bytes = blob ? readSmallBlob(*blob, 1000) : std::unexpected(blob.error());
    return bytes ? QString() : told("reading it", bytes.error());
}

} // namespace

Outcome nameEverything(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    Task saving = task;
    saving.only = u"save"_s;
    const Ground ground(saving, folder, books);
    const QStringList names = testNames();
    Tally tally(task, qMin<qint64>(names.size(), task.count(40, names.size(), names.size())));
    Place place = ground.copyOf(ground.beds.first());
    auto store = place.open();
    const auto id = CaseService(**store, books.law, books.stages).createCase({});
    const QString stores = folder.of(u"stores"_s);
    const QString files = folder.of(u"files"_s);
    const qsizetype step = qMax<qsizetype>(1, names.size() / qMax<qint64>(1, tally.outcome().wanted));
    for (qsizetype i = 0; i < names.size() && !tally.isOver(); i += step) {
        if (!tally.at(
                u"name %1 (%2)"_s.arg(i).arg(QString::fromLatin1(names[i].left(20).toUtf8().toPercentEncoding()))))
            continue;
        removeFolder(stores);
        QDir().mkpath(stores);
        QDir().mkpath(files);
        QString fault = asStore(stores, names[i], books);
        if (fault.isEmpty() && id)
            fault = asEvidence(files, names[i], **store, *id, books, int(i));
        tally.settle(fault);
    }
    return tally.outcome();
}

} // namespace gyeot::crash
