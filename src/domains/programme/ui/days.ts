import { useFormats } from '../../../web/formats.ts';

/** A day on the calendar in the reader's words. Noon, so that no zone makes it another day. */
export function useDay(): (day: string) => string {
  const { day } = useFormats();
  return (written) => day(new Date(`${written}T12:00:00.000Z`));
}
