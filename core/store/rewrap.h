#pragma once

#include "core/store/keyringrotation.h"
#include "core/store/tablecopy.h"

namespace gyeot {

/** How the rows that hang on keys of the keyring are carried into the next generation: case keys, the pairs other stores seal to, MACs of
 *  audit checkpoints, an office's own keys. Everything else lies under case keys and is copied as it stands. Whoever seals anything in the
 *  database directly under a key of the keyring gives its table a rule here, or it is lost with that key.
 *  The rules hold references to all three. */
RowRules rewrapRules(const QString& siteId, const StoreId& storeId, const NextGeneration& next);

/** A private key of the site or the office under the next exporter key. Errors: SealBroken, BadForm. */
struct KeyChange {
    const SecretBytes& before;
    const SecretBytes& after;
};
Result<QByteArray> resealSiteKey(const StoreId& storeId, const QByteArray& sealed, const char* use, KeyChange change);

} // namespace gyeot
