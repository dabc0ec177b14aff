import { useCapacities } from '#web/api/admin-capacities.ts';
import { useSay } from '../ui/language/language-context.ts';

/** Says a capacity in the words the cell gave it. */
export function useCapacityTitle(): (capacity: string) => string {
  const say = useSay();
  const { data } = useCapacities();
  return (capacity) => {
    const found = data?.items.find((one) => one.capacity === capacity);
    return found === undefined ? capacity : say(found.title);
  };
}
