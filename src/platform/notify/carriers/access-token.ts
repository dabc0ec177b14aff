import type { Clock } from '../../clock/clock.ts';

/** An access token that is asked for once and shared until shortly before it ends. */
export class AccessToken {
  readonly #ask: () => Promise<{ token: string; seconds: number }>;
  readonly #clock: Clock;
  #current: Promise<{ token: string; endsAt: number }> | undefined;

  constructor(clock: Clock, ask: () => Promise<{ token: string; seconds: number }>) {
    this.#clock = clock;
    this.#ask = ask;
  }

  async get(): Promise<string> {
    const current = await this.#current?.catch(() => undefined);
    if (current && current.endsAt > this.#clock.now().getTime()) return current.token;
    this.#current = this.#ask().then(({ token, seconds }) => ({
      token,
      endsAt: this.#clock.now().getTime() + Math.max(0, seconds - 120) * 1000,
    }));
    return (await this.#current).token;
  }

  /** The other side no longer takes it. */
  forget(): void {
    this.#current = undefined;
  }
}
