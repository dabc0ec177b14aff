/** From here on it is worth saying how much room is left: the last tenth. */
const nearShare = 0.1;

export interface RoomLeft {
  readonly state: 'plenty' | 'near' | 'over';
  /** Characters still free; below zero, those too many. */
  readonly left: number;
}

/** How much more may be written. What is too long is never cut: whoever wrote it shortens it. */
export function roomLeft(text: string, charactersMax: number): RoomLeft {
  const left = charactersMax - text.trim().length;
  const state = left < 0 ? 'over' : left < charactersMax * nearShare ? 'near' : 'plenty';
  return { state, left };
}
