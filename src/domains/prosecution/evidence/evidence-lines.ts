import { codeOf } from '../../../kernel/lists/listed.ts';
import type { CriminalFile } from '../criminal-file.ts';
import { itemNumber } from './item-number.ts';

/** How far a piece of evidence has come: it is here, it was asked for, or it was lost, refused or never there. */
export const evidenceStates = ['asked', 'secured', 'overwritten', 'refused', 'nothing-there'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export type EvidenceLine = {
  readonly id: string;
  /** E07; null for what was asked for and has not come. */
  readonly number: string | null;
  readonly type: string;
  /** The elements that it was set for or against, as codes. */
  readonly elements: readonly string[];
  readonly bearing: CriminalFile['items'][number]['bearing'] | null;
  readonly state: EvidenceState;
  readonly holder: string | null;
  /** Until when it can be had, where that is known; null for what is here or cannot be lost. */
  readonly until: string | null;
  readonly on: string;
};

/** Each piece of evidence of a file, and each that was asked for and did not come. What came is an item of its own. */
export function evidenceLines({
  items,
  requests,
  settings,
}: Pick<CriminalFile, 'items' | 'requests' | 'settings'>): readonly EvidenceLine[] {
  const here = items.map(
    (item): EvidenceLine => ({
      id: item.id,
      number: itemNumber(item.number),
      type: item.type,
      elements: [
        ...new Set(
          settings
            .filter((set) => set.for.includes(item.id) || set.against.includes(item.id))
            .map(({ element }) => codeOf(element)),
        ),
      ],
      bearing: item.bearing,
      state: 'secured',
      holder: null,
      until: item.keptUntil,
      on: item.securedOn,
    }),
  );
  const asked = requests.flatMap(({ id, type, holder, askedOn, lost, reply }): EvidenceLine[] =>
    reply?.outcome === 'received'
      ? []
      : [
          {
            id,
            number: null,
            type,
            elements: [],
            bearing: null,
            state: reply?.outcome ?? 'asked',
            holder,
            until: lost?.on ?? null,
            on: askedOn,
          },
        ],
  );
  return [...asked, ...here];
}
