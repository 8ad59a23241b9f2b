#include "core/documents/erasurecertificate.h"

#include "core/base/clock.h"
#include "core/documents/paginator.h"
#include "core/documents/pdfwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr QStringView paperTitle = u"파기 확인서";

struct ClassName {
    QLatin1StringView table;
    QStringView name;
};
/** In the order in which they stand on the paper. */
constexpr ClassName classNames[] = { { "cases"_L1, u"사건" }, { "clients"_L1, u"내담자 인적사항" },
    { "guardians"_L1, u"보호자" }, { "safe_contacts"_L1, u"안전연락 규칙" }, { "suspects"_L1, u"피의자" },
    { "acts"_L1, u"행위" }, { "statements"_L1, u"피해자 진술" }, { "consents"_L1, u"동의" }, { "tasks"_L1, u"할 일" },
    { "evidence_items"_L1, u"증거 목록" }, { "act_exhibits"_L1, u"행위와 증거의 연결" },
    { "custody_events"_L1, u"증거 인수인계" }, { "legal_holds"_L1, u"보존 조치" }, { "drafts"_L1, u"쓰던 글" },
    { "files"_L1, u"증거 파일" } };
constexpr QStringView otherClass = u"그 밖의 기록";

Spans plain(const QString& text)
{
    return { Span { .text = text } };
}

QString dayText(QDate day)
{
    return u"%1. %2. %3."_s.arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day()));
}

QString basisText(ErasureBasis basis)
{
    switch (basis) {
    case ErasureBasis::Demand: return u"당사자(요청자)의 파기 요구"_s;
    case ErasureBasis::RetentionEnded: return u"보존기간의 경과 (개인정보 보호법 제21조)"_s;
    case ErasureBasis::OfficeOrder: return u"중앙 사무소의 파기 지시"_s;
    case ErasureBasis::ConsentWithdrawn: return u"동의의 철회"_s;
    case ErasureBasis::Mistake: return u"잘못 입력한 사건의 정리"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Row rowOf(const QString& name, const QString& count, RowKind kind = RowKind::Body)
{
    return { .cells = { { .text = plain(name) }, { .text = plain(count) } }, .kind = kind };
}

QString countText(qint64 count)
{
    return u"%1건"_s.arg(count);
}

/** Keys and operations are the method and not a class of data, so they stand elsewhere. */
Table destroyedTable(const QMap<QString, qint64>& counts)
{
    Table table { .columns = { { 0, Align::Left }, { 36, Align::Right } } };
    table.rows.push_back(rowOf(u"종류"_s, u"건수"_s, RowKind::Header));
    qint64 others = 0;
    for (const auto& [name, count] : counts.asKeyValueRange()) {
        const bool isNamed =
            std::ranges::any_of(classNames, [&name](const ClassName& known) { return known.table == name; });
        if (!isNamed && name != u"keys" && name != u"operations")
            others += count;
    }
    for (const ClassName& known : classNames) {
        if (const qint64 count = counts.value(known.table); count > 0)
            table.rows.push_back(rowOf(known.name.toString(), countText(count)));
    }
    if (others > 0)
        table.rows.push_back(rowOf(otherClass.toString(), countText(others)));
    return table;
}

void addHead(std::vector<Block>& blocks, const CertificateFacts& facts)
{
    const Tombstone& line = facts.tombstone;
    blocks.emplace_back(Heading { 0, plain(u"파 기 확 인 서"_s) });
    if (facts.practice)
        blocks.emplace_back(Paragraph { .text = plain(u"연습용 보관소에서 만든 것입니다."_s), .align = Align::Center });
    blocks.emplace_back(FieldLine { plain(u"사건번호"_s), plain(line.caseNumber) });
    blocks.emplace_back(FieldLine { plain(u"파기한 날"_s), plain(dayText(koreanDate(line.erasedMs))) });
    const QString basis = basisText(line.order.basis);
    blocks.emplace_back(FieldLine {
        plain(u"근거"_s), plain(facts.article.isEmpty() ? basis : u"%1 · %2"_s.arg(basis, facts.article)) });
    blocks.emplace_back(FieldLine { plain(u"파기 대장"_s),
        plain(u"제%1호, %2"_s.arg(QString::number(line.n), QString::fromLatin1(line.hash.first(8).toHex()))) });
}

void addMethod(std::vector<Block>& blocks, const Tombstone& line)
{
    const auto item = [&blocks](const QString& text) { blocks.emplace_back(NumberedItem { 1, plain(text) }); };
    blocks.emplace_back(Heading { 1, plain(u"파기 방법"_s) });
    item(
        u"이 사건의 암호 열쇠 %1개를 모든 세대에서 없앴습니다(열쇠가 있던 세대: 제%2세대). 이 열쇠로 봉인된 값과 파일은 누구도 다시 열 수 없습니다."_s
            .arg(QString::number(line.counts.value(u"keys"_s)), QString::number(line.generation)));
    item(u"위 표의 기록과 작업 기록 %1건의 내용, 검색용 낱말을 지우고 그 자리를 덮어썼습니다."_s.arg(
        line.counts.value(u"operations"_s)));
    if (line.counts.value(u"files"_s) > 0)
        item(u"봉인된 증거 파일 %1개를 저장소에서 지웠습니다."_s.arg(line.counts.value(u"files"_s)));
}

void addRemains(std::vector<Block>& blocks, const CertificateFacts& facts)
{
    const auto item = [&blocks](const QString& text) { blocks.emplace_back(NumberedItem { 1, plain(text) }); };
    const QDate last = koreanDate(facts.tombstone.erasedMs).addDays(backupDays);
    blocks.emplace_back(Heading { 1, plain(u"남는 것"_s) });
    item(u"파기 대장의 한 줄: 사건번호, 날짜, 근거, 건수와 승인한 사람."_s);
    item(u"감사 기록의 해시값. 열쇠가 없어 내용을 알아낼 수 없습니다."_s);
    item(
        u"백업에는 파기 전의 암호문이 %1까지 남아 있을 수 있습니다. 백업은 %2일을 넘겨 보관하지 않으며, 되살릴 때에는 파기 대장을 먼저 적용합니다."_s
            .arg(dayText(last), QString::number(backupDays)));
    if (facts.isCleanGenerationDue)
        item(
            u"보관소를 새 세대로 옮기기 전까지, 같은 세대의 옛 사본에는 없앤 열쇠의 암호문이 남아 있을 수 있습니다."_s);
    item(u"이미 제출하거나 다른 기관에 보낸 서류와 자료는 이 파기로 없어지지 않습니다."_s);
}

void addApproval(std::vector<Block>& blocks, const CertificateFacts& facts)
{
    const Spans mark = plain(u"(서명 또는 인)"_s);
    blocks.emplace_back(Heading { 1, plain(u"승인"_s) });
    if (facts.tombstone.second.isNull())
        blocks.emplace_back(Paragraph {
            .text = plain(
                u"이 보관소에는 승인할 다른 사람이 없어, 사건을 휴지통에 두고 정해진 날을 기다린 뒤 파기했습니다."_s) });
    else
        blocks.emplace_back(Paragraph {
            .text = plain(u"두 사람이 각자의 암호문구로 승인했으며, 두 사람의 전자서명이 파기 대장에 있습니다."_s) });
    SignatureBlock signatures { .date = plain(dayText(facts.issuedOn)), .signers = {}, .addressee = {} };
    signatures.signers.push_back({ plain(u"파기한 사람"_s), plain(facts.firstName), mark });
    if (!facts.tombstone.second.isNull())
        signatures.signers.push_back({ plain(u"승인한 사람"_s), plain(facts.secondName), mark });
    blocks.emplace_back(std::move(signatures));
}

} // namespace

QString destroyedClass(const QString& table)
{
    const auto found =
        std::ranges::find_if(classNames, [&table](const ClassName& known) { return known.table == table; });
    return (found == std::end(classNames) ? otherClass : found->name).toString();
}

Document erasureCertificate(const CertificateFacts& facts)
{
    Document document;
    document.info.title = paperTitle.toString();
    document.info.profile = Profile::List;
    addHead(document.blocks, facts);
    document.blocks.emplace_back(Heading { 1, plain(u"파기한 것"_s) });
    document.blocks.emplace_back(destroyedTable(facts.tombstone.counts));
    addMethod(document.blocks, facts.tombstone);
    addRemains(document.blocks, facts);
    addApproval(document.blocks, facts);
    return document;
}

Result<QByteArray> erasureCertificatePdf(const CertificateFacts& facts, const Typeface& typeface)
{
    auto laidOut = layOut(erasureCertificate(facts), typeface);
    if (!laidOut)
        return std::unexpected(laidOut.error());
    if (facts.practice)
        markPractice(laidOut->pages, typeface);
    numberPages(laidOut->pages, 1, int(laidOut->pages.size()), typeface, facts.practice ? u"연습  "_s : QString());
    return writePdf(laidOut->pages, { paperTitle.toString(), facts.issuedOn, laidOut->anchors }, typeface);
}

} // namespace gyeot
