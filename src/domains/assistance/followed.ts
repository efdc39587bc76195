import type { FollowUp } from '../identification/public.ts';
import type { Period } from './reflection-period/period.ts';
import type { Support } from './support/support.ts';

const needOf = { interpreter: 'interpreter', counsel: 'adviser' } as const;

/**
 * What the support plan and the reflection period of one person say of the steps that follow from a decision that they are presumed to be a
 * victim. A step of which they say nothing is left out: no one has begun it, or it is another agency's.
 */
export function followedIn(
  supports: readonly Pick<Support, 'needs'>[],
  periods: readonly Pick<Period, 'informedOn'>[],
): Partial<Record<FollowUp, 'done' | 'open'>> {
  const found: Partial<Record<FollowUp, 'done' | 'open'>> = {};
  for (const step of ['interpreter', 'counsel'] as const) {
    const needs = supports.flatMap((support) => support.needs).filter(({ need }) => need === needOf[step]);
    if (needs.length === 0) continue;
    found[step] = needs.every(({ state }) => state === 'arranged' || state === 'not-needed') ? 'done' : 'open';
  }
  if (periods.length > 0) found['time-to-think'] = periods.some(({ informedOn }) => informedOn) ? 'done' : 'open';
  return found;
}
