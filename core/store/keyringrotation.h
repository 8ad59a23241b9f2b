#pragma once

#include "core/store/keyring.h"

#include <span>

namespace gyeot {

/** The keys of the next generation, before anything of it is on disk, and the keys of the present one that are needed to carry the contents
 *  over. Goes to the worker that copies (jobs/renewgeneration.h) and comes back to be made current. */
struct NextGeneration {
    KeyringFile base; ///< the keyring these keys were made from; a change of it since makes them stale
    Keyring keyring; ///< as the acting user holds it, with the lenders' keys left out; not written yet
    QStringList renewed; ///< names of the keys made anew, in the order of allKeyNames()
    CompartmentKeys before; ///< what the user and the lenders hold together
    CompartmentKeys after; ///< the same in the next generation
    SecretBytes auditBefore;
    SecretBytes auditAfter;
    SecretBytes exporterBefore; ///< empty: the exporter key stays as it is, or nobody here holds it
    SecretBytes exporterAfter;
};

/** Other people's keyrings, opened with their own passphrases for this one action: they lend the keys the acting user does not hold. */
using Lenders = std::span<const Keyring* const>;

/** Making new keys for a store (DESIGN section 4, "rotation by new generation"). Nothing here touches the disk but makeCurrent(). */
class KeyringRotation {
public:
    /** The names of the keys that `present` and `lenders` hold together, in the order of allKeyNames(): those that can be renewed now. */
    static QStringList heldKeys(const Keyring& present, Lenders lenders = {});

    /** Fresh keys for the store and for each of `names`, wrapped for everybody who holds the present ones and is active; one generation and
     *  a new database salt on; what was due and is renewed is due no more. The site's own keys are sealed anew when the exporter key changes.
     *  Errors: RoleMissing (no administrator), BadArgument (an unknown name, a lender of another keyring), KeyNotHeld (nobody here
     *  holds a key of `names`: its name as subject), KeyringDamaged. */
    static Result<NextGeneration> next(const Keyring& present, const QStringList& names, Lenders lenders = {});

    /** Writes the keyring in place of the present one, by one rename: what decides which generation is current.
     *  Errors: WriteFailed, DiskFull. */
    static Result<void> makeCurrent(Keyring& keyring, const QByteArray& auditHead);
    /** Puts the present keyring also in the place of the one before, which would still open the generation before. */
    static Result<void> renewBackup(const QString& directory);

private:
    static const SecretBytes* held(const Keyring& keyring, const QString& name);
    static void keep(Keyring& keyring, const QString& name, SecretBytes key);
    static const SecretBytes* found(const QString& name, const Keyring& present, Lenders lenders);
    static Result<void> carryOver(NextGeneration& made, const QString& name, const SecretBytes* old, bool isRenewed);
    static Result<void> resealNames(Keyring& next, const SecretBytes& before);
    static Result<void> resealSite(Keyring& next, const SecretBytes& before, const SecretBytes& after);
};

} // namespace gyeot
