#include "core/store/auditreview.h"

#include "core/store/auditactions.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qsizetype usualDays = 5; // fewer days say nothing about what is usual

constexpr std::array kindNames { "break_glass"_L1, "mass_reads"_L1, "no_reason"_L1, "failed_unlocks"_L1, "rescue"_L1,
    "clock"_L1, "repeated"_L1, "after_hours"_L1, "erasure"_L1 };

QDateTime whenOf(const ReviewRow& row)
{
    return QDateTime::fromMSecsSinceEpoch(row.wallMs + row.tzMinutes * 60'000LL, QTimeZone::UTC);
}

bool isRead(const ReviewRow& row)
{
    return auditGroupOf(row.action) == AuditGroup::Reading && !row.caseId.isNull();
}

AuditFinding findingOf(FindingKind kind, const ReviewRow& row)
{
    return { kind, row.seq, row.user, row.caseId, whenOf(row).date(), row.action, 1, 0 };
}

/** What a single row says by its action alone. */
std::optional<FindingKind> kindOf(const ReviewRow& row)
{
    if (row.action.startsWith("breakglass."_L1) || row.action == "case.open_others"_L1)
        return FindingKind::BreakGlass;
    if (row.action == "store.failed_unlocks"_L1)
        return FindingKind::FailedUnlocks;
    if (row.action == "store.accepted"_L1 || row.action == "store.header_repaired"_L1
        || row.action == "keyring.restore"_L1 || row.action == "recovery.used"_L1)
        return FindingKind::Rescue;
    if (row.action == "clock.jump"_L1)
        return FindingKind::ClockSet;
    if (row.action == "case.erased"_L1 || row.action == "case.erased_again"_L1)
        return FindingKind::Erasure;
    return std::nullopt;
}

bool isAfterHours(const ReviewRow& row, const ReviewRules& rules)
{
    const QDateTime when = whenOf(row);
    const QDate day = when.date();
    return day.dayOfWeek() >= Qt::Saturday || when.time() < rules.opens || when.time() >= rules.closes
        || (rules.isHoliday && rules.isHoliday(day));
}

/** What belongs together: the rows of one person on one day. */
struct PersonDay {
    UserId user;
    QDate day;

    bool operator==(const PersonDay&) const = default;
    friend size_t qHash(const PersonDay& key, size_t seed = 0) { return qHashMulti(seed, key.user, key.day); }
};

class Review {
public:
    Review(const ReadsByDay& before, const ReviewRules& rules) : m_reads(before), m_rules(rules) { }

    QList<AuditFinding> run(const QList<ReviewRow>& rows)
    {
        for (const ReviewRow& row : rows)
            look(row);
        judgeDays();
        for (const AuditFinding& finding : std::as_const(m_repeated)) {
            if (finding.count > m_rules.sameCaseInADay)
                m_findings.append(finding);
        }
        m_findings += m_afterHours.values();
        std::ranges::sort(m_findings, [](const AuditFinding& a, const AuditFinding& b) {
            return std::tie(a.kind, a.firstSeq) < std::tie(b.kind, b.firstSeq);
        });
        return m_findings;
    }

private:
    void look(const ReviewRow& row)
    {
        if (const auto kind = kindOf(row))
            m_findings.append(findingOf(*kind, row));
        const AuditAction* action = findAuditAction(row.action);
        if (action && action->needsReason && judgeReason(row.words, m_rules.reasonLetters) != ReasonQuality::Good)
            m_findings.append(findingOf(FindingKind::NoReason, row));
        const bool isWork = action && action->group != AuditGroup::Care && action->group != AuditGroup::Review;
        if (isWork && isAfterHours(row, m_rules))
            gather(m_afterHours, FindingKind::AfterHours, row);
        if (isRead(row))
            lookAtRead(row);
    }

    /** One finding for a person's whole day; a case stands in it only if there was no other. */
    static void gather(QHash<PersonDay, AuditFinding>& into, FindingKind kind, const ReviewRow& row)
    {
        const PersonDay key { row.user, whenOf(row).date() };
        const auto known = into.find(key);
        if (known == into.end()) {
            into.insert(key, findingOf(kind, row));
            return;
        }
        ++known->count;
        if (known->caseId != row.caseId)
            known->caseId = CaseId();
    }

    void lookAtRead(const ReviewRow& row)
    {
        countRead(m_reads, row);
        gather(m_days, FindingKind::MassReads, row);
        const PersonDay key { row.user, whenOf(row).date() };
        const std::pair sameCase(key, row.caseId);
        if (const auto known = m_repeated.find(sameCase); known != m_repeated.end())
            ++known->count;
        else
            m_repeated.insert(sameCase, findingOf(FindingKind::RepeatedLookups, row));
        QList<qint64>& hour = m_lastHour[row.user];
        hour.append(row.wallMs);
        while (hour.first() <= row.wallMs - hourMs)
            hour.removeFirst();
        if (hour.size() > m_rules.readsInAnHour)
            m_hurried.insert(key);
    }

    /** Far above the mean of that person's other days, or faster than anybody reads. */
    void judgeDays()
    {
        for (auto day = m_days.constBegin(); day != m_days.constEnd(); ++day) {
            double usual = 0;
            const bool isUnusual = isFarAbove(day.key(), day->count, usual);
            if (!isUnusual && !m_hurried.contains(day.key()))
                continue;
            AuditFinding finding = *day;
            finding.usual = usual;
            m_findings.append(finding);
        }
    }

    bool isFarAbove(const PersonDay& day, qint64 count, double& usual) const
    {
        const QMap<QDate, qint64> others = m_reads.value(day.user);
        double sum = 0;
        double squares = 0;
        qsizetype days = 0;
        for (auto other = others.constBegin(); other != others.constEnd(); ++other) {
            if (other.key() == day.day)
                continue;
            sum += double(*other);
            squares += double(*other) * double(*other);
            ++days;
        }
        usual = days > 0 ? sum / double(days) : 0;
        if (days < usualDays || count <= m_rules.fewReads)
            return false;
        const double deviation = std::sqrt(std::max(0.0, squares / double(days) - usual * usual));
        return double(count) > usual + m_rules.sigmas * std::max(deviation, 1.0);
    }

    ReadsByDay m_reads;
    const ReviewRules& m_rules;
    QList<AuditFinding> m_findings;
    QHash<PersonDay, AuditFinding> m_days;
    QHash<PersonDay, AuditFinding> m_afterHours;
    QSet<PersonDay> m_hurried;
    QHash<UserId, QList<qint64>> m_lastHour;
    QHash<std::pair<PersonDay, CaseId>, AuditFinding> m_repeated;
};

/** Neighbours on the keyboard, in both layouts and both directions. */
bool runsAlongTheKeyboard(const QString& letters)
{
    static const QStringList rows { u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"1234567890"_s,
        u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ"_s, u"ㅁㄴㅇㄹㅎㅗㅓㅏㅣ"_s, u"ㅋㅌㅊㅍㅠㅜㅡ"_s, u"가나다라마바사아자차카타파하"_s,
        u"abcdefghijklmnopqrstuvwxyz"_s };
    QString backwards = letters;
    std::ranges::reverse(backwards);
    return std::ranges::any_of(
        rows, [&](const QString& row) { return row.contains(letters) || row.contains(backwards); });
}

bool isLooseJamo(QChar c)
{
    return c >= QChar(0x3131) && c <= QChar(0x318e);
}

/** "테스트테스트": a piece over and over. */
bool repeatsItself(const QString& letters)
{
    for (qsizetype period = 1; period <= letters.size() / 2; ++period) {
        if (letters.size() % period == 0 && letters == letters.first(period).repeated(letters.size() / period))
            return true;
    }
    return false;
}

} // namespace

QString AuditFinding::key() const
{
    return kindNames[size_t(kind)] + u'.' + QString::number(firstSeq);
}

ReasonQuality judgeReason(QStringView words, int letters)
{
    static const QSet<QString> sayNothing { u"test"_s, u"testing"_s, u"none"_s, u"reason"_s, u"nothing"_s, u"테스트"_s,
        u"없음"_s, u"기타"_s, u"사유"_s, u"사유없음"_s, u"해당없음"_s, u"업무"_s, u"업무용"_s, u"업무상"_s,
        u"업무상필요"_s, u"필요"_s, u"확인"_s, u"확인용"_s, u"그냥"_s, u"출력"_s, u"저장"_s };
    if (words.trimmed().isEmpty())
        return ReasonQuality::Missing;
    QString bare;
    QSet<QChar> different;
    bool onlyJamo = true;
    for (const QChar c : words.toString().normalized(QString::NormalizationForm_C).toLower()) {
        if (!c.isLetterOrNumber())
            continue;
        bare.append(c);
        different.insert(c);
        onlyJamo = onlyJamo && isLooseJamo(c);
    }
    const bool isPoor = bare.size() < letters || different.size() < 3 || onlyJamo || repeatsItself(bare)
        || runsAlongTheKeyboard(bare) || sayNothing.contains(bare);
    return isPoor ? ReasonQuality::Poor : ReasonQuality::Good;
}

void countRead(ReadsByDay& reads, const ReviewRow& row)
{
    if (isRead(row))
        ++reads[row.user][whenOf(row).date()];
}

QList<AuditFinding> reviewRows(const QList<ReviewRow>& rows, const ReadsByDay& before, const ReviewRules& rules)
{
    return Review(before, rules).run(rows);
}

} // namespace gyeot
