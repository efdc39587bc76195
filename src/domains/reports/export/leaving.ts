import type { Language } from '../../../kernel/language.ts';
import type { Definitions, Report } from '../definitions.ts';
import type { Filled } from '../fill/fill-report.ts';
import type { Licence } from '../schema.ts';

/** A report that leaves as a file: what it says, who made it where, on which day, in whose language. */
export type Leaving = {
  readonly report: Report;
  readonly filled: Filled;
  readonly definitions: Definitions;
  readonly agency: { readonly sv: string; readonly en: string };
  readonly country: string;
  readonly language: Language;
  readonly day: string;
  readonly digest: string;
  readonly licence: Licence;
  readonly invented: boolean;
};

/** What its files are called: nothing but the report and the year. */
export const fileName = ({ filled: { report, period } }: Leaving, ending: string): string =>
  `${report}-${period}.${ending}`;
