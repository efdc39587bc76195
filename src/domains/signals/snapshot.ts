import type { Standing } from '../disclosures/public.ts';
import type { SignalSnapshot } from './schema.ts';
import { conflictsIn, type Signal, shown } from './signal.ts';

/** Every fact of a signal as it stands now, word for word what another agency would see of it. */
export function standingOf(signal: Signal, narrative: string | null): Standing & { readonly facts: SignalSnapshot } {
  return {
    facts: {
      channel: shown(signal, 'channel'),
      sector: shown(signal, 'sector'),
      workplace: shown(signal, 'workplace'),
      people: shown(signal, 'people'),
      signs: shown(signal, 'signs'),
      happened: signal.happened ?? undefined,
      narrative: narrative ?? undefined,
    },
    undecided: conflictsIn(signal),
    heads: signal.heads,
  };
}
