import { Refusal } from '#platform/refusal/refusal.ts';
import type { ManualClock } from '#platform/clock/clock.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { Cell } from '../../composition/cell.ts';
import { Agenda } from './agenda.ts';
import type { Cast } from './cast.ts';
import type { EvidenceFiles } from './pictures.ts';
import type { OpenedCase } from './open-cases.ts';
import { live } from './lives/life.ts';
import { waiting, type ActResult, type Passage, type PlannedAct } from './planned-act.ts';

export interface DriveParts {
  readonly cell: Cell;
  readonly clock: ManualClock;
  readonly cast: Cast;
  readonly files: EvidenceFiles;
  readonly until: Date;
  readonly onProgress: (progress: Progress) => void;
}

export interface Progress {
  /** From 0 to 1: how much of the time has passed. */
  readonly share: number;
  readonly at: Date;
  readonly acts: number;
}

export interface DriveResult {
  readonly acts: number;
  /** What the cell refused, by code: the demo plans only what should be possible. */
  readonly refused: Readonly<Record<string, number>>;
}

interface Waiting {
  readonly life: Passage;
  readonly act: PlannedAct;
  readonly before: ActResult | null;
  /** Being stored since the step was planned. */
  readonly evidence: Promise<readonly string[]>;
}

const widths = { ordinaryMs: 30 * 60_000, hurriedMs: 5 * 60_000 };
const sweepMs = 45 * 60_000;
/** What lives count on: who was accepted may be sent on by a rule, before their next step. */
const awaited = 'appeals.dispatch_by_rule';
const sweepsMax = 200;
/** A sweep that moves fewer has left nothing behind. */
const sweptFully = 100;

/**
 * Lets time pass from step to step until the present. What happens within a few minutes happens at
 * one moment, so that the cell commits it together; what is planned beyond the present never comes.
 */
export async function drive(
  parts: DriveParts,
  opened: readonly OpenedCase[],
): Promise<DriveResult> {
  return new Drive(parts).run(opened);
}

class Drive {
  readonly #parts: DriveParts;
  readonly #agenda = new Agenda<Waiting>();
  readonly #refused: Record<string, number> = {};
  #acts = 0;
  #photos = 0;
  #sweptAt = 0;

  constructor(parts: DriveParts) {
    this.#parts = parts;
  }

  async run(opened: readonly OpenedCase[]): Promise<DriveResult> {
    const { relay } = this.#parts.cell;
    // People are told and texts can be found while time goes on, as in a cell that serves.
    await relay.start();
    try {
      await this.#pass(opened);
    } finally {
      await relay.stop();
    }
    await relay.drain();
    return { acts: this.#acts, refused: this.#refused };
  }

  async #pass(opened: readonly OpenedCase[]): Promise<void> {
    const { clock, until, onProgress } = this.#parts;
    const begin = clock.now().getTime();
    for (const { one, arrival } of opened) this.#plan(live(one, arrival), null);
    for (let next = this.#agenda.nextAt; next !== null; next = this.#agenda.nextAt) {
      const window = this.#agenda.takeWindow(widths);
      clock.set(new Date(Math.max(window.at, clock.now().getTime())));
      await this.#sweep(false);
      await this.#take(window.items);
      const at = clock.now();
      const share = (at.getTime() - begin) / (until.getTime() - begin);
      onProgress({ share, at, acts: this.#acts });
    }
    clock.set(until);
    await this.#sweep(true);
    onProgress({ share: 1, at: until, acts: this.#acts });
  }

  async #take(items: readonly Waiting[]): Promise<void> {
    const results = await Promise.allSettled(items.map((item) => this.#act(item)));
    const isAwaited = items.some(({ act }) => act.action === 'accept');
    if (isAwaited) await this.#parts.cell.relay.catchUp(awaited);
    results.forEach((result, index) => {
      const item = items[index];
      if (!item) return;
      if (result.status === 'fulfilled') this.#plan(item.life, result.value);
      else this.#noteRefusal(item.act, result.reason);
    });
  }

  async #act({ act, before, evidence }: Waiting): Promise<ActResult> {
    const { cell, clock, cast } = this.#parts;
    if (act.action === waiting && before) return { ...before, at: clock.now().toISOString() };
    const actor = await cast.actorOf(act.player);
    const attachments = await evidence;
    const files = attachments.length > 0 ? { attachments: [...attachments] } : {};
    const request: ActRequest = act.report
      ? cell.appeals.reportRequest(actor, { ...act.report, ...files })
      : {
          actor,
          matterId: before?.id ?? null,
          action: act.action,
          input: { ...act.input, ...files },
        };
    const reply = await cell.matters.api.act(request);
    this.#acts += 1;
    return reply;
  }

  /** Asks a life for its next step; one beyond the present is never taken. */
  #plan(life: Passage, before: ActResult | null): void {
    const next = before === null ? life.next() : life.next(before);
    if (next.done === true) return;
    const act = next.value;
    if (act.at > this.#parts.until) return;
    const evidence = this.#storeEvidence(act);
    // Whoever takes the step hears of a failure; until then it is nobody's unhandled one.
    evidence.catch(() => undefined);
    this.#agenda.add({
      at: act.at.getTime(),
      isHurried: act.isHurried,
      item: { life, act, before, evidence },
    });
  }

  async #storeEvidence({ evidence, player }: PlannedAct): Promise<readonly string[]> {
    if (evidence === undefined) return [];
    const { cast, files, cell } = this.#parts;
    this.#photos += 1;
    const photo = files.photos[this.#photos % files.photos.length];
    const bytes = evidence === 'photo' && photo ? photo : files.document;
    const actor = await cast.actorOf(player);
    const stored = await cell.files.storeFile(actor, { bytes, name: '办理材料.pdf' });
    return [stored.id];
  }

  async #sweep(always: boolean): Promise<void> {
    const { cell, clock } = this.#parts;
    const now = clock.now().getTime();
    if (!always && now - this.#sweptAt < sweepMs) return;
    this.#sweptAt = now;
    for (let sweeps = 0; sweeps < sweepsMax; sweeps += 1) {
      if ((await cell.matters.api.sweepClocks()) < sweptFully) return;
    }
  }

  #noteRefusal(act: PlannedAct, reason: unknown): void {
    if (!(reason instanceof Refusal)) throw reason;
    const code = `${act.action}: ${reason.code}`;
    this.#refused[code] = (this.#refused[code] ?? 0) + 1;
  }
}
