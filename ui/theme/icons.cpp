#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(const char* name, Role role) : m_name(name), m_role(role) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, iconPixmap(m_name, side, color(mode), ratio));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, int(std::min(size.width(), size.height()) / scale), color(mode), scale);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_role); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return Palette::of(palette).color(m_role);
    }

    const char* m_name;
    Role m_role;
};

} // namespace

QIcon icon(const char* name, Role role)
{
    return QIcon(new LineIconEngine(name, role));
}

QPixmap iconPixmap(const char* name, int side, const QColor& color, qreal devicePixelRatio)
{
    const QString key = u"gyeot/%1/%2/%3/%4"_s.arg(QLatin1String(name), color.name()).arg(side).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", name);
    const QByteArray svg = opened ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace gyeot::ui
