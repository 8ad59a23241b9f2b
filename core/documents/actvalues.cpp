#include "core/documents/actvalues.h"

#include "core/documents/paperwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

/** Records in the order of their numbers, and who belongs to whom. */
struct Numbered {
    QList<Act> acts;
    QList<EvidenceItem> items;
    QHash<ActId, int> actNumbers = {};
    QHash<EvidenceId, int> itemNumbers = {};
    std::vector<std::vector<int>> itemsOfAct = {}; ///< by act number - 1
    std::vector<std::vector<int>> actsOfItem = {};
    std::vector<const Statute*> statutes = {}; ///< by act number - 1; null: none chosen or suggested
};

void sortExhibits(QList<EvidenceItem>& items)
{
    std::ranges::stable_sort(items, [](const EvidenceItem& a, const EvidenceItem& b) {
        return std::tuple(a.position, a.importedMs, a.id) < std::tuple(b.position, b.importedMs, b.id);
    });
}

void link(Numbered& numbered, const QList<ActExhibit>& links)
{
    numbered.itemsOfAct.resize(std::size_t(numbered.acts.size()));
    numbered.actsOfItem.resize(std::size_t(numbered.items.size()));
    for (const ActExhibit& one : links) {
        const int act = numbered.actNumbers.value(one.actId);
        const int item = numbered.itemNumbers.value(one.evidenceId);
        if (act == 0 || item == 0)
            continue;
        numbered.itemsOfAct[std::size_t(act) - 1].push_back(item);
        numbered.actsOfItem[std::size_t(item) - 1].push_back(act);
    }
    for (auto* lists : { &numbered.itemsOfAct, &numbered.actsOfItem }) {
        for (std::vector<int>& list : *lists) {
            std::ranges::sort(list);
            list.erase(std::ranges::unique(list).begin(), list.end());
        }
    }
}

Result<Numbered> number(const PacketInput& input, const LawBook& book)
{
    Numbered numbered { .acts = input.record.acts, .items = input.evidence };
    sortByClock(numbered.acts);
    sortExhibits(numbered.items);
    for (const Act& act : numbered.acts) {
        numbered.actNumbers.insert(act.id, int(numbered.actNumbers.size()) + 1);
        const QString id = act.statute.isEmpty() ? input.suggestedStatutes.value(act.id) : act.statute;
        numbered.statutes.push_back(id.isEmpty() ? nullptr : book.statute(id));
        if (!id.isEmpty() && !numbered.statutes.back())
            return failure(ErrorCode::UnknownStatute, id);
    }
    for (const EvidenceItem& item : numbered.items)
        numbered.itemNumbers.insert(item.id, int(numbered.itemNumbers.size()) + 1);
    link(numbered, input.record.exhibits);
    return numbered;
}

const Suspect* suspectOf(const Act& act, const QList<Suspect>& suspects)
{
    const auto found = std::ranges::find(suspects, act.suspectId, &Suspect::id);
    return found == suspects.end() || act.suspectId.isNull() ? nullptr : &*found;
}

QString nameOf(const Suspect* suspect)
{
    return !suspect || suspect->name.isEmpty() ? u"성명불상"_s : suspect->name;
}

/** "무 (mu_note)": the name, and the account of this act. */
QString identity(const Act& act, const Suspect* suspect)
{
    const QString account = !act.account.isEmpty() || !suspect ? act.account : suspect->accounts.value(0);
    if (account.isEmpty() && !suspect)
        return {};
    return account.isEmpty() ? nameOf(suspect) : nameOf(suspect) + u" ("_s + account + u')';
}

FormValue actValue(const Numbered& numbered, qsizetype at, const QList<Suspect>& suspects)
{
    const Act& act = numbered.acts[at];
    const Statute* statute = numbered.statutes[std::size_t(at)];
    const Suspect* suspect = suspectOf(act, suspects);
    FormValue value;
    value.set(u"연번", QString::number(at + 1));
    value.set(u"일시", act.when.form() == When::Form::Unknown ? QString() : paper::when(act.when, act.estimated));
    value.set(u"장소", act.place);
    value.set(u"주소", act.url);
    value.set(u"내용", act.what);
    value.set(u"식별정보", identity(act, suspect));
    value.set(u"피고소인", suspects.size() > 1 ? identity(act, suspect) : QString());
    value.set(u"상대방", act.recipients ? paper::grouped(*act.recipients) : QString());
    value.set(u"피해액", act.amountKrw ? paper::money(*act.amountKrw) : QString());
    value.set(u"적용법조", statute ? paper::article(*statute) : QString());
    value.set(u"증거", paper::exhibits(numbered.itemsOfAct[std::size_t(at)]));
    value.set(u"비고", act.note);
    return value;
}

/** First and last day that any of the acts names. */
std::pair<QDate, QDate> period(const QList<Act>& acts, const std::vector<int>& numbers)
{
    std::pair<QDate, QDate> days;
    for (const int number : numbers) {
        const When& when = acts[number - 1].when;
        const QDate from = when.from().isValid() ? when.from() : when.to();
        if (from.isValid() && (!days.first.isValid() || from < days.first))
            days.first = from;
        if (when.to().isValid() && (!days.second.isValid() || when.to() > days.second))
            days.second = when.to();
    }
    return days;
}

FormValue factValue(
    const Numbered& numbered, const Statute* statute, const std::vector<int>& numbers, const FormValue::List& acts)
{
    FormValue value;
    const auto [from, to] = period(numbered.acts, numbers);
    value.set(u"죄명", statute ? paper::offence(*statute) : QString());
    value.set(u"조문", statute ? paper::article(*statute) : QString());
    value.set(u"연번", paper::ranges(numbers));
    value.set(u"묶음", int(numbers.size()) > actsToldSingly ? u"별지"_s : QString());
    value.set(u"시작", paper::date(from));
    value.set(u"끝", paper::date(to));
    value.set(u"횟수", paper::grouped(qint64(numbers.size())));
    FormValue::List own;
    for (const int number : numbers)
        own.push_back(acts[std::size_t(number) - 1]);
    value.set(u"행위", std::move(own));
    return value;
}

void addFacts(ActValues& values, const Numbered& numbered)
{
    std::vector<std::pair<const Statute*, std::vector<int>>> groups;
    for (std::size_t i = 0; i < numbered.statutes.size(); ++i) {
        auto group = std::ranges::find(groups, numbered.statutes[i], [](const auto& one) { return one.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), { numbered.statutes[i], {} });
        group->second.push_back(int(i) + 1);
    }
    QStringList offences;
    for (const auto& [statute, numbers] : groups) {
        values.facts.push_back(factValue(numbered, statute, numbers, values.acts));
        if (statute)
            offences += paper::offence(*statute);
    }
    offences.removeDuplicates();
    values.offences = offences.join(u", "_s);
}

FormValue totals(const Numbered& numbered)
{
    qint64 recipients = 0;
    qint64 won = 0;
    std::vector<int> all;
    for (const Act& act : numbered.acts) {
        recipients += act.recipients.value_or(0);
        won += act.amountKrw.value_or(0);
        all.push_back(int(all.size()) + 1);
    }
    const auto [from, to] = period(numbered.acts, all);
    FormValue value;
    value.set(u"행위수", paper::grouped(numbered.acts.size()));
    value.set(u"기간", from.isValid() ? paper::date(from) + u" ~ "_s + paper::date(to) : QString());
    value.set(u"상대방", recipients > 0 ? paper::grouped(recipients) : QString());
    value.set(u"피해액", won > 0 ? paper::money(won) : QString());
    return value;
}

FormValue exhibitValue(const Numbered& numbered, qsizetype at)
{
    const EvidenceItem& item = numbered.items[at];
    const int number = int(at) + 1;
    const QString kind = paper::kind(item.kind);
    QStringList obtained { paper::date(item.capturedOn), item.captureMethod, item.capturedBy };
    obtained.removeAll(QString());
    FormValue value;
    value.set(u"번호", paper::exhibits({ number }));
    value.set(u"이름", item.author.isEmpty() ? kind : kind + u" ("_s + item.author + u')');
    value.set(u"종류", kind);
    value.set(u"작성자", item.author);
    value.set(u"출처", item.source);
    value.set(u"취득", obtained.join(u" / "_s));
    value.set(u"파일", paper::exhibitFile(number, item.fileName) + u" (받은 이름: "_s + item.fileName + u')');
    value.set(u"크기", paper::grouped(item.sizeBytes) + u"바이트"_s);
    value.set(u"해시", QString::fromLatin1(item.sha256.toHex()));
    value.set(u"취지", item.purpose);
    value.set(u"연번", paper::ranges(numbered.actsOfItem[std::size_t(at)]));
    value.set(u"보관", item.originalPlace);
    value.set(u"제출", u"사본(전자 매체)"_s);
    value.set(
        u"민감도", item.sensitivity == Sensitivity::Sexual ? u"성적 촬영물 있음, 봉인하여 제출"_s : u"해당 없음"_s);
    value.set(u"비고", item.note);
    return value;
}

} // namespace

Result<ActValues> actValues(const PacketInput& input, const LawBook& book)
{
    const auto numbered = number(input, book);
    if (!numbered)
        return std::unexpected(numbered.error());
    ActValues values;
    for (qsizetype i = 0; i < numbered->acts.size(); ++i)
        values.acts.push_back(actValue(*numbered, i, input.record.suspects));
    addFacts(values, *numbered);
    values.totals = totals(*numbered);
    for (qsizetype i = 0; i < numbered->items.size(); ++i)
        values.exhibits.push_back(exhibitValue(*numbered, i));
    return values;
}

} // namespace gyeot
