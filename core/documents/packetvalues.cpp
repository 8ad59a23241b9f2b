#include "core/documents/packetvalues.h"

#include "core/documents/actvalues.h"
#include "core/documents/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** Stands for everything that would identify a victim who complains under an alias. */
constexpr QStringView onIdentityCard = u"신원관리카드에 적음";

QString complainantName(const Client& client)
{
    return client.underAlias || client.trueName.isEmpty() ? client.alias : client.trueName;
}

void setComplainant(FormValue& values, const PacketInput& input)
{
    const Client& client = input.record.client;
    const auto personal = [&](const QString& path, const QString& value) {
        values.set(path, client.underAlias ? onIdentityCard.toString() : value);
    };
    values.set(u"고소인.성명", complainantName(client));
    values.set(u"고소인.가명", client.underAlias ? u"가명"_s : QString());
    personal(u"고소인.생년월일"_s, paper::date(client.born));
    personal(u"고소인.주소"_s, client.address);
    personal(u"고소인.전화"_s, client.phone);
    personal(u"고소인.직업"_s, client.occupation);
    personal(u"고소인.이메일"_s, client.email);
    personal(u"고소인.주민등록번호"_s, input.residentNumber);
    const auto guardian = std::ranges::find(input.record.guardians, true, &Guardian::legalRepresentative);
    const bool isNamed =
        guardian != input.record.guardians.end() && !client.underAlias; // a parent's name names the child
    values.set(u"법정대리인.성명", isNamed ? guardian->name : QString());
    values.set(u"법정대리인.관계", isNamed ? guardian->relation : QString());
    values.set(u"법정대리인.전화", isNamed ? guardian->phone : QString());
    values.set(u"제출인.성명", input.submitter);
}

FormValue suspectValue(const Suspect& suspect, int number, const Case& caseRecord)
{
    FormValue value;
    value.set(u"번호", QString::number(number));
    value.set(u"성명", suspect.name.isEmpty() ? u"성명불상"_s : suspect.name);
    value.set(u"관계", suspect.relation.isEmpty() ? caseRecord.relationToSuspect : suspect.relation);
    value.set(u"전화", suspect.phone);
    value.set(u"계좌", suspect.bankAccount);
    value.set(u"식별정보", suspect.accounts.isEmpty() ? suspect.phone : suspect.accounts.join(u", "_s));
    value.set(u"설명", suspect.description);
    return value;
}

QString wishBoxes(const std::optional<PunishmentWish>& wish)
{
    if (!wish)
        return {};
    QStringList boxes;
    for (const auto& [one, word] : { std::pair(PunishmentWish::Wanted, u"원함"_s),
             std::pair(PunishmentWish::NotWanted, u"원하지 않음"_s), std::pair(PunishmentWish::Reserved, u"유보"_s) })
        boxes += (one == *wish ? u"■ "_s : u"□ "_s) + word;
    return boxes.join(u"   "_s);
}

void setCase(FormValue& values, const PacketInput& input, const ActValues& acts)
{
    const Case& record = input.record.caseRecord;
    values.set(u"작성일", paper::date(input.date));
    values.set(u"관서", record.requestedStation);
    values.set(u"고소.죄명", acts.offences);
    values.set(u"고소.취지",
        record.complaintPurpose.isEmpty() && !acts.offences.isEmpty()
            ? u"고소인은 피고소인을 "_s + acts.offences + u" 혐의로 고소하니, 수사하여 처벌하여 주시기 바랍니다."_s
            : record.complaintPurpose);
    values.set(u"고소.이유", record.complaintReason);
    values.set(u"고소.처벌의사", wishBoxes(record.wish));
    values.set(u"관련.중복고소", paper::yesOrNo(record.duplicateComplaint));
    values.set(u"관련.형사사건", paper::yesOrNo(record.otherInvestigation));
    values.set(u"관련.민사소송", paper::yesOrNo(record.civilSuit));
    values.set(u"증거있음",
        input.evidence.isEmpty() ? u"■ 진술 외 증거 없음   □ 있음"_s
                                 : u"□ 진술 외 증거 없음   ■ 있음(별지 증거목록)"_s);
}

void setStatement(FormValue& values, const std::optional<VictimStatement>& statement)
{
    const VictimStatement words = statement.value_or(VictimStatement());
    values.set(u"진술.지위", statement ? u"피해자 본인"_s : QString());
    values.set(u"진술.관계", words.acquaintance);
    values.set(u"진술.경위", words.chronology);
    values.set(u"진술.피해내용", words.harm);
    values.set(u"진술.인지", words.howLearnt);
    values.set(u"진술.가해자인지", words.howKnewOffender);
    values.set(u"진술.피해", words.impact);
    values.set(u"진술.의사", words.wish);
    values.set(u"진술.증거", words.witnesses);
    values.set(u"진술.작성일", paper::date(words.writtenOn));
    values.set(u"진술.작성장소", words.writtenAt);
}

} // namespace

Result<FormValue> packetValues(const PacketInput& input, const LawBook& book)
{
    auto acts = actValues(input, book);
    if (!acts)
        return std::unexpected(acts.error());
    FormValue values;
    setComplainant(values, input);
    setCase(values, input, *acts);
    setStatement(values, input.record.statement);
    FormValue::List suspects;
    for (const Suspect& suspect : input.record.suspects)
        suspects.push_back(suspectValue(suspect, int(suspects.size()) + 1, input.record.caseRecord));
    values.set(u"피고소인", std::move(suspects));
    values.set(u"행위", std::move(acts->acts));
    values.set(u"범죄사실", std::move(acts->facts));
    values.set(u"집계", std::move(acts->totals));
    values.set(u"증거", std::move(acts->exhibits));
    values.set(u"증거수", QString::number(input.evidence.size()));
    return values;
}

} // namespace gyeot
