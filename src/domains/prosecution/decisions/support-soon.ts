import { daysBetween } from '../../../kernel/time/calendar-days.ts';
import type { CriminalFile, Party } from '../criminal-file.ts';

/** The injured parties of a decision who meet support today or within the next two days: they should not be informed alone. */
export function supportSoon(
  file: Pick<CriminalFile, 'parties'>,
  lines: readonly { readonly party: string }[],
  today: string,
): readonly Party[] {
  return file.parties.filter(({ id, meetsSupportOn }) => {
    if (meetsSupportOn === null || !lines.some(({ party }) => party === id)) return false;
    const days = daysBetween(today, meetsSupportOn);
    return days >= 0 && days <= 2;
  });
}
