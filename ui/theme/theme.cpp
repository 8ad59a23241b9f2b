#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr qreal smallestBodyPoints = 10.5;

struct TypeStep {
    const char* className; ///< a label class of ui/widgets/labels.h
    qreal factor;
    QFont::Weight weight;
};

constexpr TypeStep typeScale[] = {
    { "gyeot::ui::SecondaryLabel", 0.87, QFont::Normal },
    { "gyeot::ui::SectionLabel", 1.2, QFont::DemiBold },
    { "gyeot::ui::TitleLabel", 1.5, QFont::DemiBold },
};

QFont interfaceFont(const QFont& system)
{
    QFont font = system;
    const QString korean = u"Noto Sans CJK KR"_s;
    if (QFontDatabase::hasFamily(korean))
        font.setFamily(korean);
    font.setPointSizeF(std::max(system.pointSizeF(), smallestBodyPoints));
    return font;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application),
      m_systemPalette(QGuiApplication::palette()),
      m_systemFont(interfaceFont(QApplication::font()))
{
    QApplication::setStyle(new Style); // the application owns it
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::applyPalette);
    applyPalette();
    applyFonts();
}

Theme::~Theme()
{
    QApplication::setPalette(m_systemPalette);
    QApplication::setFont(m_systemFont);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    applyPalette();
}

void Theme::setScalePercent(int percent)
{
    m_scalePercent = std::clamp(percent, scaleMinimum, scaleMaximum);
    applyFonts();
}

void Theme::applyPalette()
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    switch (m_choice) {
    case ThemeChoice::System: m_application.setPalette((systemDark ? Palette::dark() : Palette::light()).toQt()); break;
    case ThemeChoice::Light: m_application.setPalette(Palette::light().toQt()); break;
    case ThemeChoice::Dark: m_application.setPalette(Palette::dark().toQt()); break;
    case ThemeChoice::HighContrast: m_application.setPalette(m_systemPalette); break;
    }
}

void Theme::applyFonts()
{
    QFont body = m_systemFont;
    body.setPointSizeF(m_systemFont.pointSizeF() * m_scalePercent / 100);
    m_application.setFont(body); // forgets the steps below, so they come after it
    for (const TypeStep& step : typeScale) {
        QFont font = body;
        font.setPointSizeF(body.pointSizeF() * step.factor);
        font.setWeight(step.weight);
        QApplication::setFont(font, step.className);
    }
}

} // namespace gyeot::ui
