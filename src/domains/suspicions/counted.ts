import { type Count, count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/dates.ts';
import { settingOf } from '../knowledge/public.ts';
import type { Suspicion } from './fold.ts';
import type { CloseSuspicion } from './schema.ts';

/*
 * What a hand-over adds to the study in the house that takes it: one person, whom it calls by an alias. How many others work
 * there is no count of people whom somebody suspects to be exploited, and a consultation tells of nobody.
 */

type Of = { readonly id: string; readonly country: string; readonly suspicion: Suspicion };

/** The one person of whom a hand-over tells, as every count of it has them. */
function told({ id, country, suspicion: { facts, letter } }: Of) {
  const { sector, workplace } = facts;
  const setting = settingOf(country, { sector, municipality: workplace?.municipality ?? null });
  return { unit: 'person', person: id, file: id, letters: [letter], ...setting } as const;
}

/** Whoever takes a hand-over suspects what it says, since the day on which it came. */
export const countTaken = (of: Of): Count[] =>
  of.suspicion.facts.about === 'person'
    ? [count({ ...told(of), stage: 'suspicion', on: dayIn(new Date(of.suspicion.begunAt), zoneIn(of.country)) })]
    : [];

/** How the way to protection ended with it. `case-opened` is no end. */
const exits: Readonly<Partial<Record<CloseSuspicion['reason'], string>>> = {
  'no-consent': 'withdrew',
  'not-reached': 'contact-lost',
  'other-house-has-it': 'referred-on',
  'nothing-to-it': 'unfounded',
  'advice-given': 'not-told',
};

/** A hand-over that ends here otherwise than as a case has left the way to protection in this house. */
export function countClosed(
  { outcome, reason, act }: Pick<CloseSuspicion, 'outcome' | 'reason' | 'act'>,
  of: Of,
): Count[] {
  const exit = outcome === 'case' ? undefined : exits[reason];
  if (of.suspicion.facts.about !== 'person' || exit === undefined) return [];
  const on = dayIn(new Date(act.happenedFrom), zoneIn(of.country));
  return [count({ ...told(of), stage: 'suspicion', chain: 'protection', exit, on })];
}
