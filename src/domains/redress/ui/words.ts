import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useFormats, useLanguage } from '../../../web/formats.ts';

/** Sums and days as the reader's language writes them. */
export function useSums() {
  const formats = useFormats();
  const isSwedish = useLanguage() === 'sv';
  return {
    kronor: (sum: number): string => formats.number(sum),
    /** Kronor with two decimals, for what an hour comes to. */
    withOre: (sum: number): string => sum.toFixed(2).replace('.', isSwedish ? ',' : '.'),
    day: (day: string): string => formats.day(atNoon(day)),
    number: (value: number): string => formats.number(value),
  };
}
