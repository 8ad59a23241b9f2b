#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace gyeot::ui {

/** Which palette a person asked for. High contrast leaves the system's palette untouched. */
enum class ThemeChoice { System, Light, Dark, HighContrast };

constexpr int scaleMinimum = 90; ///< percent of the application font
constexpr int scaleMaximum = 200;

/** Gives the application its style, palette and type scale, and follows the system while the choice is System. Everything that depends on
 *  size follows the application font, so that one number reaches the whole window. Lives as long as the application. */
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);
    /** Gives the application its own fonts and palette back. */
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    int scalePercent() const { return m_scalePercent; }
    void setChoice(ThemeChoice choice);
    /** Clamped to 90–200. */
    void setScalePercent(int percent);

private:
    void applyPalette();
    void applyFonts();

    QApplication& m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_scalePercent = 100;
};

} // namespace gyeot::ui
