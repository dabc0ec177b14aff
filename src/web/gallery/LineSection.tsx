import { useWords } from '../ui/language/language-context.ts';
import { StageBeads } from '../ui/stage-line/StageBeads.tsx';
import { StageLine } from '../ui/stage-line/StageLine.tsx';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';
import { useNow } from '../ui/time/use-now.ts';
import { Piece, Section } from './Piece.tsx';
import { sampleCard, sampleTimeline } from './samples.ts';
import { galleryWords } from './words.ts';

export function LineSection() {
  const words = useWords(galleryWords);
  const now = useNow();
  const timeline = sampleTimeline(now);
  const closed = sampleCard(now, 'assess', 'none', { closedAt: now.toISOString() });
  return (
    <Section id="line" title={words.line}>
      <Piece title={words.here} wide>
        <StageLine card={sampleCard(now, 'handle', 'green')} timeline={timeline.slice(0, 3)} />
      </Piece>
      <Piece title={words.returned} wide>
        <StageLine card={sampleCard(now, 'handle', 'green')} timeline={timeline} />
      </Piece>
      <Piece title={words.ended} wide>
        <StageLine card={closed} timeline={timeline} />
      </Piece>
      <Piece title={words.beads} wide>
        {stageOrder.map((stage) => (
          <p key={stage}>
            <StageBeads card={sampleCard(now, stage, 'none')} />
          </p>
        ))}
        <StageBeads card={closed} />
      </Piece>
    </Section>
  );
}
