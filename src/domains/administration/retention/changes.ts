import type { Message, MessageValues } from '../../../kernel/message.ts';
import { retentionMessages as texts } from './messages.ts';
import type { Period, RetentionSaid, RetentionVersion } from './retention.ts';

type SayChange = (message: Message, values?: MessageValues) => string;
type RetentionChange = { readonly what: string; readonly before: string; readonly after: string };

export const periodWords = (period: Period | null, t: SayChange): string =>
  period === null ? t(texts.atOnce) : t(texts.periods[period.unit], { amount: period.amount });

function words(field: keyof RetentionSaid, of: RetentionSaid, t: SayChange): string {
  switch (field) {
    case 'outcome':
      return t(texts.outcomes[of.outcome]);
    case 'period':
      return periodWords(of.period, t);
    case 'runsFrom':
      return t(texts.moments[of.runsFrom]);
    case 'archiveFirst':
      return t(of.archiveFirst ? texts.yes : texts.no);
    default:
      return of[field] ?? t(texts.nothing);
  }
}

/** The old and the new of each field of a decision; of the first version, what was decided. */
export function changesIn(before: RetentionVersion | null, after: RetentionVersion, t: SayChange): RetentionChange[] {
  if (after.step === 'end') return [];
  return (Object.keys(texts.field) as (keyof RetentionSaid)[])
    .map((field) => ({
      what: t(texts.field[field]),
      before: before ? words(field, before, t) : t(texts.nothing),
      after: words(field, after, t),
    }))
    .filter((change) => change.before !== change.after);
}
