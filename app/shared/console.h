#pragma once

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <QString>

namespace gyeot::app {

enum class Output { Text, Json };

/** Standard output, standard error and the terminal, as one thing a command is handed. */
class Console {
public:
    explicit Console(Output output) : m_output(output) { }

    bool wantsJson() const { return m_output == Output::Json; }
    /** A line for people; nothing when JSON is wanted. */
    void print(const QString& line);
    /** The result for scripts; nothing when text is wanted. */
    void printJson(const Json& value);
    /** One plain sentence with the stable code, on standard error; as {"error":{"code","subject"}} when JSON is wanted. */
    void printError(const Error& error);

    /** From descriptor `fd` up to its first newline or end, or, where `fd` is negative, typed at the terminal without echo. Never from
     *  arguments or environment. Errors: ReadFailed (no terminal, unreadable descriptor), TooLarge, Cancelled (empty). */
    Result<SecretBytes> passphrase(const QString& prompt, int fd);

    /** Shows how far long work is, on a terminal only; Ctrl+C asks the work to stop. */
    Progress progress(const QString& label);

private:
    Output m_output;
};

} // namespace gyeot::app
