import type { ExpiringItemDraft } from '../../kernel/expiring-item.ts';
import type { Person } from './person.ts';

/** Two ids from one: the row of a person's safe hours has the person's own, each consent has its own. */
export function personExpiringItems(stream: string, person: Person): readonly ExpiringItemDraft[] {
  const caseId = person.case;
  if (caseId === null) return [];
  const consents = person.consents
    .filter(({ answer, lapsesAt }) => answer === 'yes' && lapsesAt !== null)
    .map((consent): ExpiringItemDraft => {
      const renewed = person.consents.find(
        (other) =>
          other.answer === 'yes' &&
          other.purpose === consent.purpose &&
          other.toUnit === consent.toUnit &&
          other.givenAt > consent.givenAt,
      );
      return {
        id: consent.id,
        caseId,
        what: `consent.${consent.purpose}.${person.alias}`,
        kind: 'expires',
        since: null,
        diesOn: consent.lapsesAt,
        basis: 'known',
        holder: 'person',
        saver: 'own-unit',
        act: 'consent.give',
        savedOn: renewed?.givenAt ?? null,
        lostOn: consent.withdrawnAt,
        obstacle: null,
      };
    });
  return [
    ...consents,
    {
      id: stream,
      caseId,
      what: `reach.${person.alias}`,
      kind: 'reach',
      since: null,
      diesOn: null,
      // Hours that come back every week have no last day; hours that are not known are asked for today.
      basis: person.reach.known === 'unknown' ? 'unknown' : 'known',
      holder: 'person',
      saver: 'own-unit',
      act: 'person.reach',
      savedOn: null,
      lostOn: null,
      obstacle: null,
    },
  ];
}
