import type { ServerResponse } from 'node:http';
import type { Audience, LiveMessage } from './audience.ts';

const unsentBytesMax = 256 * 1024;

/** One open stream. Written as the WHATWG HTML standard's server-sent events (section 9.2). */
export class Reader {
  readonly #reply: ServerResponse;
  readonly #hears: (audience: Audience) => boolean;
  readonly #topics: ReadonlySet<string> | undefined;

  constructor(
    reply: ServerResponse,
    hears: (audience: Audience) => boolean,
    topics: ReadonlySet<string> | undefined,
  ) {
    this.#reply = reply;
    this.#hears = hears;
    this.#topics = topics;
  }

  wants(message: LiveMessage): boolean {
    return (this.#topics?.has(message.topic) ?? true) && this.#hears(message.audience);
  }

  /**
   * @returns false when nothing was written: the stream has ended, but a slow reader still drains
   * it (writing then would end the process), or the reader was too slow and is cut off.
   */
  write(frame: string): boolean {
    if (this.#reply.writableEnded || this.#reply.destroyed) return false;
    if (this.#reply.writableLength > unsentBytesMax) {
      this.#reply.destroy();
      return false;
    }
    this.#reply.write(frame);
    return true;
  }

  end(): void {
    this.#reply.end();
  }
}

/** JSON holds no line breaks, so one data line will do. */
export function frameOf(message: LiveMessage): string {
  const data = JSON.stringify(message.data ?? null);
  return `id: ${message.id}\nevent: ${message.topic}\ndata: ${data}\n\n`;
}

/** Says what the newest message is, so that even a reader who heard nothing resumes from there. */
export function controlFrame(event: 'hello' | 'reload', lastId: string | undefined): string {
  return `${lastId === undefined ? '' : `id: ${lastId}\n`}event: ${event}\ndata: {}\n\n`;
}

export function heartbeatFrame(lastId: string | undefined): string {
  return lastId === undefined ? ': heartbeat\n\n' : `: heartbeat\nid: ${lastId}\n\n`;
}
