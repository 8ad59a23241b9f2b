#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace gyeot {

using namespace Qt::StringLiterals;

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
}

void installTranslations(const QString& language)
{
    QCoreApplication* const application = qApp;
    qDeleteAll(application->findChildren<QTranslator*>(u"gyeot"_s, Qt::FindDirectChildrenOnly));
    const bool isKorean = language == "ko"_L1;
    QLocale::setDefault(
        isKorean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString ending = isKorean ? u"ko"_s : u"en"_s;
    for (const QString& part : { u"app"_s, u"ui"_s }) {
        auto* const translator = new QTranslator(application);
        translator->setObjectName(u"gyeot"_s);
        if (translator->load(u":/gyeot/i18n/%1_%2.qm"_s.arg(part, ending)))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace gyeot
