import type { Act } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import type { Words } from '../../../../platform/acts/open-file.ts';
import type { Item } from '../../criminal-file.ts';
import { withdrawFileEntry } from '../../investigation/acts/withdraw-entry.ts';
import { recordCustody } from '../acts/record-custody.ts';
import type { CustodyShown, ItemShown } from '../shown-item.ts';
import { custodyChain, custodyGaps, isNotAsSigned } from './custody-gaps.ts';

type CustodyReader = {
  readonly acts: readonly Act[];
  readonly words: Words;
  readonly nameOf: (actor: string) => string;
  readonly country: string;
};

/**
 * The custody of an item in time order, with where it has a gap. A step that was recorded by mistake and withdrawn stands among the others, struck
 * through, and counts for no gap: who has read it before must see that it never was so.
 */
export function showCustody(
  item: Item,
  { acts, words, nameOf, country }: CustodyReader,
): Pick<ItemShown, 'custody' | 'gaps'> {
  const gone = new Map(acts.filter(withdrawFileEntry.is).map((act) => [act.facts.entry, act]));
  const recorded = acts.filter(recordCustody.is).filter(({ facts }) => facts.item === item.id);
  const steps = recorded.map(({ id, facts: { step, at } }) => {
    const of = (name: string): string | null => words.get(id)?.[name] ?? null;
    return { id, step, at, by: of('by'), from: of('from'), to: of('to'), seal: of('seal') };
  });
  const said = (name: string): string | null => words.get(item.act)?.[`${item.words}${name}`] ?? null;
  const entry = { id: item.act, day: item.securedOn, at: item.medium?.takenAt ?? null, by: said('securedBy') };
  const zone = zoneIn(country);
  const standing = custodyChain(
    entry,
    steps.filter(({ id }) => !gone.has(id)),
    zone,
  );
  const withdrawn = steps.filter(({ id }) => gone.has(id)).map((one) => ({ ...one, isDay: false }));
  const added = acts.find(({ id }) => id === item.act);
  const custody = [...standing, ...withdrawn]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((one): CustodyShown => {
      const act = recorded.find(({ id }) => id === one.id) ?? added;
      const by = gone.get(one.id);
      return {
        ...one,
        where: one.step === 'secured' ? said('where') : (words.get(one.id)?.where ?? null),
        note: one.step === 'secured' ? null : (words.get(one.id)?.note ?? null),
        capacity: one.step === 'secured' ? (item.medium?.capacity ?? item.capacity) : (act?.capacity ?? item.capacity),
        recordedBy: act ? nameOf(act.actor) : '–',
        recordedAt: act?.recordedAt ?? one.at,
        withdrawn: by ? { by: nameOf(by.actor), at: by.recordedAt, reason: words.get(by.id)?.reason ?? null } : null,
      };
    });
  const changed =
    item.medium && isNotAsSigned(item.medium)
      ? [{ before: item.act, kind: 'not-as-signed' as const, held: null, next: null, minutes: null }]
      : [];
  return { custody, gaps: [...changed, ...custodyGaps(standing)] };
}
