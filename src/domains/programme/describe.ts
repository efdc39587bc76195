import { z } from 'zod';
import { type Problem, wrongAt } from '../../kernel/problem.ts';
import { line } from '../../kernel/text/text.ts';
import { monthsAfter } from '../../kernel/time/calendar-days.ts';
import { Day } from '../../kernel/time/dates.ts';
import { frameworkMessages } from './framework-messages.ts';
import { programmeMessages } from './messages.ts';
import { CountryCode, Currency } from './programme-schema.ts';

/** What a programme is, in a few lines: when it begins and ends, where it is, who leads it and who pays for it. */
export const ProgrammeDescription = z.strictObject({
  title: line(120),
  from: Day,
  ends: Day,
  /** Null where it is about several countries: `region` says which. */
  country: CountryCode.nullable(),
  region: line(120).nullable(),
  lead: line(120).nullable(),
  funder: line(160).nullable(),
  currency: Currency.nullable(),
});
type ProgrammeDescription = z.infer<typeof ProgrammeDescription>;

/** Its free texts, as they are stored in the words of an act. */
export const describedWords = ({ title, region, lead, funder }: ProgrammeDescription): Record<string, string> => ({
  title,
  ...(region === null ? {} : { region }),
  ...(lead === null ? {} : { lead }),
  ...(funder === null ? {} : { funder }),
});

const mostYears = 12;

/** What cannot be right: it ends before it begins, or only after so many years that a year must be wrong. */
export function describedWrong({ from, ends }: Pick<ProgrammeDescription, 'from' | 'ends'>): Problem | null {
  if (ends < from) return wrongAt('ends', programmeMessages.endsBeforeItBegins);
  return ends >= monthsAfter(from, mostYears * 12) ? wrongAt('ends', frameworkMessages.tooLong) : null;
}
