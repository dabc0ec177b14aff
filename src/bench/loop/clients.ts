import { Client } from 'undici';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** One connection that asks one thing after the other, as a browser or a program does. */
export interface Caller {
  ask(
    method: 'GET' | 'POST',
    path: string,
    options?: { readonly body?: string; readonly headers?: Record<string, string> },
  ): Promise<Answer>;
  close(): Promise<void>;
}

export function openCaller(url: string, own: Record<string, string> = {}): Caller {
  const client = new Client(url);
  return {
    async ask(method, path, { body, headers } = {}) {
      const began = performance.now();
      const reply = await client.request({
        method,
        path,
        ...(body !== undefined && { body }),
        headers: {
          ...own,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      const text = await reply.body.text();
      return { status: reply.statusCode, body: text, ms: performance.now() - began };
    },
    close: () => client.close(),
  };
}

export interface RoundFigures {
  readonly perS: number;
  readonly latencies: readonly number[];
}

/**
 * Runs `work` on this many workers side by side for some seconds; how often it finished, how fast.
 */
export async function runRound(
  workers: number,
  seconds: number,
  work: (worker: number) => Promise<void>,
): Promise<RoundFigures> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let now = performance.now(); now < end; now = performance.now()) {
        await work(worker);
        latencies.push(performance.now() - now);
      }
    }),
  );
  return { perS: latencies.length / ((performance.now() - began) / 1000), latencies };
}
