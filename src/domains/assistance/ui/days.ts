import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../web/formats.ts';

/** A day as it is sent, `2026-03-11`, as the reader's language writes it. */
export function useDay(): (day: string) => string {
  const formats = useFormats();
  return (day) => formats.date(atNoon(day));
}
