import { csvText } from '../../../kernel/text/csv.ts';
import type { ActivityShown, ProcessingRecord } from './schema.ts';

/** The record as a table for a spreadsheet, a line for each activity. `words` say what the reader's language calls things. */
export const processingAsCsv = (
  { activities }: Pick<ProcessingRecord, 'activities'>,
  words: {
    readonly columns: readonly string[];
    readonly kept: (of: ActivityShown['kept']) => string;
    readonly law: (of: ActivityShown['law']) => string;
  },
): string =>
  csvText(
    [
      words.columns,
      ...activities.map((one) => [
        one.name,
        one.purpose,
        one.people,
        one.data,
        one.recipients,
        words.kept(one.kept),
        one.kept?.reference ?? null,
        words.law(one.law),
      ]),
    ],
    { mark: true },
  );
