import { ClockBadge } from '../ui/clock/ClockBadge.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { ClockList } from '../ui/matter/ClockList.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { Piece, Section } from './Piece.tsx';
import { hoursFrom, sampleClocks } from './samples.ts';
import { galleryWords } from './words.ts';

const standings = ['fine', 'soon', 'late', 'paused', 'none', 'met', 'metLate'] as const;
const ago = [-0.01, -0.5, -5, -30, -24 * 9];

export function ClockSection() {
  const words = useWords(galleryWords);
  const now = useNow();
  const clocks = sampleClocks(now);
  return (
    <Section id="clocks" title={words.clocks}>
      {standings.map((standing) => {
        const clock = clocks[standing];
        return (
          clock && (
            <Piece key={standing} title={words[standing]}>
              <ClockBadge clock={clock} name={clock.title} withMoment />
            </Piece>
          )
        );
      })}
      <Piece title={words.clockList}>
        <ClockList clocks={Object.values(clocks)} />
      </Piece>
      <Piece title={words.moment}>
        {ago.map((hours) => (
          <p key={hours}>
            <Moment at={hoursFrom(now, hours)} />
          </p>
        ))}
      </Piece>
    </Section>
  );
}
