import type { StandingFacts } from '../disclosures/public.ts';
import type { SignalSnapshot } from './schema.ts';
import { conflictsIn, type Signal, shownFacts } from './signal.ts';

/** Every fact of a signal as it is now, word for word what another agency would see of it. */
export function standingOf(
  signal: Signal,
  narrative: string | null,
): StandingFacts & { readonly facts: SignalSnapshot } {
  return {
    facts: {
      ...shownFacts(signal),
      happened: signal.happened ?? undefined,
      narrative: narrative ?? undefined,
    },
    undecided: conflictsIn(signal),
    heads: signal.heads,
  };
}
