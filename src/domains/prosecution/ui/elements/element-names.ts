import type { Country } from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';

/** What each element of a country's law is called in the reader's language, as the catalogue of elements has it. */
export function useElementNames(country: string): (element: string) => string {
  const { nameOf } = useCodes('elements', country as Country);
  return (element) => {
    const name = nameOf(element);
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  };
}
