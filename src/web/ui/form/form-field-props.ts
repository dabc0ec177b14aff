import type { FieldModel } from './form-model.ts';

export interface FormFieldProps<Model extends FieldModel = FieldModel> {
  readonly field: Model;
  readonly value: unknown;
  readonly fault?: string | undefined;
  onChange(value: unknown): void;
}
