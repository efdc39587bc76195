import { newcombeDifference } from '../../statistics/proportions/newcombe.ts';
import { wilsonInterval } from '../../statistics/proportions/wilson.ts';
import { type QuestionName, questions } from './lesson-file.ts';
import type { AgencyCount, AgencyResult, Share } from './schema.ts';

type Compared = Omit<AgencyResult, 'agency' | 'name'>;

/**
 * What can be shown of one agency: the share who would know whom to call before and after, each with its interval, and the
 * difference with its own. Which words are used is decided here and not by the reader: a difference is shown only when its
 * interval leaves zero out, and with fewer than half answering it is to be read with caution.
 */
export function compare(before: AgencyCount | null, after: AgencyCount | null): Compared {
  const first = shareOf(before?.call, before?.answered);
  const second = shareOf(after?.call, after?.answered);
  const response = shareOf(after?.answered, after?.asked);
  const held = (before?.held ?? false) || (after?.held ?? false);
  const nothing = { before: null, after: null, difference: null, response: null, weakest: null, held };
  if (after && after.answered === null) return { ...nothing, state: 'suppressed' };
  if (!second) return { ...nothing, before: first, state: first ? 'no-repeat' : 'suppressed' };
  const weakest = weakestOf(after);
  if (!first) return { ...nothing, after: second, response, weakest, state: 'no-repeat' };
  const difference = newcombeDifference(first, second);
  const state: Compared['state'] =
    response && response.count * 2 < response.of
      ? 'few-answered'
      : difference.lower > 0
        ? 'higher'
        : difference.upper < 0
          ? 'lower'
          : 'no-difference';
  return { state, before: first, after: second, difference, response, weakest, held };
}

function shareOf(count: number | null | undefined, of: number | null | undefined): Share | null {
  if (count === null || count === undefined || !of) return null;
  const { estimate, lower, upper } = wilsonInterval(count, of);
  return estimate === null ? null : { count, of, share: estimate, lower, upper };
}

/** The question that fewest answered rightly; of several the first. */
function weakestOf(count: AgencyCount | null): QuestionName | null {
  if (!count) return null;
  const known = questions.filter((question) => count[question] !== null);
  return known.reduce<QuestionName | null>(
    (lowest, question) => (lowest === null || (count[question] ?? 0) < (count[lowest] ?? 0) ? question : lowest),
    null,
  );
}
