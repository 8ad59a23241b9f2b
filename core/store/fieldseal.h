#pragma once

#include "core/crypto/seal.h"
#include "core/store/operation.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** Which value of which field a ciphertext is: bound to it, so that nobody can move it to another row, another column or back in time
 *  (reference/security.md 3.5). `version` is the operation that wrote it. */
struct SealedPlace {
    OperationId version;
    const char* table;
    QUuid object;
    const char* field;
};

/** A sealed column: 16 bytes store id ‖ 8 bytes n of the operation that wrote it ‖ what seal() or sealFieldFor() made. */
QByteArray sealField(const SecretBytes& caseKey, ByteSpan plaintext, const SealedPlace& place);
/** The same value for the holder of a box key: the plaintext is preceded by the SHA-256 of its place, since a box binds nothing by
 *  itself. Without the prefix of a column. Errors: BadArgument (no usable key). */
Result<QByteArray> sealFieldFor(QByteArrayView boxKey, ByteSpan plaintext, const SealedPlace& place);
/** A box as a column of the store that received it. */
QByteArray columnOfBox(QByteArrayView box, const OperationId& version);

/** A column taken apart. Errors: BadForm. */
struct SealedColumn {
    OperationId version;
    QByteArray sealed;
    bool isBox = false; ///< came from another store: opened with the box pair, not with the case key
};
Result<SealedColumn> readSealedColumn(const QByteArray& column);

/** Errors: SealBroken, BadForm. `place.version` is the column's own. */
Result<QByteArray> openField(const SecretBytes& caseKey, const SealedColumn& column, const SealedPlace& place);
Result<QByteArray> openFieldWith(const BoxKeyPair& pair, const SealedColumn& column, const SealedPlace& place);

} // namespace gyeot
