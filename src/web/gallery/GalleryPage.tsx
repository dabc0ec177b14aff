import { DisplayChoices } from '../account/DisplayChoices.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { ClockSection } from './ClockSection.tsx';
import { ColourSection } from './ColourSection.tsx';
import { ControlSection } from './ControlSection.tsx';
import { FormSection } from './FormSection.tsx';
import { LineSection } from './LineSection.tsx';
import { MatterSection } from './MatterSection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { StateSection } from './StateSection.tsx';
import { galleryWords } from './words.ts';
import styles from './Gallery.module.css';

const sections = [
  ...(['colours', 'line', 'clocks', 'matters'] as const),
  ...(['states', 'controls', 'forms', 'places'] as const),
];

/** Every piece of src/web/ui in every state, by day and night, in large type, in both languages. */
export function GalleryPage() {
  const words = useWords(galleryWords);
  return (
    <main className={styles['gallery']}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <DisplayChoices signedIn={false} />
        <nav className={styles['contents']} aria-label={words.contents}>
          <ul>
            {sections.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <ColourSection />
      <LineSection />
      <ClockSection />
      <MatterSection />
      <StateSection />
      <ControlSection />
      <FormSection />
      <PlaceSection />
    </main>
  );
}
