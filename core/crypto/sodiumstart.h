#pragma once

namespace gyeot {

/** Starts libsodium once: draws the canary of guarded memory and picks the fastest code. Every use of its generator or memory needs it;
 *  without a random generator nothing here is safe and the program ends. */
void requireSodium();

} // namespace gyeot
