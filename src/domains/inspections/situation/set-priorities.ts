import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { wrongAt } from '../../disclosures/public.ts';
import { setPrioritiesAct } from './acts.ts';
import { situationMessages } from './messages.ts';
import type { SetPriorities, SetPrioritiesFacts } from './schema.ts';

/** Under these names what speaks for a priority, and where that was read, lie sealed beside the act. */
export const whyOf = (place: number): string => `why-${place}`;
export const sourceOf = (place: number): string => `source-${place}`;

/** Says which industries a unit looks at first in a period, each with what speaks for it and its source. */
export function setPriorities(input: SetPriorities, at: RealmKey): ActDraft[] {
  const { picture, from, until, priorities } = input;
  if (until < from) throw wrongAt('until', situationMessages.untilBeforeFrom);
  const facts: SetPrioritiesFacts = {
    from,
    until,
    priorities: priorities.map(({ sector, restsOn }) => ({ sector, restsOn })),
  };
  return [
    setPrioritiesAct.draft({
      at,
      id: input.act.id,
      stream: picture,
      facts,
      words: Object.fromEntries(
        priorities.flatMap(({ why, source }, place) => [
          [whyOf(place), why],
          [sourceOf(place), source],
        ]),
      ),
    }),
  ];
}
