import type { Entry } from '../entry.ts';
import { sectorEntryOf } from '../sectors/parts.ts';
import type { Sector } from '../sectors/sectors.ts';

/** What was asked for already: the kind of evidence, and of whom. */
export type RequestedEvidence = { readonly evidence: string; readonly holder: string };

/** Something that work of this sector usually leaves behind, and that is lost unless it is asked for. */
export type NotAsked = {
  readonly retention: string;
  readonly evidence: string;
  readonly holder: string;
  /** How long it is usually kept; null is unknown, and means: ask today. */
  readonly days: number | null;
  readonly note: Entry<'sectors'>['perishable'][number]['note'];
  /** Whether it has been checked that it is kept so long, and with whom. */
  readonly isVerified: boolean;
};

/** The two lists, as much of them as is asked for. */
export type SectorLists = {
  readonly sectors: { readonly entries: readonly Pick<Entry<'sectors'>, 'id' | 'perishable'>[] };
  readonly retention: {
    readonly entries: readonly Pick<Entry<'retention'>, 'id' | 'evidence' | 'holder' | 'days' | 'unverified'>[];
  };
};

/**
 * What a sector leaves behind that has not been asked for. A request names a kind and a holder, not the single thing, so it covers every
 * thing of that kind with that holder: the till asked of the employer is not the alarm log of the alarm firm. What is known to go soonest
 * comes first, and the unknown before what keeps longer than a month: it may go tonight.
 */
export function notYetAsked(
  { sectors, retention }: SectorLists,
  sector: Sector | 'unknown',
  asked: readonly RequestedEvidence[],
): readonly NotAsked[] {
  const entry = sectors.entries.find(({ id }) => id === sectorEntryOf(sector));
  if (!entry) return [];
  return entry.perishable
    .flatMap(({ retention: id, note }): NotAsked[] => {
      const kept = retention.entries.find((one) => one.id === id);
      if (!kept) return [];
      const { evidence, holder, days, unverified } = kept;
      const isAsked = asked.some((request) => request.evidence === evidence && request.holder === holder);
      return isAsked ? [] : [{ retention: id, evidence, holder, days, note, isVerified: unverified !== true }];
    })
    .sort((a, b) => (a.days ?? daysOfUnknown) - (b.days ?? daysOfUnknown));
}

/** The place of the unknown in the order. Only an order: it is shown as unknown. */
const daysOfUnknown = 30;
