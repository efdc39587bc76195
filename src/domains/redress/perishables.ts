import type { PerishableDraft } from '../../kernel/perishable.ts';
import { lastNoticeFor, liableSectors } from './contractor-liability.ts';
import { barredOn, type Claim } from './fold.ts';

/**
 * What of a claim can be lost, and by when: pay that falls out of the reach of a notice to the chain, and the whole claim
 * when it is barred by time. One row for each day on which pay fell due.
 */
export function claimPerishables(stream: string, claim: Claim): readonly PerishableDraft[] {
  const { caseId, notices, sector, lines } = claim;
  if (!caseId) return [];
  const dues = liableSectors.includes(sector)
    ? [...new Set(lines.flatMap((line) => line.dues.map(({ due }) => due)))].sort()
    : [];
  const shared = { caseId, kind: 'closes', since: null, basis: 'rule', saver: 'lawyer' } as const;
  return [
    ...dues.map((due, at): PerishableDraft => {
      const last = lastNoticeFor(due);
      const intime = notices.find(({ day }) => day <= last);
      const late = notices.find(({ day }) => day > last);
      return {
        ...shared,
        id: rowId(stream, at + 1),
        what: 'claim.notice',
        diesOn: `${last}T22:00:00.000Z`,
        holder: 'contractor',
        act: 'claim.notify',
        savedOn: intime ? `${intime.day}T12:00:00.000Z` : null,
        lostOn: !intime && late ? `${last}T22:00:00.000Z` : null,
        obstacle: 'OB-F02',
      };
    }),
    {
      ...shared,
      id: rowId(stream, 0),
      what: 'claim.barred',
      diesOn: `${barredOn(claim)}T22:00:00.000Z`,
      holder: 'employer',
      act: 'claim.receive',
      savedOn: null,
      lostOn: null,
      obstacle: 'OB-F01',
    },
  ];
}

/** An id of its own for each row, the same whenever the stream is folded: the last two signs of the stream's id are counted on. */
const rowId = (stream: string, at: number): string => {
  const last = (Number.parseInt(stream.slice(-6), 16) + at + 1) % 0x1000000;
  return `${stream.slice(0, -6)}${last.toString(16).padStart(6, '0')}`;
};
