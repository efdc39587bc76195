import type { TextKey, WorkerTexts } from './worker-texts.ts';

/**
 * Who has read a text that a worker reads alone, and answers for it: a person or an organisation by name, what makes them able to (a
 * certified interpreter, a lawyer), and on which day. No one is written down before they have done it.
 */
export type Review = { readonly by: string; readonly field: string; readonly on: string };

/** Whether the text was first written in this language, by those who made it, or was brought into it from another one. */
export type TalkText = { readonly origin: 'written' | 'translated'; readonly review: Review | null };

/** A recording of one text: who speaks it, by name, and on which day. */
export type Recording = { readonly key: TextKey; readonly speaker: string; readonly on: string };

/** One language in which a conversation can be held, as its file in `knowledge/worker-talk/` has it. */
export type WorkerTalk = TalkText & {
  readonly language: string;
  /** The language by its own name. */
  readonly own: string;
  readonly texts: WorkerTexts;
  /** Those of them that are shown in English: it was rewritten, and they were not translated since. */
  readonly outdated: readonly TextKey[];
  readonly audio: readonly Recording[];
  /** The 256 words of a card's code; null where it is said in numbers or in another language. */
  readonly words: readonly string[] | null;
};

/** Signed by name; written in the language and not signed; or a draft that no named speaker has signed. */
export const standings = ['signed', 'unsigned', 'draft'] as const;
export type TextStanding = (typeof standings)[number];

export const standingOf = ({ origin, review }: TalkText): TextStanding =>
  review !== null ? 'signed' : origin === 'written' ? 'unsigned' : 'draft';

/** A draft is for training: no one in production answers questions that no named speaker has read. */
export const mayBeHeld = (text: TalkText | undefined, inTraining: boolean): boolean =>
  text !== undefined && (inTraining || standingOf(text) !== 'draft');
