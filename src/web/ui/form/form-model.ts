import type { Sentence } from '#web/api/types.ts';

export type Picker =
  'body' | 'person' | 'colleague' | 'matter' | 'files' | 'category' | 'area' | 'position';

interface Common {
  readonly name: string;
  readonly title: Sentence;
  readonly hint: string | undefined;
  readonly required: boolean;
  /** Where empty is not simply empty: when it is wanted all the same, or what empty means. */
  readonly optionalNote: Sentence | undefined;
  /** The one choice of another field with which it is asked for. */
  readonly onlyWhen: { readonly field: string; readonly is: string } | undefined;
}

/** One field of a form made from a JSON Schema: what to show, not how. */
export type FieldModel = Common &
  (
    | { readonly kind: 'text'; readonly long: boolean; readonly charactersMax: number | undefined }
    | { readonly kind: 'number'; readonly minimum?: number; readonly maximum?: number }
    | { readonly kind: 'scores'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'choice'; readonly values: readonly string[] }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'date' }
    | { readonly kind: 'picker'; readonly picker: Picker }
    | { readonly kind: 'rows'; readonly fields: readonly FieldModel[] }
    | { readonly kind: 'hidden' }
  );

export type FormValues = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, unknown>>;

const pickers: readonly string[] = [
  'body',
  'person',
  'colleague',
  'matter',
  'files',
  'category',
  'area',
  'position',
];

/** Reads the fields off an action's input schema, in the order the schema has them. */
export function formModel(schema: Schema): FieldModel[] {
  const properties = record(schema['properties']);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(properties).map(([name, property]) => {
    const field = record(property);
    return { ...common(name, field, required.includes(name)), ...kindOf(unwrapped(field)) };
  });
}

function common(name: string, field: Schema, required: boolean): Common {
  const zh = text(field['title']) ?? name;
  return {
    name,
    title: { zh, en: text(field['x-title-en']) ?? zh },
    hint: text(field['description']),
    required: required && field['default'] === undefined,
    optionalNote: sentence(field['x-optional-note']),
    onlyWhen: condition(field['x-only-when']),
  };
}

/** A nullable field is its other half. */
function unwrapped(field: Schema): Schema {
  const union = field['anyOf'];
  if (!Array.isArray(union)) return field;
  const real = union.map(record).find((half) => half['type'] !== 'null');
  return { ...field, ...real };
}

type WithoutCommon<Model> = Model extends Common ? Omit<Model, keyof Common> : never;
type Kind = WithoutCommon<FieldModel>;

function kindOf(field: Schema): Kind {
  const picker = text(field['x-picker']);
  if (picker !== undefined && isPicker(picker)) return { kind: 'picker', picker };
  if (Array.isArray(field['enum'])) return { kind: 'choice', values: field['enum'].map(String) };
  if (field['const'] !== undefined) return { kind: 'hidden' };
  switch (field['type']) {
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
    case 'number':
      return numberKind(field);
    case 'array':
      return { kind: 'rows', fields: formModel(record(field['items'])) };
    case 'string':
      return stringKind(field);
    default:
      return { kind: 'hidden' };
  }
}

function numberKind(field: Schema): Kind {
  const minimum = number(field['minimum']);
  const maximum = number(field['maximum']);
  if (minimum === 1 && maximum === 5) return { kind: 'scores', minimum, maximum };
  return {
    kind: 'number',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** An id without a picker is filled by the page, such as the rule that a proposal names. */
function stringKind(field: Schema): Kind {
  if (field['format'] === 'date') return { kind: 'date' };
  if (field['format'] === 'uuid') return { kind: 'hidden' };
  const charactersMax = number(field['maxLength']);
  const patterned = field['pattern'] !== undefined;
  return { kind: 'text', long: !patterned && (charactersMax ?? 0) > 200, charactersMax };
}

function isPicker(name: string): name is Picker {
  return pickers.includes(name);
}

function sentence(value: unknown): Sentence | undefined {
  const { zh, en } = record(value);
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}

function condition(value: unknown): Common['onlyWhen'] {
  const { field, is } = record(value);
  return typeof field === 'string' && typeof is === 'string' ? { field, is } : undefined;
}

function record(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
