import type { Language } from '../../../kernel/language.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';

/** The day of a decision as people write it; `none`, by which the sentences know it, where none was named. */
export const dayOrNone = (day: string, language: Language): string =>
  day === 'none' ? day : formatsFor(language).date(atNoon(day));
