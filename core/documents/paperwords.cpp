#include "core/documents/paperwords.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gyeot::paper {

namespace {

constexpr char16_t circledOne = u'\u2460';
constexpr char16_t circledTwenty = u'\u2473';

/** Names in full as the Acts bear them; the law book has the short forms of practice. */
QString fullName(const QString& law)
{
    static const QHash<QString, QString> names {
        { u"성폭력처벌법"_s, u"성폭력범죄의 처벌 등에 관한 특례법"_s },
        { u"아청법"_s, u"아동·청소년의 성보호에 관한 법률"_s },
        { u"스토킹처벌법"_s, u"스토킹범죄의 처벌 등에 관한 법률"_s },
        { u"정보통신망법"_s, u"정보통신망 이용촉진 및 정보보호 등에 관한 법률"_s },
        { u"위치정보법"_s, u"위치정보의 보호 및 이용 등에 관한 법률"_s },
        { u"남녀고용평등법"_s, u"남녀고용평등과 일·가정 양립 지원에 관한 법률"_s },
        { u"학교폭력예방법"_s, u"학교폭력예방 및 대책에 관한 법률"_s },
    };
    return names.value(law, law);
}

} // namespace

QString date(QDate day)
{
    return day.isValid() ? u"%1. %2. %3."_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

QString when(const When& when, bool estimated)
{
    const QString about = estimated ? u"경"_s : QString();
    switch (when.form()) {
    case When::Form::Unknown: return u"일시 불상"_s;
    case When::Form::Exact:
        return date(when.from()) + (when.time().isValid() ? u' ' + when.time().toString(u"HH:mm"_s) : QString())
            + about;
    case When::Form::Range: return date(when.from()) + u" ~ "_s + date(when.to()) + about;
    case When::Form::Before: return date(when.to()) + u" 이전"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString money(qint64 won)
{
    return grouped(won) + u"원"_s;
}

QString ranges(const std::vector<int>& numbers)
{
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        const QString first = QString::number(numbers[i]);
        parts += end - i == 1 ? first : first + u'~' + QString::number(numbers[end - 1]);
        i = end;
    }
    return parts.join(u", "_s);
}

QString exhibits(const std::vector<int>& numbers)
{
    QStringList parts;
    for (const int number : numbers)
        parts += u"제%1호증"_s.arg(number);
    return parts.isEmpty() ? QString() : u"증 "_s + parts.join(u", "_s);
}

QString exhibitFile(int number, const QString& originalName)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,5}$"_s);
    const QString ending = QFileInfo(originalName).suffix().toLower();
    const QString name = u"증거-"_s + QString::number(number).rightJustified(3, u'0');
    return plain.match(ending).hasMatch() ? name + u'.' + ending : name;
}

QString kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Screenshot: return u"화면 캡처"_s;
    case EvidenceKind::Chat: return u"대화 내보내기"_s;
    case EvidenceKind::SavedPage: return u"저장한 웹 문서"_s;
    case EvidenceKind::Mail: return u"전자우편"_s;
    case EvidenceKind::Image: return u"사진·그림"_s;
    case EvidenceKind::Video: return u"영상"_s;
    case EvidenceKind::Audio: return u"녹음"_s;
    case EvidenceKind::Document: return u"문서"_s;
    case EvidenceKind::Payment: return u"송금·결제 내역"_s;
    case EvidenceKind::Other: return u"그 밖의 자료"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString article(const Statute& statute)
{
    QString words;
    for (const QChar sign : statute.article) {
        if (sign.unicode() >= circledOne && sign.unicode() <= circledTwenty)
            words += u" 제%1항"_s.arg(sign.unicode() - circledOne + 1);
        else
            words += sign;
    }
    static const QRegularExpression number(u"(조|항)(\\d+(?:의\\d+)?)(?:호)?"_s); // 제71조①11 is item 11 of paragraph 1
    words.replace(number, u"\\1 제\\2호"_s);
    return statute.law + u' ' + words;
}

QString offence(const Statute& statute)
{
    static const QRegularExpression gloss(u"\\s*\\([^)]*\\)"_s); // "(딥페이크)" explains, and is no part of the name
    const QString name = QString(statute.nameKo).remove(gloss);
    return statute.law == u"형법"_s ? name : fullName(statute.law) + u"위반("_s + name + u')';
}

QString yesOrNo(const std::optional<QString>& answer)
{
    if (!answer)
        return {};
    return answer->isEmpty() ? u"□ 있음   ■ 없음"_s : u"■ 있음   □ 없음\n"_s + *answer;
}

} // namespace gyeot::paper
