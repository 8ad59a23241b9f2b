#include "tests/crash/names.h"

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

QStringList plainNames()
{
    return { u"김가상"_s, u"상담 기록"_s, u"ㄱㅏㄴㅏㄷㅏ"_s, u"ㅋㅋㅋ"_s, u"\u1100\u1161\u11a8"_s, u"\u1100"_s,
        u"\u11a8"_s, u"\uffa1\uffc2"_s, u"뷁쀍쮉"_s, u"한글English123"_s, u"한 글  두  칸"_s, u"漢字 이름"_s,
        u"ひらがな"_s, u"שלום"_s, u"مرحبا"_s, u"\u202eexe.txt"_s, u"\u200fright"_s, u"a\u200bb"_s, u"a\u200db"_s,
        u"\ufeffmark"_s, u"😀"_s, u"👩‍👩‍👧"_s, u"🇰🇷"_s, u"👍🏽"_s, u"e\u0301"_s, u"é"_s, u"ﬁ"_s, u"Ａ"_s,
        u"ſ"_s, u"İ"_s, u"ß"_s, u"…"_s, u"-rf"_s, u"--help"_s, u"-"_s, u"."_s, u".."_s, u"..."_s, u" "_s, u" lead"_s,
        u"trail "_s, u"trail."_s, u"a/b"_s, u"/"_s, u"../up"_s, u"a\\b"_s, u"..\\up"_s, u"a:b"_s, u"C:"_s, u"a*b"_s,
        u"a?b"_s, u"a\"b"_s, u"a'b"_s, u"a<b>"_s, u"a|b"_s, u"a;b"_s, u"a&b"_s, u"$(id)"_s, u"`id`"_s, u"$HOME"_s,
        u"~"_s, u"~root"_s, u"#a"_s, u"a#b"_s, u"%"_s, u"%s%n"_s, u"%00"_s, u"%2e%2e"_s, u"100%"_s, u"%1"_s, u"%1 %2"_s,
        u"a\nb"_s, u"a\rb"_s, u"a\tb"_s, u"a\x01"_s + u"b"_s, u"\x1b[31m"_s, u"\x7f"_s, u"a\u0000b"_s, u"=1+1"_s,
        u"+1"_s, u"@SUM(A1)"_s, u"' OR 1=1 --"_s, u"\"); DROP TABLE cases; --"_s, u"<script>"_s, u"{{name}}"_s,
        u"{%x%}"_s, u"${x}"_s, u"\\"_s, u"\\n"_s, u"null"_s, u"undefined"_s, u"true"_s, u"0"_s, u"-1"_s, u"1e9"_s,
        u"NaN"_s, u".hidden"_s, u".tmp-0"_s, u".part-1"_s, u"store.lock"_s, u"keyring.json"_s, u"file:///etc/passwd"_s,
        u"http://a"_s, u":memory:"_s, u"a?mode=ro"_s, u"file:a?vfs=x"_s, u"desktop.ini"_s, u"Thumbs.db"_s, u"a.gyeot"_s,
        u".gyeot"_s, u"a.gyeot.gyeot"_s, u"x.db-wal"_s, u"x-journal"_s };
}

} // namespace

QStringList testNames()
{
    QStringList names = plainNames();
    for (const QString& device :
        { u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"COM1"_s, u"COM9"_s, u"LPT1"_s, u"CLOCK$"_s })
        names << device << device.toLower() << device + u".txt"_s << device + u" .txt"_s;
    const QStringList words { u"각"_s, u"닭볶음탕"_s, u"피해자 진술서"_s, u"서울중앙지검 2026형제1234"_s,
        u"Café 방"_s };
    for (const QString& word : words) {
        names << word.normalized(QString::NormalizationForm_D) << word.normalized(QString::NormalizationForm_KD)
              << word + u"\u0301"_s << word + u".txt"_s << u"."_s + word << word + u"/"_s << word + u"\n"_s;
    }
    for (int bytes : { 200, 243, 249, 250, 252, 254, 255, 256, 300, 4096, 32767 }) {
        names << QString(bytes, u'a') << QString(bytes / 3, u'한') << QString(bytes / 3, u'한') + u"b"_s
              << QString(bytes / 9, u'한').normalized(QString::NormalizationForm_D) << QString(bytes / 2, u'é');
    }
    for (char16_t c = 0x20; c < 0x7f; ++c)
        names << u"x"_s + QChar(c) + u"y"_s;
    for (char16_t c = 1; c < 0x20; ++c)
        names << u"c"_s + QChar(c);
    for (char16_t c = 0x80; c < 0xa0; ++c)
        names << u"c"_s + QChar(c);
    names.removeDuplicates();
    return names;
}

} // namespace gyeot::crash
