import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import type { LetterOnYes } from './consent.ts';
import type { ConsentLetter } from './schema.ts';

/**
 * What becomes of letters when a consent is withdrawn. Letters belong to a domain above this one, so it is handed over where everything is
 * put together; a person knows only that something rests on what they said.
 */
export type LettersOnYes<Letter extends LetterOnYes> = {
  /** Those that rest on these consents and whose recipients have not been notified; they change no more before the transaction ends. */
  readonly find: (tx: Tx, call: AnyCall, at: RealmKey, consents: readonly string[]) => Promise<readonly Letter[]>;
  /** What follows for each, because of this act, as of this moment. */
  readonly withdraw: (letters: readonly Letter[], because: string, when: Instant) => readonly ActDraft[];
  /** Stops and notifies, as those acts say. */
  readonly carry: (tx: Tx, call: AnyCall, acts: readonly ActDraft[], letters: readonly Letter[]) => Promise<void>;
  /** What became of each that rests on these consents, also of those whose recipients were notified. */
  readonly show: (
    tx: Tx,
    call: AnyCall,
    at: RealmKey,
    consents: readonly string[],
  ) => Promise<readonly (ConsentLetter & { readonly consent: string })[]>;
};
