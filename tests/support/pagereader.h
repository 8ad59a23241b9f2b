#pragma once

#include "core/store/database.h"
#include "core/store/keyring.h"

#include <QDir>
#include <QFile>

#include <openssl/evp.h>

namespace gyeot::test {

/** Every page of a SQLCipher file in clear, free ones too: what somebody with the key and a hex editor sees (4096-byte pages, AES-256-CBC,
 *  80 reserved bytes that begin with the IV). Frames of a write-ahead log likewise. */
inline QByteArray decryptPages(const QByteArray& file, qsizetype firstPage, qsizetype stride, const SecretBytes& key)
{
    constexpr int pageBytes = 4096;
    constexpr int reserved = 80;
    constexpr int saltBytes = 16;
    QByteArray clear;
    for (qsizetype at = firstPage, page = 0; at + pageBytes <= file.size(); at += stride, ++page) {
        const bool hasSalt = firstPage == 0 && page == 0;
        const qsizetype begin = hasSalt ? saltBytes : 0;
        const qsizetype size = pageBytes - reserved - begin;
        QByteArray plain(size + 32, '\0');
        const auto* bytes = reinterpret_cast<const unsigned char*>(file.constData()) + at;
        EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
        int got = 0;
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.view().data(), bytes + pageBytes - reserved);
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char*>(plain.data()), &got, bytes + begin, int(size));
        EVP_CIPHER_CTX_free(context);
        clear += plain.first(got);
    }
    return clear;
}

/** Database and write-ahead log of a store directory in clear. */
inline QByteArray decryptedStore(const QString& directory, const SecretBytes& databaseKey)
{
    QByteArray clear;
    for (const QString& name : QDir(directory).entryList({ QStringLiteral("store-*.db*") }, QDir::Files)) {
        QFile file(directory + u'/' + name);
        if (!file.open(QIODevice::ReadOnly) || name.endsWith(QStringLiteral("-shm")))
            continue;
        const QByteArray bytes = file.readAll();
        const bool isLog = name.endsWith(QStringLiteral("-wal"));
        clear +=
            isLog ? decryptPages(bytes, 32 + 24, 4096 + 24, databaseKey) : decryptPages(bytes, 0, 4096, databaseKey);
    }
    return clear;
}

} // namespace gyeot::test
