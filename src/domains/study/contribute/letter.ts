import { z } from 'zod';
import type { LetterKind } from '../../../kernel/letter.ts';
import { EthicsId, StudyName } from '../study-name.ts';

/** What an agency gives to a study. The rows are sealed where they arrive, and opened only to make a release. */
export const RowsSnapshot = z.strictObject({
  study: StudyName,
  ethics: EthicsId.nullable(),
  invented: z.boolean(),
  count: z.int().min(1),
  rows: z.string().min(1).max(200_000),
  /** What claims of the agency say of what it cost; absent where it reported nothing of it. */
  costs: z.string().max(50_000).optional(),
});

export const rowsLetter: LetterKind = {
  kind: 'study-rows',
  referenceLetter: 'R',
  streamKind: 'study-arrival',
  snapshot: RowsSnapshot,
  words: ['rows', 'costs'],
};
