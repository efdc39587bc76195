import { useFormats } from '../../../web/formats.ts';

/** Sums and days as the reader's language writes them. */
export function useSums() {
  const formats = useFormats();
  return {
    kronor: (sum: number): string => formats.number(sum),
    day: (day: string): string => formats.day(new Date(`${day}T12:00:00Z`)),
    number: (value: number): string => formats.number(value),
  };
}
