#pragma once

#include <QByteArray>

#include <initializer_list>
#include <variant>

struct sqlite3;

namespace gyeot {
struct DatabaseKey;
}

namespace gyeot::bench {

/** The reference: SQLCipher's C interface and nothing around it, on the same file with the same key (a file that is not there is made).
 *  Every column is read. */
class BareConnection {
public:
    using Value = std::variant<qint64, QByteArray>;

    BareConnection(const QByteArray& path, const DatabaseKey& key);
    ~BareConnection();
    BareConnection(const BareConnection&) = delete;
    BareConnection& operator=(const BareConnection&) = delete;

    /** `values` are bound in order. Returns how many bytes were read, so that no compiler leaves the reading out. */
    qint64 run(const char* sql, std::initializer_list<Value> values = {});
    void execute(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

} // namespace gyeot::bench
