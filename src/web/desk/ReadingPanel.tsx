import { Link } from 'react-router';
import type { TextReading } from '#web/api/triage.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { Fact } from '../ui/matter/FactList.tsx';
import { HeldBackNote } from './HeldBackNote.tsx';
import { readingWords } from './reading-words.ts';
import { suggestedValues } from './suggested-values.ts';
import desk from './Desk.module.css';
import facts from '../ui/matter/Matter.module.css';
import styles from './MatterPage.module.css';

/** What the system makes of the words, with which of them decided. It fills in, and never acts. */
export function ReadingPanel({ reading }: { readonly reading: TextReading }) {
  const words = useWords(readingWords);
  const categoryTitle = useCategoryTitle();
  const { categories, places, kind, urgency, mood, dangers } = reading;
  const filled = suggestedValues(reading)['category'];
  const rows = [
    [words.places, wordsOf(reading, ['address', 'place', 'unit'])],
    [words.times, wordsOf(reading, ['time'])],
    [words.amounts, wordsOf(reading, ['amount'])],
    [words.bodies, wordsOf(reading, ['body'])],
    [words.numbers, wordsOf(reading, ['phone', 'identity_number', 'credit_code'])],
  ] as const;
  return (
    <section className={desk['panel']}>
      <h2>{words.title}</h2>
      {dangers.length > 0 && (
        <p className={styles['danger']} role="alert">
          ⚠ {words.danger}：
          {[
            ...new Set(
              dangers.map(({ words: said, standing }) =>
                standing === 'feared' ? `${words.feared}${said}` : said,
              ),
            ),
          ].join('、')}
        </p>
      )}
      <div className={styles['earlier']}>
        <h3>{words.category}</h3>
        {categories.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul>
            {categories.map(({ path, words: because, chosenBefore }) => (
              <li key={path}>
                <span>{categoryTitle.whole(path)}</span>
                <small>
                  {[
                    because.length > 0 && words.because(because.join('、')),
                    chosenBefore > 0 && words.chosenBefore(chosenBefore),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {path === filled && ` ✓ ${words.willFill}`}
                </small>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Located places={places} />
      <HeldBackNote reading={reading} />
      <dl className={facts['facts']}>
        <Fact title={words.kind}>{words[kind.value]}</Fact>
        <Fact title={words.urgency}>{words[urgency.value]}</Fact>
        <Fact title={words.mood}>{words[mood.value]}</Fact>
        {rows.map(([title, found]) =>
          found === '' ? null : (
            <Fact key={title} title={title}>
              {found}
            </Fact>
          ),
        )}
      </dl>
      <p className={styles['quiet']}>
        {words.hint} <Link to="/desk/models">{words.howGood}</Link>
      </p>
    </section>
  );
}

/** Which communities the text may be about, and by which of its words. */
function Located({ places }: Pick<TextReading, 'places'>) {
  const words = useWords(readingWords);
  if (places.length === 0) return null;
  return (
    <div className={styles['earlier']}>
      <h3>{words.located}</h3>
      <ul>
        {places.map((place) => (
          <li key={place.areaCode}>
            <span>
              {place.areaName} · {shareWords(place.confidence)}
            </span>
            <small>{words.because(place.words.join('、'))}</small>
            {place.spot !== null && (
              <small>{words.spot(place.spot.name, place.spot.areaName)}</small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Kind = TextReading['facts'][number]['kind'];

/** Each once; a part of what was found whole is not told again. */
function wordsOf({ facts: found }: TextReading, kinds: readonly Kind[]): string {
  const said = [...new Set(found.flatMap((one) => (kinds.includes(one.kind) ? [one.words] : [])))];
  return said
    .filter((one) => !said.some((other) => other !== one && other.includes(one)))
    .join('、');
}
