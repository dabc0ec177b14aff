import { useWords } from '../ui/language/language-context.ts';
import { ActionBar } from '../ui/matter/ActionBar.tsx';
import { FactList } from '../ui/matter/FactList.tsx';
import { MatterCardLink } from '../ui/matter/MatterCardLink.tsx';
import { RelatedMatters } from '../ui/matter/RelatedMatters.tsx';
import { Standing } from '../ui/matter/Standing.tsx';
import { Timeline } from '../ui/matter/Timeline.tsx';
import { Together } from '../ui/matter/Together.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { Piece, Section } from './Piece.tsx';
import { sampleCard, samplePage } from './samples.ts';
import { galleryWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** Where nothing lies: a sample leads nowhere. */
const here = '/gallery';

export function MatterSection() {
  const words = useWords(galleryWords);
  const now = useNow();
  const page = samplePage(now);
  const cards = [
    [words.card, sampleCard(now, 'handle', 'green')],
    [words.urgentCard, sampleCard(now, 'report', 'red', { urgency: 'urgent' })],
    [words.closedCard, sampleCard(now, 'assess', 'none', { closedAt: now.toISOString() })],
  ] as const;
  return (
    <Section id="matters" title={words.matters}>
      {cards.map(([title, card]) => (
        <Piece key={title} title={title}>
          <MatterCardLink card={card} to={here} />
        </Piece>
      ))}
      <Piece title={words.standing} wide>
        <div className={layout['stack']}>
          <Standing page={page} />
        </div>
      </Piece>
      <Piece title={words.actions}>
        <ActionBar page={page} />
      </Piece>
      <Piece title={words.foldedActions}>
        <ActionBar page={page} folded />
      </Piece>
      <Piece title={words.noActions}>
        <ActionBar page={{ ...page, actions: [] }} />
      </Piece>
      <Piece title={words.facts}>
        <FactList page={page} />
      </Piece>
      <Piece title={words.related}>
        <RelatedMatters page={page} toMatter={() => here} />
      </Piece>
      <Piece title={words.together}>
        <Together
          together={{
            ...{ stage: 'handle', stateTitle: page.card.stateTitle, whatNext: page.whatNext },
            answer: null,
          }}
        />
      </Piece>
      <Piece title={words.timeline} wide>
        <Timeline page={page} />
      </Piece>
    </Section>
  );
}
