import type { Budget, ClockSpec, MatterType, Transition } from '#modules/matters/declare.ts';
import { stages, stageTitles } from '#modules/matters/contract.ts';

/** The page of a matter type, drawn from the data that the engine runs. */
export function renderMatterType(type: MatterType): string {
  return [
    `# ${type.title.zh} · ${type.title.en} (\`${type.type}\`)`,
    'Drawn from the type’s data by `npm run docs`; a test holds the two together. Numbers begin ' +
      `with \`${type.numberPrefix}\`.`,
    '## The way through the stages',
    diagram(type),
    '## States',
    stateTable(type),
    '## Steps',
    'Who: *area* is an office whose area contains the matter’s; *owner-body* and *assisting-' +
      'body* are offices of those bodies; *reporter* the one who reported; *system* the platform ' +
      'itself, by a rule people wrote. A step marked ↩ leads back on purpose.',
    stepTable(type),
    '## Deadlines',
    'A working day has seven hours, on the real calendar with its holidays and make-up days.',
    clockTable(type),
    '',
  ].join('\n\n');
}

function diagram(type: MatterType): string {
  const lines = stages.flatMap((stage) => {
    const own = Object.entries(type.states).filter(([, spec]) => spec.stage === stage);
    if (own.length === 0) return [];
    const states = own.map(([state, { title }]) => `    ${state} : ${title.zh} ${title.en}`);
    const { zh, en } = stageTitles[stage];
    return [`  state "${zh} ${en}" as stage_${stage} {`, ...states, '  }'];
  });
  const arrows = new Set<string>();
  for (const step of type.transitions) {
    const starts = step.from.length === 0 ? ['[*]'] : step.from;
    // Steps that most states allow would cover the drawing; the table has them.
    if (starts.length > 4) continue;
    for (const from of starts) {
      for (const to of targetsOf(step)) {
        if (to !== 'same' && to !== from) arrows.add(`  ${from} --> ${to} : ${step.title.zh}`);
      }
    }
  }
  return ['```mermaid', 'stateDiagram-v2', ...lines, ...arrows, '```'].join('\n');
}

function stateTable(type: MatterType): string {
  const rows = Object.entries(type.states).map(([state, { stage, title, end }]) => [
    `\`${state}\``,
    `${title.zh} · ${title.en}`,
    `${stageTitles[stage].zh} · ${stageTitles[stage].en}`,
    end === true ? 'end' : '',
  ]);
  return table(['State', 'Title', 'Stage', ''], rows);
}

function stepTable(type: MatterType): string {
  const open = Object.entries(type.states).filter(([, { end }]) => end !== true);
  const fromText = ({ from }: Transition) => {
    if (from.length === 0) return '–';
    const left = open.filter(([state]) => !from.includes(state)).map(([state]) => state);
    if (left.length > 2 || from.length < 6) return codes(from);
    const ends = from.filter((state) => type.states[state]?.end === true);
    const except = left.length > 0 ? ` but ${codes(left)}` : '';
    return `every open state${except}${ends.length > 0 ? `, ${codes(ends)}` : ''}`;
  };
  const rows = type.transitions.map((step) => [
    `\`${step.action}\`${step.back === true ? ' ↩' : ''}<br>${step.title.zh} · ${step.title.en}`,
    fromText(step),
    targetsOf(step).length > 6 ? 'where it stood' : codes(targetsOf(step)),
    `${step.relations.join(', ')}<br>\`${step.permission}\``,
    codes(step.guards ?? []),
    (step.clocks ?? [])
      .map((rule) => `${rule.do} ${rule.kinds === 'all' ? 'all' : rule.kinds.join(', ')}`)
      .join('<br>'),
    step.visibility,
  ]);
  return table(['Step', 'From', 'To', 'Who', 'Must hold', 'Clocks', 'Seen by'], rows);
}

function clockTable(type: MatterType): string {
  const rows = Object.entries(type.clocks).map(([kind, clock]) => [
    `\`${kind}\``,
    `${clock.title.zh} · ${clock.title.en}`,
    ordinaryText(clock),
    budgetText(clock.urgent),
    atItsEnd(clock),
  ]);
  return table(['Clock', 'Title', 'Ordinary', 'Urgent', 'At its end'], rows);
}

function atItsEnd({ thenAction, duty }: ClockSpec): string {
  if (thenAction !== undefined) return `then \`${thenAction}\``;
  const whose = duty === undefined ? 'the leading body' : `the area: \`${duty}\``;
  return `a duty of ${whose}; late is a breach`;
}

function ordinaryText({ ordinary, byComplexity }: ClockSpec): string {
  if (!byComplexity) return budgetText(ordinary);
  return Object.entries(byComplexity)
    .map(([complexity, budget]) => `${complexity}: ${budgetText(budget)}`)
    .join('<br>');
}

const workingDayMinutes = 420;

/** A budget in plain words. */
export function budgetText({ unit, amount }: Budget): string {
  if (unit === 'calendar-days') return plural(amount, 'calendar day');
  if (unit === 'clock-minutes') {
    const text = amount % 60 === 0 ? plural(amount / 60, 'hour') : plural(amount, 'minute');
    return `${text} round the clock`;
  }
  return amount % workingDayMinutes === 0
    ? plural(amount / workingDayMinutes, 'working day')
    : plural(amount / 60, 'working hour');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function targetsOf({ to }: Transition): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

function codes(names: readonly string[]): string {
  return names.map((name) => (name === 'same' ? 'stays' : `\`${name}\``)).join(', ');
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
