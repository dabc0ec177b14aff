import { useFollow } from '#web/api/matters.ts';
import type { MatterPage } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { matterWords } from '../ui/matter/words.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';

/** Whoever follows a matter is told of every step, and finds it among those they follow. */
export function FollowButton({ page }: { readonly page: MatterPage }) {
  const words = useWords(matterWords);
  const follow = useFollow(page.card.id);
  return (
    <>
      <Button
        aria-pressed={page.subscribed}
        busy={follow.isPending}
        onClick={() => follow.mutate(!page.subscribed)}
      >
        {page.subscribed ? words.unfollow : words.follow}
      </Button>
      <FaultLine error={follow.error} />
    </>
  );
}
