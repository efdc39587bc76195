import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/dates.ts';
import { settingOf } from '../knowledge/public.ts';
import { registerAct } from './acts.ts';
import type { RegisterSignal } from './schema.ts';

/**
 * The acts of registering a signal: one record in the officer's own file. It happened, so no state can refuse it. It is
 * counted as a matter, on the day on which it was seen when that is known to the day.
 */
export function register(input: RegisterSignal, at: RealmKey, reference: string): ActDraft[] {
  const { happenedFrom, precision } = input.act;
  const { sector, workplace } = input.facts;
  return [
    registerAct.draft({
      at,
      id: input.act.id,
      stream: input.signal,
      facts: { reference, ...input.facts },
      words: { narrative: input.narrative },
      counts: [
        count({
          stage: 'signal',
          unit: 'matter',
          file: input.signal,
          on: ['month', 'year'].includes(precision) ? null : dayIn(new Date(happenedFrom), zoneIn(at.country)),
          ...settingOf(at.country, { sector, municipality: workplace.municipality }),
        }),
      ],
      basedOn: input.fromTip ? [input.fromTip] : [],
    }),
  ];
}
