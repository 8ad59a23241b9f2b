#pragma once

#include "core/documents/fieldcatalogue.h"
#include "core/documents/sitetemplate.h"
#include "core/documents/template.h"

#include <QObject>

namespace gyeot {

class Store;

/** The templates a store issues papers with: the program's own, or the text its site has put in their place. */
class TemplateService final : public QObject {
    Q_OBJECT

public:
    /** The store outlives the service. */
    explicit TemplateService(Store& store);

    /** A template as it is used here. */
    struct Used {
        QString formId;
        QString text;
        bool isOwn = false; ///< changed at this site
    };
    /** Every form there is a template for, in the order of the forms. */
    Result<QList<Used>> templates() const;
    /** Parsed, ready to be filled. Errors: NotFound, TemplateSyntax with "<id>:<line>:<column>" as subject. */
    Result<Template> templateFor(const QString& formId) const;

    /** Puts a text in place of the program's own. A text with a problem is refused whole.
     *  Errors: NotFound (no such form), TemplateSyntax with "<id>:<line>:<column>" as subject, and those of Change. */
    Result<void> save(const QString& formId, const QString& text);
    /** Back to the program's own text. Errors: NotFound, those of Change. */
    Result<void> restore(const QString& formId);

Q_SIGNALS:
    void templateChanged(const QString& formId);

private:
    Result<SiteTemplate> ownOf(const QString& formId) const;
    Result<void> write(const QString& formId, const QString& text, const char* action);

    Store& m_store;
    FieldCatalogue m_catalogue;
};

} // namespace gyeot
