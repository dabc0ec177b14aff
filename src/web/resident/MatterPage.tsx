import { useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import { useProgress } from '#web/api/neighbours.ts';
import { problemOf } from '#web/api/problem.ts';
import { useLive } from '#web/api/use-live.ts';
import { useWords } from '../ui/language/language-context.ts';
import { BackLink } from '../ui/layout/BackLink.tsx';
import { PocketMatter } from '../ui/matter/PocketMatter.tsx';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { FollowedReport } from './FollowedReport.tsx';
import { neighbourWords } from './neighbour-words.ts';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** A matter for whoever reported it; for those who joined it, what anybody may know of it. */
export function MatterPage() {
  const { id = '' } = useParams();
  const words = useWords(residentWords);
  const more = useWords(neighbourWords);
  const plain = useWords(elderWords);
  const large = useElderMode();
  const own = useMatter(id);
  const refused = own.error === null ? 0 : problemOf(own.error).status;
  const progress = useProgress(id, refused === 404 || refused === 401);
  const list = { path: '/resident/matters', title: large ? plain.mine : words.mine };
  if (progress.data !== undefined) {
    return (
      <main className={layout['stack']}>
        <BackLink {...list} />
        <h1>{more.others}</h1>
        <FollowedReport report={progress.data} />
      </main>
    );
  }
  return (
    <>
      {own.data !== undefined && <KeptCurrent />}
      <PocketMatter list={list} matters="/resident/matters" detailTitle={words.yourWords} />
    </>
  );
}

/** What happens shows while one looks on: of one's own matters, and only while one is open. */
function KeptCurrent() {
  useLive();
  return null;
}
