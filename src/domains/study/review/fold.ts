import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { correctReading } from './acts/correct-reading.ts';
import { resolveFile } from './acts/resolve.ts';
import { reviewFile } from './acts/review.ts';
import { differencesIn } from './agreement.ts';
import type { Reading, Review } from './review.ts';

const reviewActs = { reviewed: reviewFile, corrected: correctReading, resolved: resolveFile } as const;

export function foldReview(acts: readonly Act[]): Review {
  const {
    reviewed: reviews,
    corrected: corrections,
    resolved: [third],
  } = gather(acts, reviewActs);
  const [first] = reviews;
  if (!first) throw new Error('A file that was reviewed has no review.');
  const readings = reviews.map(({ actor, recordedAt, id, facts: { coding } }): Reading => {
    const own = corrections.filter(({ facts }) => facts.reading === id);
    const said = [
      { coding, at: recordedAt, act: id },
      ...own.map((act) => ({ coding: act.facts.coding, at: act.recordedAt, act: act.id })),
    ];
    const last = said.at(-1)?.coding ?? coding;
    return {
      reader: actor,
      at: recordedAt,
      act: id,
      coding: last,
      ...(own.length > 0 && { before: said.slice(0, -1) }),
    };
  });
  const [one, two] = readings;
  const differs = one && two ? differencesIn(one.coding, two.coding) : [];
  return {
    pseudonym: first.facts.pseudonym,
    status: third ? 'resolved' : !two ? 'one-reader' : differs.length > 0 ? 'differ' : 'agreed',
    readings,
    differs,
    resolved: third ? { by: third.actor, at: third.recordedAt, coding: third.facts.coding } : null,
    lastAt:
      acts
        .map(({ recordedAt }) => recordedAt)
        .sort()
        .at(-1) ?? first.recordedAt,
  };
}
