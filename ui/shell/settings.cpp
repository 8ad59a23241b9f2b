#include "ui/shell/settings.h"

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto scaleKey = "view/scale"_L1;
constexpr auto languageKey = "view/language"_L1;
constexpr auto themeKey = "view/theme"_L1;

constexpr std::array themeWords { "system"_L1, "light"_L1, "dark"_L1, "high_contrast"_L1 };

QString settingsPath(const QString& path)
{
    if (!path.isEmpty())
        return path;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"gyeot"_s, u"gyeot"_s).fileName();
}

} // namespace

Settings::Settings(const QString& path) : m_settings(settingsPath(path), QSettings::IniFormat) { }

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

int Settings::scalePercent() const
{
    return std::clamp(m_settings.value(scaleKey, 100).toInt(), scaleMinimum, scaleMaximum);
}

void Settings::setScalePercent(int percent)
{
    m_settings.setValue(scaleKey, percent);
}

ThemeChoice Settings::theme() const
{
    const auto found = std::ranges::find(themeWords, m_settings.value(themeKey).toString());
    return found == themeWords.end() ? ThemeChoice::System : ThemeChoice(found - themeWords.begin());
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, QString(themeWords.at(size_t(theme))));
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString() == "en"_L1 ? u"en"_s : u"ko"_s;
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(languageKey, language);
}

} // namespace gyeot::ui
