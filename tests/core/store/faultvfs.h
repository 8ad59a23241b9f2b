#pragma once

#include <memory>

namespace gyeot::test {

/** What a disk can do to a write. */
enum class Fault {
    Io, ///< the write or flush fails
    Full, ///< no room
    Torn, ///< half of it is written, then it fails
};

/** While it lives, every file the database engine opens goes through it, and the n-th write, flush, cut or removal after arm() fails: once,
 *  or from then on. The files of keyring and head are not the engine's and are not touched. */
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();

    enum class How { Once, FromThenOn };
    void arm(int n, Fault fault, How how);
    void disarm();
    /** Whether the armed operation was reached. */
    bool hasStruck() const;

    struct Shim;

private:
    std::unique_ptr<Shim> m_shim;
};

} // namespace gyeot::test
