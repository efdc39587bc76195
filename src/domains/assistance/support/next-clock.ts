import { compare } from '../../../kernel/compare.ts';
import type { Instant } from '../../../kernel/time/dates.ts';

/** What comes next for a person who is helped: an open need falls due, the reflection period ends, the stay ends. */
export type Clock<Need extends string> = {
  readonly what: 'need' | 'period' | 'stay';
  readonly need: Need | null;
  readonly at: Instant;
};

/**
 * The earliest of all that runs out. What is past and still open comes first, since it is late; an unknown day is no date. A day counts
 * from its noon, as pages write it.
 */
export function nextClock<Need extends string>({
  needs,
  stay,
  periods,
}: {
  readonly needs: readonly { readonly need: Need; readonly state: string; readonly dueAt: Instant | null }[];
  readonly stay: { readonly until: string | null } | null;
  readonly periods: readonly { readonly state: string; readonly lastDay: string | null }[];
}): Clock<Need> | null {
  const noon = (day: string): Instant => `${day}T12:00:00.000Z`;
  const clocks: Clock<Need>[] = [
    ...needs.flatMap(({ need, state, dueAt }) =>
      state === 'open' && dueAt !== null ? [{ what: 'need' as const, need, at: dueAt }] : [],
    ),
    ...periods.flatMap(({ state, lastDay }) =>
      state === 'granted' && lastDay !== null ? [{ what: 'period' as const, need: null, at: noon(lastDay) }] : [],
    ),
    ...(stay?.until ? [{ what: 'stay' as const, need: null, at: noon(stay.until) }] : []),
  ];
  return clocks.sort((a, b) => compare(a.at, b.at))[0] ?? null;
}
