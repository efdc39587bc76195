import { useCodes } from '../../../knowledge/ui/public.tsx';

/** What each element is called in the reader's language, as the catalogue of elements has it. */
export function useElementNames(): (element: string) => string {
  const { nameOf } = useCodes('elements', 'SE');
  return (element) => {
    const name = nameOf(element);
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  };
}
