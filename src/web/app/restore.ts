import { boxOwner } from '../device/box-owner.ts';
import { queryClient } from './query-client.ts';

/**
 * On a phone that keeps what its field worker needs: puts back what the server said last, so that
 * the page stands without a network. Anybody else's page begins at once.
 */
export async function restore(): Promise<void> {
  const owner = boxOwner(localStorage);
  if (owner === null) return;
  try {
    const { restoreAnswers } = await import('../field/offline/answers.ts');
    await restoreAnswers(queryClient, owner);
  } catch {
    // Without what was kept the page asks the server, as it does on any other device.
  }
}
