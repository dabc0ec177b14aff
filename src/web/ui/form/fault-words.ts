import { controlWords } from '../controls/words.ts';
import { useWords } from '../language/language-context.ts';
import type { ValueFault } from './form-values.ts';
import { formWords } from './words.ts';

/** Says what is wrong with a field in the page's language, whatever the browser's own is. */
export function useFaultWords(): (fault: ValueFault) => string {
  const words = useWords(formWords);
  const controls = useWords(controlWords);
  return (fault) => {
    switch (fault.why) {
      case 'missing':
        return words.required;
      case 'too-long':
        return controls.tooLong(fault.charactersMax, fault.over);
      case 'no-number':
        return words.noNumber;
      case 'too-small':
        return words.tooSmall(fault.minimum);
      case 'too-large':
        return words.tooLarge(fault.maximum);
    }
  };
}
