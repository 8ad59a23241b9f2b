#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace gyeot::ui {

/** What may be remembered outside the store: the window's geometry, scale, language and theme. Never a
 *  name, a number, a search or a file of a case (reference/security.md 3.10, trap 54). These functions are the white list. */
class Settings final {
public:
    /** An empty `path` is the person's own settings file. */
    explicit Settings(const QString& path = {});

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    int scalePercent() const;
    void setScalePercent(int percent);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /** "ko" or "en"; Korean first. */
    QString language() const;
    void setLanguage(const QString& language);

private:
    mutable QSettings m_settings;
};

} // namespace gyeot::ui
