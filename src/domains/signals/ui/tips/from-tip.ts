import type { TipContents } from '../../tips/contents.ts';
import { emptyDraft, type SignalDraft } from '../form/signal-draft.ts';

/** What the form for a signal begins with when it is made of a tip: what the sender wrote, for the reader to choose from. */
export type FromTip = { readonly draft: SignalDraft; readonly openAct: string };

const people: Readonly<Record<TipContents['many'], Pick<SignalDraft, 'known' | 'number'>>> = {
  one: { known: 'estimated', number: '1' },
  'two-or-three': { known: 'estimated', number: '3' },
  more: { known: 'estimated', number: '4' },
  unknown: { known: 'unknown', number: '' },
  'no-answer': { known: 'unknown', number: '' },
};

/** A draft of a signal from what the sender wrote. What they did not say stays empty; nothing is guessed. */
export const draftFromTip = (told: TipContents): SignalDraft => ({
  ...emptyDraft,
  ...people[told.many],
  channel: 'tip',
  name: told.where ?? '',
  narrative: told.what,
});

/* What was opened is in the memory of this page alone: never in an address, never in the history of the browser. */
const waiting = new Map<string, FromTip>();

export const keepFromTip = (tip: string, from: FromTip): void => void waiting.set(tip, from);
export const findFromTip = (tip: string | undefined): FromTip | null => (tip ? (waiting.get(tip) ?? null) : null);
export const forgetFromTip = (tip: string | undefined): void => void (tip && waiting.delete(tip));
