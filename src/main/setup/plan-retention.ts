import { uuidV4 } from '../../kernel/id.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { InstalledRetention } from './installed-state.ts';
import type { RetentionEntry } from './setup-file.ts';
import { changedOr, differing, type SetupNote, type SetupStep, step } from './setup-plan.ts';

/** Under which id a decision of a file is stored: made of its key and of what it is about, so that about other records it is another. */
export const retentionId = (
  agency: string,
  { key, record, regime }: Pick<RetentionEntry, 'key' | 'record' | 'regime'>,
): string => uuidV4(sha256(`cape setup retention ${agency}/${key} ${record} ${regime}`).subarray(0, 16));

type Period = RetentionEntry['period'];
const samePeriod = (a: Period, b: Period): boolean =>
  a === null || b === null ? a === b : a.amount === b.amount && a.unit === b.unit;

/** A decision is made, changed or ended as the file says. What the agency has ended stays ended, and is named. */
export function planRetention(
  agency: string,
  entry: RetentionEntry,
  there: InstalledRetention | undefined,
  notes: SetupNote[],
): SetupStep {
  const of = { what: 'retention', key: `${agency}/${entry.key}`, agency } as const;
  const id = retentionId(agency, entry);
  const put = { do: 'put-retention', agency, id, retention: entry, step: there ? 'change' : 'decide' } as const;
  if (!there) return entry.ended ? step(of, 'unchanged', null) : step(of, 'added', put);
  if (!there.open) {
    if (!entry.ended) notes.push({ code: 'ended-here', key: of.key });
    return step(of, 'unchanged', null);
  }
  if (entry.ended) return step(of, 'ended', { do: 'end-retention', id });
  const fields = differing({
    outcome: entry.outcome === there.outcome,
    period: samePeriod(entry.period, there.period),
    runsFrom: entry.runsFrom === there.runsFrom,
    reference: entry.reference === there.reference,
    decidedOn: entry.decidedOn === there.decidedOn,
    validFrom: entry.validFrom === there.validFrom,
    archiveFirst: entry.archiveFirst === there.archiveFirst,
  });
  return changedOr(of, fields, put);
}
