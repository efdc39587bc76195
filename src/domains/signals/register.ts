import { type ActDraft, draft, type RealmKey } from '../../kernel/act.ts';
import type { RegisterSignal } from './schema.ts';

/** The acts of registering a signal: one record in the officer's own file. It happened, so no state can refuse it. */
export function register(input: RegisterSignal, at: RealmKey, reference: string): ActDraft[] {
  return [
    draft({
      at,
      id: input.act.id,
      stream: input.signal,
      streamKind: 'signal',
      type: 'signal.register',
      facts: { reference, ...input.facts },
      words: { narrative: input.narrative },
      basedOn: input.fromTip ? [input.fromTip] : [],
    }),
  ];
}
