import type { DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { MatterChanged } from '#modules/matters/index.ts';

/** Whether people have accepted an appeal with this step that is not confidential. */
export function isAccepted({ payload }: DeliveredMessage): boolean {
  const { type, action, confidentiality } = payload as MatterChanged;
  return type === 'appeal' && action === 'accept' && confidentiality === 0;
}
