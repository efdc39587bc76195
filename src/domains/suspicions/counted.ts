import { type Count, count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import type { Here } from '../../kernel/doing.ts';
import { dayIn, type Instant } from '../../kernel/time/dates.ts';
import { settingOf } from '../knowledge/public.ts';
import type { Ending, Suspicion } from './suspicion.ts';

/*
 * What a hand-over adds to the study in the agency that acknowledges it: one person, whom it calls by an alias. How many others work there
 * is no count of suspected people, and a consultation is about no person.
 */

type Of = Here<Suspicion>;

/** The one person whom a hand-over is about, as every count of it has them. */
function told({ id, at: { country }, state: { facts, letter } }: Of) {
  const { sector, workplace } = facts;
  const setting = settingOf(country, { sector, municipality: workplace?.municipality ?? null });
  return { unit: 'person', person: id, file: id, letters: [letter], ...setting } as const;
}

/** The agency that acknowledges a hand-over suspects what it says, since the day on which it came. */
export const countTaken = (of: Of): Count[] =>
  of.state.facts.about === 'person'
    ? [count({ ...told(of), stage: 'suspicion', on: dayIn(new Date(of.state.begunAt), zoneIn(of.at.country)) })]
    : [];

/** How the path to protection ended with it; null where that is no end. */
const exits: Readonly<Record<Ending['reason'], string | null>> = {
  'case-opened': null,
  'no-consent': 'withdrew',
  'not-reached': 'contact-lost',
  'other-house-has-it': 'referred-on',
  'nothing-to-it': 'unfounded',
  'advice-given': 'not-told',
};

/** A hand-over that ends here otherwise than as a case has left the path to protection in this agency. */
export function countClosed(
  { outcome, reason, on }: Pick<Ending, 'outcome' | 'reason'> & { readonly on: Instant },
  of: Of,
): Count[] {
  const exit = outcome === 'case' ? null : exits[reason];
  if (of.state.facts.about !== 'person' || exit === null) return [];
  const day = dayIn(new Date(on), zoneIn(of.at.country));
  return [count({ ...told(of), stage: 'suspicion', chain: 'protection', exit, on: day })];
}
