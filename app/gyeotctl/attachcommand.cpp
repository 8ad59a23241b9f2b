#include "app/gyeotctl/attachcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** "1,3-5" as act ids by their running numbers. */
Result<QList<ActId>> actsOf(const QString& numbers, const CaseRecord& record)
{
    QList<ActId> acts;
    for (const QString& part : numbers.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        bool firstRead = false;
        bool lastRead = false;
        const int first = ends.first().toInt(&firstRead);
        const int last = ends.last().toInt(&lastRead);
        if (!firstRead || !lastRead || ends.size() > 2 || first < 1 || last < first || last > record.acts.size())
            return failure(ErrorCode::BadArgument, u"--acts %1"_s.arg(part));
        for (int number = first; number <= last; ++number)
            acts.append(record.acts[number - 1].id);
    }
    return acts;
}

template<typename Enum>
Result<Enum> wordOption(const QCommandLineParser& parser, const QString& option)
{
    const auto value = fromWord<Enum>(parser.value(option));
    return value ? Result<Enum>(*value) : failure(ErrorCode::BadArgument, u"--"_s + option);
}

Result<IntakeRequest> requestOf(const QCommandLineParser& parser, const CaseRecord& record, QDate today)
{
    IntakeRequest request;
    request.path = parser.positionalArguments().first();
    request.item.caseId = record.caseRecord.id;
    const auto gate = wordOption<GateAnswer>(parser, u"minor"_s);
    const auto kind = wordOption<EvidenceKind>(parser, u"kind"_s);
    const auto acts = actsOf(parser.value(u"acts"_s), record);
    if (!gate || !kind || !acts)
        return std::unexpected(!gate ? gate.error() : !kind ? kind.error() : acts.error());
    request.item.gateAnswer = *gate;
    request.item.kind = *kind;
    request.acts = *acts;
    request.item.source = parser.value(u"source"_s);
    request.item.purpose = parser.value(u"purpose"_s);
    if (!parser.isSet(u"sexual"_s))
        return request;
    request.item.sensitivity = Sensitivity::Sexual;
    request.owner = parser.isSet(u"own-copy"_s) ? CopyOwner::Victim : CopyOwner::Other;
    // The newest consent of the case that lets it be kept; where there is none the gate says so.
    for (const Consent& consent : record.consents) {
        if (consent.purpose == ConsentPurpose::EvidenceStorage && consent.isValid(today))
            request.item.consentId = consent.id;
    }
    return request;
}

} // namespace

QString AttachCommand::name() const
{
    return u"attach"_s;
}

QString AttachCommand::summary() const
{
    return tr("Takes one file as evidence into a case.");
}

void AttachCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("The file."));
    parser.addOption({ u"case"_s, tr("Number of the case, such as 2026-0147."), u"NUMBER"_s });
    parser.addOption({ u"minor"_s,
        tr("Is a person under 19, or possibly so, shown or meant in this file? no, unknown or yes."), u"ANSWER"_s });
    parser.addOption({ u"kind"_s,
        tr("What it is: screenshot, chat, saved_page, mail, image, video, audio, document, payment or other."),
        u"KIND"_s, u"other"_s });
    parser.addOption({ u"acts"_s, tr("Running numbers of the acts it shows: 1,3-5."), u"NUMBERS"_s });
    parser.addOption({ u"source"_s, tr("Where it was found: an address, a device."), u"TEXT"_s });
    parser.addOption({ u"purpose"_s, tr("What it proves."), u"TEXT"_s });
    parser.addOption(
        { u"sexual"_s, tr("It shows sexual material of an adult; only with --own-copy and a consent of the case.") });
    parser.addOption({ u"own-copy"_s, tr("It is the victim's own copy.") });
}

Result<ExitCode> AttachCommand::run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().size() != 1)
        return failure(ErrorCode::BadArgument, u"FILE"_s);
    for (const QString& option : { u"case"_s, u"minor"_s }) {
        if (const auto given = StoreOptions::required(parser, option); !given)
            return std::unexpected(given.error());
    }
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    CaseService& cases = workspace.cases();
    const auto record =
        cases.byNumber(parser.value(u"case"_s)).and_then([&cases](CaseId id) { return cases.openCase(id); });
    if (!record)
        return std::unexpected(record.error());
    const auto request = requestOf(parser, *record, koreanDate(options.surroundings().clock.nowMs()));
    if (!request)
        return std::unexpected(request.error());
    const auto item = workspace.evidence().attach(*request, console.progress(QFileInfo(request->path).fileName()));
    if (!item)
        return std::unexpected(item.error());
    console.print(tr("Taken in: %1, %2 bytes, SHA-256 %3.")
            .arg(item->fileName, QLocale().toString(item->sizeBytes), QString::fromLatin1(item->sha256.toHex())));
    console.printJson({ { "id", jsonText(item->id.toString()) }, { "media_type", jsonText(item->mediaType) },
        { "bytes", item->sizeBytes }, { "sha256", item->sha256.toHex().toStdString() } });
    return Done;
}

} // namespace gyeot::app
