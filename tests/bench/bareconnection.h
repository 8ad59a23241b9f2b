#pragma once

#include <QByteArray>

#include <memory>

struct sqlite3;

namespace gyeot {
struct DatabaseKey;
}

namespace gyeot::bench {

/** The reference: SQLCipher's C interface and nothing around it, on the same file with the same key (a file that is not there is made).
 *  Every column is read. */
class BareConnection {
public:
    BareConnection(const QByteArray& path, const DatabaseKey& key);
    ~BareConnection();

    /** Rows and columns read are counted, so that no compiler leaves the reading out. `value` is bound to the first parameter. */
    qint64 readAll(const char* sql, const QByteArray& value = {});
    void execute(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

} // namespace gyeot::bench
