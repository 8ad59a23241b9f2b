#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace gyeot {

/** A file that is written piece by piece under a hidden name (`.tmp-<random>`, mode 0600) and gets its own only when it is whole.
 *  Removed when it goes unpublished. Meant for ciphertext: it may stay behind when the power fails. */
class ScratchFile {
public:
    /** Errors: WriteFailed, DiskFull. */
    static Result<ScratchFile> create(const QString& folder);
    ~ScratchFile();
    ScratchFile(ScratchFile&& other) noexcept;
    ScratchFile& operator=(ScratchFile&& other) noexcept;

    /** Errors: WriteFailed, DiskFull. */
    Result<void> write(QByteArrayView bytes);

    /** Flushes to disk, names the file `name` in its folder and flushes the folder. Nothing is ever replaced.
     *  Errors: AlreadyExists, WriteFailed, DiskFull; then the file is gone. */
    Result<void> publish(const QString& name);

    static constexpr QLatin1String prefix { ".tmp-" }; ///< of what a crash leaves behind

private:
    struct State;
    explicit ScratchFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
