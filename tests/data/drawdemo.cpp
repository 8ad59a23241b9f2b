// Draws the screenshots of the demonstration cases: drawdemo FOLDER, where resources/demo was laid; reads pictures.json there.
// What they show is invented, the drawing says so at its foot, and no picture is kept in the repository.
#include "core/base/file.h"
#include "core/base/jsonreader.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

struct Picture {
    QString file = {};
    bool chat = false;
    QString address = {};
    QString clock = {};
    QString site = {};
    QString title = {};
    QString line = {};
    QString masked = {};
    QStringList text = {};
};

constexpr int width = 900;
constexpr int margin = 40;
constexpr int lineHeight = 44;

Result<Picture> readPicture(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    Picture picture { in.text("file"), in.text("form") == u"chat", in.textOr("address", {}), in.text("clock"),
        in.text("site"), in.text("title"), in.textOr("line", {}), in.textOr("masked", {}), in.texts("text") };
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return picture;
}

/** Draws downwards and remembers where the next line goes. */
class Sheet {
public:
    explicit Sheet(const Picture& picture)
        : m_image(width, 420 + lineHeight * int(picture.text.size()) + (picture.masked.isEmpty() ? 0 : 220),
              QImage::Format_RGB32),
          m_picture(picture)
    {
        m_image.fill(picture.chat ? QColor(0xE9, 0xEE, 0xF3) : QColor(Qt::white));
    }

    QImage draw()
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBar(painter);
        write(painter, m_picture.title, 26, true, QColor(0x11, 0x11, 0x11));
        if (!m_picture.line.isEmpty())
            write(painter, m_picture.line, 17, false, QColor(0x55, 0x55, 0x55));
        if (!m_picture.masked.isEmpty())
            drawMask(painter);
        for (const QString& text : m_picture.text)
            m_picture.chat ? drawBubble(painter, text) : write(painter, text, 20, false, QColor(0x22, 0x22, 0x22));
        m_y = m_image.height() - 36;
        write(painter, u"꾸며 낸 화면입니다. 실제 사람·사이트와 관계없습니다."_s, 13, false, QColor(0x99, 0x99, 0x99));
        return m_image;
    }

private:
    static QFont fontOf(int pixels, bool bold)
    {
        QFont font(u"Noto Sans CJK KR"_s);
        font.setPixelSize(pixels);
        font.setBold(bold);
        return font;
    }
    /** Address bar and clock: what a screenshot for the police must show (domain.md 4.1). */
    void drawBar(QPainter& painter)
    {
        painter.fillRect(0, 0, width, 84, QColor(0x3A, 0x45, 0x52));
        painter.setPen(Qt::white);
        painter.setFont(fontOf(17, false));
        painter.drawText(QRect(margin, 8, width - 2 * margin, 30), Qt::AlignLeft | Qt::AlignVCenter, m_picture.site);
        painter.drawText(QRect(margin, 8, width - 2 * margin, 30), Qt::AlignRight | Qt::AlignVCenter, m_picture.clock);
        painter.setFont(fontOf(16, false));
        painter.drawText(
            QRect(margin, 44, width - 2 * margin, 30), Qt::AlignLeft | Qt::AlignVCenter, m_picture.address);
        m_y = 130;
    }
    void write(QPainter& painter, const QString& text, int pixels, bool bold, const QColor& color)
    {
        painter.setFont(fontOf(pixels, bold));
        painter.setPen(color);
        painter.drawText(
            QRect(margin, m_y - 24, width - 2 * margin, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        m_y += lineHeight;
    }
    void drawMask(QPainter& painter)
    {
        const QRect box(margin, m_y - 10, 420, 190);
        painter.fillRect(box, QColor(0xB8, 0xB8, 0xB8));
        painter.setPen(QColor(0x33, 0x33, 0x33));
        painter.setFont(fontOf(18, false));
        painter.drawText(box, Qt::AlignCenter, m_picture.masked);
        m_y += 230;
    }
    void drawBubble(QPainter& painter, const QString& text)
    {
        painter.setFont(fontOf(19, false));
        const QRect words = painter.fontMetrics().boundingRect(text);
        const QRect bubble(margin, m_y - 22, words.width() + 32, lineHeight - 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(bubble, 12, 12);
        painter.setPen(QColor(0x22, 0x22, 0x22));
        painter.drawText(bubble.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        m_y += lineHeight;
    }

    QImage m_image;
    const Picture& m_picture;
    int m_y = 0;
};

Result<void> drawAll(const QString& folder)
{
    const auto bytes = readFile(folder + u"/pictures.json"_s, 1024 * 1024);
    const auto json = bytes ? parseJson(*bytes) : Result<Json>(std::unexpected(bytes.error()));
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    if (in.text("format") != u"gyeot-demo-pictures/1")
        in.fail(ErrorCode::BadForm, u"format"_s);
    in.array("pictures", [&folder](const Json& value, const QString& path) -> Result<void> {
        const auto picture = readPicture(value, path);
        if (!picture)
            return std::unexpected(picture.error());
        const QString file = folder + u'/' + picture->file;
        QDir().mkpath(QFileInfo(file).path());
        if (!Sheet(*picture).draw().save(file, "PNG"))
            return failure(ErrorCode::WriteFailed, file);
        return {};
    });
    return in.finish();
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const auto done =
        argc == 2 ? drawAll(QString::fromLocal8Bit(argv[1])) : failure(ErrorCode::BadArgument, u"FOLDER"_s);
    if (!done)
        std::fprintf(
            stderr, "drawdemo: %s %s\n", errorName(done.error().code).data(), qPrintable(done.error().subject));
    return done ? 0 : 1;
}
