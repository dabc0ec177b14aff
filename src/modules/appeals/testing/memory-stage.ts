import { buildChineseCalendar } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { StepFacts } from '#modules/matters/declare.ts';
import { MemoryEngine } from '#modules/matters/testing/memory-engine.ts';
import type { RegisteredType } from '#modules/matters/index.ts';
import { appealRegistration } from '../registration.ts';
import { bodyIds, buildCrew, type Crew } from './crew.ts';
import { buildDraft, plausibleInput } from './plausible-input.ts';

export const calendar = buildChineseCalendar();

const registered: RegisteredType = appealRegistration;

/** An appeal's life in memory: a crew, a main matter to merge into, and time that one moves. */
export class MemoryStage {
  readonly engine = new MemoryEngine(registered, calendar);
  readonly crew: Crew = buildCrew();
  readonly mainId: string;
  now: Date;
  category: { [name: string]: string | boolean } = {};
  /** Where a point that is entered lies. */
  located: StepFacts = {};
  /** Of what kind the files are that come with each step. */
  attached: ('photo' | 'document')[] = [];
  /** Whether whoever it is sent to belongs to the community where it lies. */
  ofCommunity = true;

  constructor(start: Date) {
    this.now = start;
    this.mainId = this.report(this.crew.neighbour);
  }

  /** @returns the new matter's id. */
  report(actor: Actor, draft: Parameters<typeof buildDraft>[0] = {}, action = 'report'): string {
    const input = buildDraft({ reporterId: actor.personId, ...draft });
    const { changes } = this.engine.take(
      { actor, matterId: null, action, input },
      this.now,
      this.#facts(''),
    );
    return changes[0]?.event.matterId ?? '';
  }

  act(
    actor: Actor,
    matterId: string,
    action: string,
    variant = 1,
    given: { readonly [name: string]: unknown } = {},
  ) {
    const input = { ...this.inputOf(action, variant), ...given };
    const command = { actor, matterId, action, input };
    return this.engine.take(command, this.now, this.#facts(matterId));
  }

  /** What a page would offer this person now. */
  offered(actor: Actor, matterId: string): readonly string[] {
    return this.engine.legal(actor, matterId, this.now, () => this.#facts(matterId));
  }

  inputOf(action: string, variant: number) {
    return plausibleInput(action, {
      leadBodyId: variant % 7 === 6 ? bodyIds.other : bodyIds.lead,
      assistingBodyId: bodyIds.assisting,
      handlerId: this.crew.handler.personId ?? '',
      category: '城乡建设/路灯',
      mainId: this.mainId,
      areaCode: `31019900100${1 + (variant % 3)}`,
      now: this.now,
      variant,
    });
  }

  advance(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** What `prepare` would have read. */
  #facts(matterId: string): StepFacts {
    return {
      category: {
        evidence: 'text',
        verifyByOtherBody: false,
        publicSafety: false,
        ...this.category,
      },
      hasContact: false,
      rule: null,
      ofCommunity: this.ofCommunity,
      areaIsKnown: true,
      ...this.located,
      unknownBodies: false,
      handlerIsOfBody: true,
      openChildren: this.engine.openChildren(matterId),
      attachmentKinds: this.attached,
    };
  }
}
