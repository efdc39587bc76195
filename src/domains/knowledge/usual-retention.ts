import type { Entry } from './entry.ts';
import { sectorEntryOf } from './sector-parts.ts';
import type { Sector } from './sectors.ts';

/** What was asked for already: the kind of evidence, and of whom. */
export type Asked = { readonly evidence: string; readonly holder: string };

/** Something that work of this sector usually leaves behind, and that is lost if nobody asks. */
export type NotAsked = {
  readonly retention: string;
  readonly evidence: string;
  readonly holder: string;
  /** How long it is usually kept; null is unknown, and means: ask today. */
  readonly days: number | null;
  readonly note: Entry<'sectors'>['perishable'][number]['note'];
  /** Whether somebody has checked that it is kept so long, and with whom. */
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
 * What a sector leaves behind that nobody has asked for. A request names a kind and a holder, not the single thing, so it
 * covers every thing of that kind with that holder: the till asked of the employer is not the alarm log of the alarm firm.
 * What is known to go soonest comes first, and what nobody knows before what keeps longer than a month: it may go tonight.
 */
export function notYetAsked(
  { sectors, retention }: SectorLists,
  sector: Sector | 'unknown',
  asked: readonly Asked[],
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

/** Where what nobody knows stands among what is known. Only an order: it is shown as unknown. */
const daysOfUnknown = 30;
