#pragma once

#include "core/base/ids.h"
#include "core/cases/stage.h"
#include "core/law/lawbook.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace gyeot::crash {

/** A clock that goes on by itself, a little at each look, the same in each run. */
class StepClock final : public Clock {
public:
    qint64 nowMs() const override { return ms += 7; }
    mutable qint64 ms = 1795309200000; // as FakeClock
};

/** A folder with one store in it, beside it the files that are taken in: all that a scenario may touch, so that it can be copied, cut and
 *  thrown away as one. */
struct Place {
    explicit Place(QString inFolder) : folder(std::move(inFolder)) { }

    QString folder; ///< absolute
    QString userName = QStringLiteral("상담원");
    QByteArray passphrase = "correct horse battery stapler";
    StepClock clock = {};
    test::CountingIdSource ids = {};

    QString store() const { return folder + QStringLiteral("/시험.gyeot"); }
    QString sources() const { return folder + QStringLiteral("/sources"); }
    SecretBytes typed() const { return SecretBytes::copyOf(bytesOf(passphrase)); }
    Surroundings around() { return { clock, ids }; }
    Result<std::unique_ptr<Store>> open() { return Store::open(store(), userName, typed(), around()); }
    Result<std::unique_ptr<Store>> create();
};

/** What every store needs and nobody changes, read once. */
struct Books {
    LawBook law = LawBook::load().value();
    StageBook stages = StageBook::load().value();
};

/** Copies a folder with all that is in it; what was at `to` is gone before. Fails hard: the work folder is ours. */
void copyFolder(const QString& from, const QString& to);
void removeFolder(const QString& folder);
QByteArray contentsOf(const QString& path);
void putContents(const QString& path, const QByteArray& bytes);

/** Folders for one run on memory where there is some, gone with the object. */
class WorkFolder {
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    QString path() const { return m_path; }
    QString of(const QString& name) const { return m_path + u'/' + name; }

private:
    QString m_path;
};

} // namespace gyeot::crash
