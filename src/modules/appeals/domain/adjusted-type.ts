import { Refusal, type FieldFault } from '#platform/refusal/refusal.ts';
import type { Budget, MatterType } from '#modules/matters/declare.ts';
import { appealType } from './appeal-type.ts';
import { fixedLimits, limits } from './limits.ts';

/** What a cell sets of its own: how long deadlines run, and the numbers that rules go by. */
export interface AppealSettings {
  readonly clocks: {
    readonly [kind: string]: {
      readonly ordinary?: Budget;
      readonly urgent?: Budget;
      readonly byComplexity?: { readonly [complexity: string]: Budget };
    };
  };
  readonly limits: { readonly [name: string]: number };
}

/**
 * The appeal with the deadlines and numbers of this cell.
 *
 * @throws Refusal invalid `appeals.unknown_settings` with every name that there is not.
 */
export function adjustedType(settings: AppealSettings): MatterType {
  const faults = [...clockFaults(settings), ...limitFaults(settings)];
  if (faults.length > 0) throw unknownNames(faults);
  const clocks = Object.entries(appealType.clocks).map(([kind, spec]) => {
    const { byComplexity, ...own } = settings.clocks[kind] ?? {};
    const complexities = { ...spec.byComplexity, ...byComplexity };
    const hasAny = Object.keys(complexities).length > 0;
    return [kind, { ...spec, ...own, ...(hasAny && { byComplexity: complexities }) }] as const;
  });
  return { ...appealType, clocks: Object.fromEntries(clocks), limits: settings.limits };
}

const complexities = new Set(['question', 'ordinary', 'complex', 'petition']);

function clockFaults({ clocks }: AppealSettings): FieldFault[] {
  return Object.entries(clocks).flatMap(([kind, { byComplexity = {} }]) => {
    const path = `appeals.clocks.${kind}`;
    if (!(kind in appealType.clocks)) return [fault(path, Object.keys(appealType.clocks))];
    return Object.keys(byComplexity)
      .filter((one) => !complexities.has(one))
      .map((one) => fault(`${path}.byComplexity.${one}`, [...complexities]));
  });
}

function limitFaults(settings: AppealSettings): FieldFault[] {
  const settable = Object.keys(limits).filter((name) => !fixedLimits.has(name));
  return Object.keys(settings.limits)
    .filter((name) => !settable.includes(name))
    .map((name) => fault(`appeals.limits.${name}`, settable));
}

function fault(path: string, known: readonly string[]): FieldFault {
  const names = known.join(', ');
  return {
    path,
    message: {
      zh: `${path} 没有这一项；可以设置：${names}`,
      en: `${path}: there is no such name; there are ${names}`,
    },
  };
}

function unknownNames(fields: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'appeals.unknown_settings',
    { zh: '设置有误：', en: 'The settings are not right:' },
    { fields },
  );
}
