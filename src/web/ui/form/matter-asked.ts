import { createContext } from 'react';
import type { Point } from '../places/place.ts';

/** What a form's fields know of the matter that it is about. */
export interface MatterAsked {
  /** Null where the form is about no matter yet. */
  readonly id: string | null;
  /** Where it lies: how far one stands from it can be told. */
  readonly point: Point | null;
  /** Who has it: their people come first where one of them is asked for. */
  readonly ownerBodyName: string | null;
}

export const MatterAskedContext = createContext<MatterAsked>({
  ...{ id: null, point: null, ownerBodyName: null },
});
