import type { Entry } from './entry.ts';
import { sectorEntryOf } from './sector-parts.ts';
import type { Sector } from './sectors.ts';

/** What was asked for already: the kind of evidence, and of whom. */
export type Asked = { readonly evidence: string; readonly holder: string };

/** Something that work of this sector usually leaves behind, and that is lost if nobody asks. */
export type NotAsked<Note> = {
  readonly retention: string;
  readonly evidence: string;
  readonly holder: string;
  /** How long it is usually kept; null is unknown, and means: ask today. */
  readonly days: number | null;
  readonly note: Note;
};

/** The lists as the files have them, or as they are shown to a reader in one language. */
type SectorLists<Note> = {
  readonly sectors: {
    readonly entries: readonly {
      readonly id: string;
      readonly perishable: readonly { readonly retention: string; readonly note: Note }[];
    }[];
  };
  readonly retention: {
    readonly entries: readonly Pick<Entry<'retention'>, 'id' | 'evidence' | 'holder' | 'days'>[];
  };
};

/**
 * What a sector leaves behind that nobody has asked for. A request names a kind and a holder, not the single thing, so it
 * covers every thing of that kind with that holder: the till asked of the employer is not the alarm log of the alarm firm.
 * What is known to go soonest comes first, and what nobody knows before what keeps longer than a month: it may go tonight.
 */
export function notYetAsked<Note>(
  { sectors, retention }: SectorLists<Note>,
  sector: Sector | 'unknown',
  asked: readonly Asked[],
): readonly NotAsked<Note>[] {
  const entry = sectors.entries.find(({ id }) => id === sectorEntryOf(sector));
  if (!entry) return [];
  return entry.perishable
    .flatMap(({ retention: id, note }): NotAsked<Note>[] => {
      const kept = retention.entries.find((one) => one.id === id);
      if (!kept) return [];
      const { evidence, holder, days } = kept;
      const isAsked = asked.some((request) => request.evidence === evidence && request.holder === holder);
      return isAsked ? [] : [{ retention: id, evidence, holder, days, note }];
    })
    .sort((a, b) => (a.days ?? daysOfUnknown) - (b.days ?? daysOfUnknown));
}

/** Where what nobody knows stands among what is known. Only an order: it is shown as unknown. */
const daysOfUnknown = 30;
