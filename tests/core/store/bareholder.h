#pragma once

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/crypto/passphrase.h"
#include "core/store/fieldseal.h"
#include "core/store/keyringslot.h"

#define SQLITE_HAS_CODEC
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace gyeot::test {

/** Somebody with a debugger: a copy of the keyring, a passphrase, the formats, and a bare connection to the database. Nothing of Store or
 *  Keyring takes part, so no rule of the program stands in the way: what stays closed here stays closed by keys. */
class BareHolder {
public:
    /** Everything the slot gives: the pair, and each key sealed to it in any generation. Empty if the passphrase opens no slot. */
    BareHolder(const QByteArray& keyringBytes, const QString& name, QByteArrayView passphrase)
        : m_file(*readKeyringBody(splitKeyring(keyringBytes)->body))
    {
        const SlotChoice choice = slotFor(m_file, name);
        const KeyringUser& user = m_file.users[choice.index];
        auto secrets = openSlot(m_file.storeId, user, SecretBytes::copyOf(bytesOf(passphrase)), deriveKey);
        if (!secrets)
            return;
        for (const WrapsByGeneration& wraps : user.wraps) {
            for (const QByteArray& wrap : wraps)
                addOpened(secrets->box, wrap);
        }
        addOpened(secrets->box, user.adminSealed);
        m_box = std::move(secrets->box);
    }

    bool hasKeys() const { return !m_keys.empty(); }
    qsizetype keyCount() const { return qsizetype(m_keys.size()); }
    const KeyringFile& file() const { return m_file; }

    /** Opens a database with any of the keys at hand; none: it stays closed. */
    bool openDatabase(const QString& path, const QByteArray& salt)
    {
        deriveAll();
        for (const Held& held : m_keys) {
            m_database.reset(opened(path, held.key, salt));
            if (m_database)
                return true;
        }
        return false;
    }

    /** Every cell of every table as bytes. */
    QList<QByteArray> allCells() const
    {
        QList<QByteArray> cells;
        for (const QByteArray& table : column("SELECT name FROM sqlite_schema WHERE type = 'table'"))
            cells += column("SELECT * FROM \"" + table + '"');
        return cells;
    }

    /** Opens every case key that any key at hand opens, again and again until nothing new comes of it. */
    void openEverything()
    {
        for (qsizetype before = -1; before != keyCount();) {
            before = keyCount();
            deriveAll();
            const QList<QByteArrayList> rows = table("SELECT case_id, compartment, generation, wrapped FROM case_keys");
            for (const QByteArrayList& row : rows) {
                const QByteArray context = canonicalJson(Json { "case key", jsonText(m_file.storeId.toString()),
                    row[0].toStdString(), row[1].toStdString(), row[2].toInt() });
                addUnsealed(row[3], context);
            }
        }
    }

    /** The value of a sealed cell, if any key at hand opens it. */
    std::optional<QByteArray> openCell(
        const QByteArray& cell, const char* tableName, const QUuid& object, const char* field) const
    {
        const auto column = readSealedColumn(cell);
        if (!column)
            return std::nullopt;
        const SealedPlace place { column->version, tableName, object, field };
        for (const Held& held : m_keys) {
            if (const auto value = openField(held.key, *column, place))
                return *value;
        }
        if (const auto value = openFieldWith(m_box, *column, place))
            return *value;
        return std::nullopt;
    }

    QByteArrayList column(const QByteArray& sql) const
    {
        QByteArrayList cells;
        for (const QByteArrayList& row : table(sql))
            cells += row;
        return cells;
    }

private:
    /** A key and how many derivations it is away from one that lay somewhere sealed. */
    struct Held {
        SecretBytes key;
        int depth = 0;
        bool isDerived = false; ///< its own subkeys are here too
    };
    void add(SecretBytes key, int depth = 0)
    {
        const bool known =
            std::ranges::any_of(m_keys, [&key](const Held& each) { return each.key.equals(key.view()); });
        if (key.size() == keySize && !known)
            m_keys.push_back({ std::move(key), depth });
    }
    void addOpened(const BoxKeyPair& box, const QByteArray& wrap)
    {
        if (auto key = unsealWith(box, wrap))
            add(std::move(*key));
    }
    void addUnsealed(const QByteArray& sealed, const QByteArray& context)
    {
        for (size_t i = 0, end = m_keys.size(); i < end; ++i) {
            if (auto key = unseal(m_keys[i].key, sealed, bytesOf(context)))
                add(std::move(*key));
        }
    }
    /** Every use README section 2 lists, of every key, and of those once more. */
    void deriveAll()
    {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i].isDerived || m_keys[i].depth == 2)
                continue;
            m_keys[i].isDerived = true;
            const SecretBytes key = m_keys[i].key.clone();
            const int depth = m_keys[i].depth + 1;
            add(deriveSubkey(key, "gy-db--1"), depth);
            add(deriveSubkey(key, "gy-ring1"), depth);
            add(deriveSubkey(key, "gy-head1"), depth);
            add(deriveSubkey(key, "gy-name1"), depth);
            add(deriveSubkey(key, "gy-aud-1"), depth);
            add(deriveSubkey(key, "gy-work1"), depth);
            add(deriveSubkey(key, "auditslt"), depth);
        }
    }
    static sqlite3* opened(const QString& path, const SecretBytes& key, const QByteArray& salt)
    {
        sqlite3* handle = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        const QByteArray text = "PRAGMA key = \"x'" + viewOf(key.view()).toByteArray().toHex() + salt.toHex() + "'\"";
        sqlite3_exec(handle, text.constData(), nullptr, nullptr, nullptr);
        if (sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK)
            return handle;
        sqlite3_close(handle);
        return nullptr;
    }
    QList<QByteArrayList> table(const QByteArray& sql) const
    {
        sqlite3_stmt* query = nullptr;
        QList<QByteArrayList> rows;
        if (sqlite3_prepare_v2(m_database.get(), sql.constData(), int(sql.size()), &query, nullptr) != SQLITE_OK)
            return rows;
        while (sqlite3_step(query) == SQLITE_ROW) {
            QByteArrayList row;
            for (int i = 0; i < sqlite3_column_count(query); ++i)
                row << QByteArray(
                    static_cast<const char*>(sqlite3_column_blob(query, i)), sqlite3_column_bytes(query, i));
            rows << row;
        }
        sqlite3_finalize(query);
        return rows;
    }

    struct Closer {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };
    KeyringFile m_file;
    BoxKeyPair m_box;
    std::vector<Held> m_keys;
    std::unique_ptr<sqlite3, Closer> m_database;
};

} // namespace gyeot::test
