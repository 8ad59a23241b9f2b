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
    if (language != "ko"_L1)
        return;
    for (const QString& file : { u":/gyeot/i18n/app_ko.qm"_s, u":/gyeot/i18n/ui_ko.qm"_s }) {
        auto* const translator = new QTranslator(application);
        translator->setObjectName(u"gyeot"_s);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace gyeot
