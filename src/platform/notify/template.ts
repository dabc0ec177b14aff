import type { Sentence } from '../refusal/refusal.ts';

/** What is said on an occasion, with {names} for the facts that go in. */
export interface NoticeTemplate {
  /** e.g. `matter.dispatched`. */
  readonly name: string;
  readonly title: Sentence;
  readonly body: Sentence;
}

export type NoticeData = Readonly<Record<string, string | number>>;

export interface Rendered {
  readonly title: Sentence;
  readonly body: Sentence;
}

/**
 * Puts the facts into the words. A fact that is missing is a defect of the caller.
 *
 * @example
 * fill('事项 {number} 已受理', { number: 'SQ1' }) // '事项 SQ1 已受理'
 */
export function fill(words: string, data: NoticeData): string {
  return words.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const fact = data[name];
    if (fact === undefined) throw new Error(`a notice lacks the fact "${name}"`);
    return String(fact);
  });
}

export function render(template: NoticeTemplate, data: NoticeData): Rendered {
  const both = ({ zh, en }: Sentence): Sentence => ({ zh: fill(zh, data), en: fill(en, data) });
  return { title: both(template.title), body: both(template.body) };
}

/** By name; two of one name are a defect. */
export class TemplateShelf {
  readonly #byName = new Map<string, NoticeTemplate>();

  constructor(templates: readonly NoticeTemplate[]) {
    for (const template of templates) {
      if (this.#byName.has(template.name)) throw new Error(`two notices: ${template.name}`);
      this.#byName.set(template.name, template);
    }
  }

  get(name: string): NoticeTemplate {
    const template = this.#byName.get(name);
    if (!template) throw new Error(`no notice is named ${name}`);
    return template;
  }
}
