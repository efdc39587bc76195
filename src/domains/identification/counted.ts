import { type Count, count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/dates.ts';
import type { Screening } from './fold.ts';
import type { Decide } from './schema.ts';

/**
 * What the decision on signs adds to the study: somebody was suspected to be exploited, and is identified; or the suspicion
 * was unfounded, which is no loss. They are counted by the suspicion that the signs were read for, where there is one.
 */
export function countDecided(
  { presumed, act }: Pick<Decide, 'presumed' | 'act'>,
  of: { readonly id: string; readonly country: string; readonly screening: Pick<Screening, 'about'> },
): Count[] {
  const said = { unit: 'person', person: of.screening.about.suspicion ?? of.id, file: of.id } as const;
  const on = dayIn(new Date(act.happenedFrom), zoneIn(of.country));
  return presumed === 'yes'
    ? [count({ ...said, stage: 'suspicion', on }), count({ ...said, stage: 'identified', chain: 'protection', on })]
    : [count({ ...said, stage: 'suspicion', chain: 'protection', exit: 'unfounded', on })];
}
