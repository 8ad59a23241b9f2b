#include "core/evidence/contenttype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ContentTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTheBytes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("contentClass");
        QTest::addColumn<QString>("mediaType");
        const auto row = [](const char* name, const QByteArray& head, ContentClass contentClass, const char* type) {
            QTest::newRow(name) << head << int(contentClass) << QString::fromLatin1(type);
        };
        const QByteArray zeros(300, '\0');
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), ContentClass::Image, "image/png");
        row("jpeg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), ContentClass::Image, "image/jpeg");
        row("gif", "GIF89a\x01\x02", ContentClass::Image, "image/gif");
        row("bmp", "BM" + zeros, ContentClass::Image, "image/bmp");
        row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), ContentClass::Image, "image/webp");
        row("heic",
            QByteArray("\0\0\0\x18"
                       "ftypheic",
                12),
            ContentClass::Image, "image/heic");
        row("svg", "<?xml version='1.0'?><SVG xmlns='x'>", ContentClass::CapturedPage, "image/svg+xml");
        row("mp4",
            QByteArray("\0\0\0\x18"
                       "ftypisom",
                12),
            ContentClass::Video, "video/mp4");
        row("webm", "\x1A\x45\xDF\xA3\x9F", ContentClass::Video, "video/x-matroska");
        row("avi", QByteArray("RIFF\x10\0\0\0AVI LIST", 16), ContentClass::Video, "video/x-msvideo");
        row("mp3", QByteArray("ID3\x03\0\0\0", 7), ContentClass::Audio, "audio/mpeg");
        row("wav", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), ContentClass::Audio, "audio/wav");
        row("zip, docx, hwpx", QByteArray("PK\3\4\x14\0", 6), ContentClass::Archive, "application/zip");
        row("7z", "7z\xBC\xAF\x27\x1C", ContentClass::Archive, "application/x-7z-compressed");
        row("tar", QByteArray(257, 'a') + "ustar" + zeros, ContentClass::Archive, "application/x-tar");
        row("pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3", ContentClass::Document, "application/pdf");
        row("hwp, doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ContentClass::Document, "application/x-ole-storage");
        row("html", "\xEF\xBB\xBF\n <!DOCTYPE HTML><html>", ContentClass::CapturedPage, "text/html");
        row("html in UTF-16", QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), ContentClass::CapturedPage, "text/html");
        row("mhtml", "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; x", ContentClass::CapturedPage,
            "multipart/related");
        row("mail", "Received: from a.example\nSubject: x\n", ContentClass::Mail, "message/rfc822");
        row("chat", "지인 나 님과 카카오톡 대화\r\n", ContentClass::PlainText, "text/plain");
        row("a letter that begins with BM", "BM 씨에게\n", ContentClass::PlainText, "text/plain");
        row("program",
            QByteArray("\x7F"
                       "ELF\2\1\1\0\0",
                9),
            ContentClass::Unknown, "application/octet-stream");
        row("nothing", QByteArray(), ContentClass::Unknown, "application/octet-stream");
    }
    void goesByTheBytes()
    {
        QFETCH(QByteArray, head);
        const ContentType type = contentTypeOf(bytesOf(head));
        QTEST(int(type.contentClass), "contentClass");
        QTEST(type.mediaType, "mediaType");
    }
};

GYEOT_TEST(ContentTypeTest)
#include "tst_contenttype.moc"
