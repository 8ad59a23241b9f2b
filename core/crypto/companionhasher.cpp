#include "core/crypto/companionhasher.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace gyeot {

struct CompanionHasher::State {
    Hasher hasher;
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<ByteSpan> piece; // being hashed, or waiting for it
    std::jthread thread; // last, so that it ends before what it uses

    void run(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex);
        while (changed.wait(lock, stop, [this] { return piece.has_value(); })) {
            const ByteSpan bytes = *piece;
            lock.unlock(); // the caller touches neither hasher nor piece before `piece` is empty again
            hasher.add(bytes);
            lock.lock();
            piece.reset();
            changed.notify_all();
        }
    }
};

CompanionHasher::CompanionHasher() : m_state(std::make_unique<State>())
{
    m_state->thread = std::jthread([state = m_state.get()](const std::stop_token& stop) { state->run(stop); });
}

CompanionHasher::~CompanionHasher() = default;

void CompanionHasher::begin(ByteSpan piece)
{
    wait();
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->piece = piece;
    }
    m_state->changed.notify_all();
}

void CompanionHasher::wait()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return !m_state->piece; });
}

QByteArray CompanionHasher::finish()
{
    wait();
    return m_state->hasher.finish();
}

} // namespace gyeot
