import type { Clock } from '../clock/clock.ts';
import { Refusal } from '../refusal/refusal.ts';

/**
 * The generic cell rate algorithm (ITU-T I.371, annex A): one number per caller says when their
 * bucket would be empty again. A caller may spend a minute's worth at once, then at the even rate.
 */
export class RateLimit {
  readonly #emptyAt = new Map<string, number>();
  readonly #clock: Clock;
  readonly #callersMax: number;

  constructor(clock: Clock, callersMax = 100_000) {
    this.#clock = clock;
    this.#callersMax = callersMax;
  }

  /**
   * Spends one request.
   * @throws Refusal rate-limited `http.too_many_requests` with `retryAfterS`.
   */
  spend(caller: string, perMinute: number): void {
    if (perMinute <= 0) return;
    const now = this.#clock.now().getTime();
    const known = this.#emptyAt.get(caller) ?? 0;
    // Later than a minute from now cannot be: the clock was set back, so begin anew.
    const from = known > now + 60_000 + 1 ? now : Math.max(now, known);
    const emptyAt = from + 60_000 / perMinute;
    const waitMs = emptyAt - now - 60_000;
    if (waitMs > 0.001) throw tooMany(Math.max(1, Math.ceil(waitMs / 1000)));
    if (this.#emptyAt.size >= this.#callersMax) this.#forgetIdle(now);
    this.#emptyAt.set(caller, emptyAt);
  }

  #forgetIdle(now: number): void {
    for (const [caller, emptyAt] of this.#emptyAt) if (emptyAt <= now) this.#emptyAt.delete(caller);
    // Still full: a flood from many addresses. Forget the oldest tenth rather than grow.
    let surplus = this.#emptyAt.size - this.#callersMax * 0.9;
    for (const caller of this.#emptyAt.keys()) {
      if (surplus-- <= 0) break;
      this.#emptyAt.delete(caller);
    }
  }
}

function tooMany(retryAfterS: number): Refusal {
  return new Refusal(
    'rate-limited',
    'http.too_many_requests',
    {
      zh: `操作太频繁了，请 ${retryAfterS} 秒后再试。`,
      en: `Too many requests. Please try again in ${retryAfterS} seconds.`,
    },
    { retryAfterS },
  );
}
