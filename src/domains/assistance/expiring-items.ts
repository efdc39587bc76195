import type { ExpiringItemDraft } from '../../kernel/expiring-item.ts';
import type { Period } from './reflection-period/period.ts';
import type { Support } from './support/support.ts';

const nothing = { since: null, savedOn: null, lostOn: null, obstacle: null } as const;

/** What may expire for a person who gets support: their stay, their being here, and what was not found in time. */
export function supportExpiringItems(stream: string, support: Support): readonly ExpiringItemDraft[] {
  const { case: caseId, alias, stay, departure, missed } = support;
  if (caseId === null) return [];
  return [
    ...(stay
      ? [
          {
            ...nothing,
            id: stream,
            caseId,
            what: `stay.${alias}`,
            kind: 'expires' as const,
            since: stay.until === null ? stay.since : null,
            diesOn: stay.endsAt,
            basis: stay.until === null ? ('unknown' as const) : ('known' as const),
            holder: 'migration',
            saver: 'own-unit',
            act: 'assistance.stay',
          },
        ]
      : []),
    ...(departure
      ? [
          {
            ...nothing,
            id: departure.first,
            caseId,
            what: `departure.${alias}`,
            kind: 'leaves' as const,
            diesOn: departure.endsAt,
            basis: departure.on === null ? ('unknown' as const) : ('known' as const),
            holder: 'person',
            saver: 'own-unit',
            act: 'assistance.depart',
            savedOn:
              departure.departure === 'stays' || (departure.departure === 'left' && departure.supported === 'yes')
                ? departure.at
                : null,
            lostOn: departure.departure === 'left' && departure.supported === 'no' ? departure.at : null,
          },
        ]
      : []),
    ...missed.map(({ need, at, obstacle, act }) => ({
      ...nothing,
      id: act,
      caseId,
      what: `need.${need}.${alias}`,
      kind: 'closes' as const,
      diesOn: at,
      basis: 'known' as const,
      holder: 'own-unit',
      saver: 'own-unit',
      act: 'assistance.arrange',
      lostOn: at,
      obstacle,
    })),
  ];
}

/** The reflection period runs out on its last day, unless it is extended. */
export function periodExpiringItems(stream: string, period: Period): readonly ExpiringItemDraft[] {
  const { case: caseId, alias, endsAt, extendedOn, state, endReason, endedOn, firstDay } = period;
  if (caseId === null || firstDay === null) return [];
  return [
    {
      ...nothing,
      id: stream,
      caseId,
      what: `reflection-period.${alias}`,
      kind: 'expires',
      diesOn: endsAt,
      basis: endsAt === null ? 'unknown' : 'known',
      holder: 'migration',
      saver: 'social-services',
      act: 'reflection-period.extend',
      savedOn: extendedOn === null ? null : `${extendedOn}T00:00:00.000Z`,
      lostOn: state === 'ended' && endReason === 'ran-out' && endedOn !== null ? `${endedOn}T00:00:00.000Z` : null,
    },
  ];
}
