import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../web/formats.ts';

/** A day on the calendar in the reader's words. Noon, so that no zone makes it another day. */
export function useDay(): (day: string) => string {
  const { day } = useFormats();
  return (written) => day(atNoon(written));
}
