#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <type_traits>
#include <utility>

namespace gyeot::ui {

/** The only place where ui starts threads. `work` runs on a pool thread and captures values, never `this`; its result is handed by move
 *  to `done` on the owner's thread. When the owner dies first, the result is dropped unseen and `done` is never called. Results may be
 *  move-only (an open store, secret bytes). */
template<typename Work, typename Done>
void runInBackground(QObject* owner, Work work, Done done)
{
    using Output = std::invoke_result_t<Work&>;
    auto* watcher = new QFutureWatcher<Output>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        QFuture<Output> future = watcher->future();
        watcher->deleteLater();
        if (future.resultCount() > 0)
            done(future.takeResult());
    });
    // A runnable must be copyable, a capture need not be: the work travels behind one pointer the single runnable owns.
    auto promise = std::make_shared<std::pair<QPromise<Output>, Work>>(QPromise<Output>(), std::move(work));
    watcher->setFuture(promise->first.future());
    promise->first.start();
    QThreadPool::globalInstance()->start([promise = std::move(promise)]() mutable {
        promise->first.addResult(promise->second());
        promise->first.finish();
    });
}

} // namespace gyeot::ui
