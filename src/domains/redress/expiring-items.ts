import type { ExpiringItemDraft } from '../../kernel/expiring-item.ts';
import type { Claim } from './claim.ts';
import { lastNoticeFor, liableSectors, tellMainBy } from './contractor-liability.ts';
import { barredOn } from './fold.ts';

/**
 * The expiring rights of a claim, and by when: pay that falls out of reach of a notice to the chain, one row for each day on which
 * pay fell due; the second notice, to the main contractor, once the one who hired has its own; and the whole claim, by limitation.
 */
export function claimExpiringItems(stream: string, claim: Claim): readonly ExpiringItemDraft[] {
  const { caseId, notices, sector, lines, chainIsLiable } = claim;
  const barred = barredOn(claim);
  if (!caseId) return [];
  const dues =
    chainIsLiable && liableSectors.includes(sector)
      ? [...new Set(lines.flatMap((line) => line.dues.map(({ due }) => due)))].sort()
      : [];
  const shared = { caseId, kind: 'closes', since: null, basis: 'rule', saver: 'lawyer' } as const;
  return [
    ...dues.map((due, at): ExpiringItemDraft => {
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
    ...secondNotice(claim).map(
      (row): ExpiringItemDraft => ({
        ...shared,
        ...row,
        id: rowId(stream, secondNoticeAt),
        what: 'claim.main-notice',
        holder: 'contractor',
        act: 'claim.notify',
        lostOn: null,
        obstacle: 'OB-F02',
      }),
    ),
    ...(barred === null
      ? []
      : [
          {
            ...shared,
            id: rowId(stream, 0),
            what: 'claim.barred',
            diesOn: `${barred}T22:00:00.000Z`,
            holder: 'employer',
            act: 'claim.receive',
            savedOn: null,
            lostOn: null,
            obstacle: 'OB-F01',
          } as const,
        ]),
  ];
}

/** Higher than any number of days on which pay fell due, so that no row takes the id of another. */
const secondNoticeAt = 0x8000;

/** Until when the main contractor can be notified, where the one who hired has been and the act binds it; and when it was. */
function secondNotice({
  notices,
  sector,
  chainIsLiable,
}: Claim): readonly Pick<ExpiringItemDraft, 'diesOn' | 'savedOn'>[] {
  const first = notices.find(({ role }) => role === 'first');
  if (!first || first.exempt || !chainIsLiable || !liableSectors.includes(sector)) return [];
  const by = tellMainBy(first);
  const main = notices.find(({ role, day }) => role === 'main' && day <= by);
  return [{ diesOn: `${by}T22:00:00.000Z`, savedOn: main ? `${main.day}T12:00:00.000Z` : null }];
}

/** An id of its own for each row, the same whenever the stream is folded: the last two characters of the stream's id are counted on. */
const rowId = (stream: string, at: number): string => {
  const last = (Number.parseInt(stream.slice(-6), 16) + at + 1) % 0x1000000;
  return `${stream.slice(0, -6)}${last.toString(16).padStart(6, '0')}`;
};
