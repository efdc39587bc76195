import type { SpokenLanguage } from '../schema.ts';

/**
 * Who has read a text that a worker reads alone, and answers for it: a person or an organisation by name, what makes them
 * able to (a certified interpreter, a lawyer), and on which day. Nobody is written here before they have done it.
 */
export type Review = { readonly by: string; readonly field: string; readonly on: string };

/** Whether the text was first written in this language, by those who made it, or was brought into it from another one. */
export type TalkText = { readonly origin: 'written' | 'translated'; readonly review: Review | null };

/** The languages in which a conversation can be held on the page, and what has happened to each text. Nothing has been signed yet. */
export const talkTexts = {
  uz: { origin: 'translated', review: null },
  sv: { origin: 'written', review: null },
  en: { origin: 'written', review: null },
} as const satisfies Partial<Record<SpokenLanguage, TalkText>>;
export type TalkLanguage = keyof typeof talkTexts;
export const talkLanguages = Object.keys(talkTexts) as TalkLanguage[];

/** Signed by somebody by name; written in the language and not signed by anybody; or a draft that no named speaker has signed. */
export type Standing = 'signed' | 'unsigned' | 'draft';

export const standingOf = ({ origin, review }: TalkText): Standing =>
  review !== null ? 'signed' : origin === 'written' ? 'unsigned' : 'draft';

/** A draft is for training: nobody in earnest answers questions that no named speaker has read. */
export const mayBeHeld = (text: TalkText | undefined, inTraining: boolean): boolean =>
  text !== undefined && (inTraining || standingOf(text) !== 'draft');

export const talkTextOf = (language: SpokenLanguage): TalkText | undefined =>
  (talkTexts as Partial<Record<SpokenLanguage, TalkText>>)[language];
