import { z } from 'zod';
import type { Act } from './act.ts';
import { compare } from './compare.ts';
import type { Instant } from './time/dates.ts';

/** An account, as acts name it: never in an address. */
const Account = z.string().regex(/^\d{1,19}$/);

/** Who was responsible, and who is from now on. */
export const ResponsibleFacts = z.strictObject({ from: Account, to: Account });
export type ResponsibleFacts = z.infer<typeof ResponsibleFacts>;

/** Who is responsible for a matter, since when, and who handed it over; null where the person took it. */
export type Responsible = { readonly owner: string; readonly since: Instant; readonly by: string | null };

/** The same of a stream, with whether its matter is still open. */
export type ResponsibleNow = Responsible & { readonly open: boolean };

/**
 * The person of the last change, or the first one where there was none. A matter that no one has taken has no responsible person. The order is
 * that in which changes were written down, since each was decided on what the one before it had left: a clock of a device counts for nothing.
 */
export function lastResponsible<First extends Responsible | null>(
  first: First,
  changes: readonly Act<string, ResponsibleFacts>[],
): First | Responsible {
  if (first === null) return first;
  let now: Responsible = first;
  const left = [...changes].sort((a, b) => compare(a.recordedAt, b.recordedAt));
  while (left.length > 0) {
    const { owner } = now;
    const [next] = left.splice(
      Math.max(
        0,
        left.findIndex(({ facts }) => facts.from === owner),
      ),
      1,
    );
    if (next) now = { owner: next.facts.to, since: next.recordedAt, by: next.actor };
  }
  return now;
}
