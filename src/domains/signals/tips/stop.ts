import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { stopAct } from './acts.ts';

/** What the letter-box of a unit writes down when whoever sent a tip asked not to be written to any more. */
export const stop = (of: { readonly id: string; readonly at: RealmKey }, act: string): ActDraft =>
  stopAct.draft({ at: of.at, id: act, stream: of.id, facts: {} });
