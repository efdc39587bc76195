import { type ActDraft, draft, type RealmKey } from '../../../kernel/act.ts';

/** What the letter-box of a unit writes down when whoever sent a tip asked not to be written to any more. */
export const stop = (of: { readonly id: string; readonly at: RealmKey }, act: string): ActDraft =>
  draft({ at: of.at, id: act, stream: of.id, streamKind: 'tip', type: 'tip.stop', facts: {} });
