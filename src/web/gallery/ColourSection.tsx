import { useWords } from '../ui/language/language-context.ts';
import { Piece, Section } from './Piece.tsx';
import { galleryWords } from './words.ts';
import styles from './Gallery.module.css';

const colours = [
  ...['paper', 'surface', 'surface-sunken', 'ink', 'ink-2', 'ink-3', 'line', 'line-strong'],
  ...['brand', 'brand-strong', 'brand-soft', 'on-brand', 'ok', 'ok-soft', 'warn', 'warn-soft'],
  ...['bad', 'bad-soft', 'idle', 'idle-soft', 'focus'],
];
const sizes = ['hero', 'title', 'lead', 'body', 'small'];

export function ColourSection() {
  const words = useWords(galleryWords);
  return (
    <Section id="colours" title={words.colours}>
      <Piece title="--*" wide>
        <ul className={styles['swatches']}>
          {colours.map((name) => (
            <li key={name}>
              <span style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Piece>
      <Piece title="--type-*" wide>
        {sizes.map((size) => (
          <p key={size} style={{ fontSize: `var(--type-${size})` }}>
            {size} · 社区已受理，周三前答复 · 0123456789
          </p>
        ))}
      </Piece>
    </Section>
  );
}
