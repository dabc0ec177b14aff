import { Problem } from '#web/api/problem.ts';
import { ActionForm } from '../ui/form/ActionForm.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Piece, Section } from './Piece.tsx';
import { sampleAction, sampleProblem } from './samples.ts';
import { galleryWords } from './words.ts';

const refusal = new Problem(400, {
  code: 'gallery.sample',
  sentence: { zh: '有一处没有填对。', en: 'One field is not right.' },
  fields: [{ path: 'input.text', message: { zh: '太短了。', en: 'Too short.' } }],
});
const stale = sampleProblem(409, '别人刚刚改过，请看看再交。', 'Somebody has just changed it.');

/** The form of a step before, while and after it is sent. */
export function FormSection() {
  const words = useWords(galleryWords);
  const states = [
    [words.fresh, { busy: false, error: null }],
    [words.busy, { busy: true, error: null }],
    [words.withFault, { busy: false, error: refusal }],
    [words.refused, { busy: false, error: stale }],
    [words.overtaken, { busy: false, error: null, overtaken: words.overtakenText }],
  ] as const;
  return (
    <Section id="forms" title={words.forms}>
      {states.map(([title, state]) => (
        <Piece key={title} title={title}>
          <ActionForm action={sampleAction} onSubmit={() => undefined} {...state} />
        </Piece>
      ))}
    </Section>
  );
}
