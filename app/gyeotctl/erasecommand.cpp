#include "app/gyeotctl/erasecommand.h"

#include "app/gyeotctl/erasurewords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Approval>> askSecond(
    const QCommandLineParser& parser, Console& console, const Workspace& workspace, const ErasureOrder& order)
{
    const QString name = parser.value(u"second"_s);
    if (name.isEmpty())
        return std::optional<Approval>();
    const int fd = parser.isSet(u"passphrase-fd"_s) ? parser.value(u"passphrase-fd"_s).toInt() : -1;
    const auto passphrase = console.passphrase(EraseCommand::tr("Passphrase of %1").arg(name), fd);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    auto agreed = approveErasure({ workspace.store().directory(), workspace.store().user(), order, name }, *passphrase);
    return agreed ? Result<std::optional<Approval>>(std::move(*agreed)) : std::unexpected(agreed.error());
}

Result<void> writeCertificate(const QCommandLineParser& parser, Workspace& workspace, const Tombstone& line)
{
    if (!parser.isSet(u"certificate"_s))
        return {};
    const auto typeface = Typeface::load();
    if (!typeface)
        return std::unexpected(typeface.error());
    const auto pdf = erasureCertificatePdf(workspace.erasure().certificate(line), *typeface);
    auto done = pdf ? workspace.erasure().recordCertificate(line) : std::unexpected(pdf.error());
    return done ? writeFileAtomically(parser.value(u"certificate"_s), *pdf) : done;
}

Result<Tombstone> erase(const QCommandLineParser& parser, Console& console, Workspace& workspace)
{
    const auto trashed = workspace.keeping().trashed(parser.value(u"case"_s));
    if (!trashed && workspace.cases().byNumber(parser.value(u"case"_s)))
        return failure(ErrorCode::NotInTrash, parser.value(u"case"_s));
    if (!trashed)
        return std::unexpected(trashed.error());
    if (!parser.isSet(u"yes"_s))
        return failure(ErrorCode::BadArgument, u"--yes"_s);
    const ErasureOrder order = workspace.erasure().orderFor(*trashed);
    const auto second = askSecond(parser, console, workspace, order);
    if (!second)
        return std::unexpected(second.error());
    auto line = workspace.erasure().erase(order, *second);
    if (!line)
        return line;
    if (auto written = writeCertificate(parser, workspace, *line); !written)
        return std::unexpected(written.error());
    return line;
}

} // namespace

QString EraseCommand::name() const
{
    return u"erase"_s;
}

QString EraseCommand::summary() const
{
    return tr("Erases a case of the trash for ever, or lists what was erased.");
}

void EraseCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"case"_s, tr("Number of the case."), u"NUMBER"_s });
    parser.addOption({ u"second"_s, tr("Name of the second person, who types a passphrase of their own."), u"NAME"_s });
    parser.addOption({ u"yes"_s, tr("Says that it cannot be taken back.") });
    parser.addOption({ u"certificate"_s, tr("Where the certificate is written as PDF."), u"FILE"_s });
}

Result<ExitCode> EraseCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    if (parser.isSet(u"case"_s)) {
        const auto line = erase(parser, console, workspace);
        if (!line)
            return std::unexpected(line.error());
        //: %1 is a case number.
        console.print(tr("Case %1 is erased. Backups lose it within 35 days.").arg(line->caseNumber));
        console.printJson({ { "erased", tombstoneJson(*line) } });
        return Done;
    }
    const auto overview = workspace.erasure().overview(workspace.today(), 0);
    if (!overview)
        return std::unexpected(overview.error());
    Json list = Json::array();
    for (const Tombstone& line : overview->erased) {
        list.push_back(tombstoneJson(line));
        console.print(u"%1  %2  %3  %4"_s.arg(QString::number(line.n), line.caseNumber, isoUtc(line.erasedMs),
            QString(erasureBasisName(line.order.basis))));
    }
    console.printJson({ { "ledger", std::move(list) }, { "clean_generation_due", overview->isCleanGenerationDue } });
    return Done;
}

} // namespace gyeot::app
