import { answers, questionCodes, reaches } from './questions.ts';

/** The four honest sentences, in the order in which they are said. */
export const promises = ['may-say-no', 'not-your-employer', 'if-there-is-a-trial', 'only-the-card'] as const;
/** What the card says of rights, one short line each. */
export const cardRights = ['pay', 'papers', 'leave', 'help'] as const;

const named = <const Prefix extends string, const Code extends string>(prefix: Prefix, codes: readonly Code[]) =>
  codes.map((code) => `${prefix}-${code}` as const);

/**
 * Every text that a worker reads alone, and every text of the card, by a name of its own: the name under which a reviewer finds it, and
 * under which a recording of it is stored. Texts only, so that one language can be fetched and kept by itself.
 */
export const textKeys = [
  'title',
  ...named('promise', promises),
  'only-answers',
  'how-long',
  'if-somebody-comes',
  'locked',
  'start',
  'rather',
  'place',
  'back',
  'pass-over',
  'next',
  'hide',
  'hidden',
  'listen',
  ...named('question', questionCodes),
  ...named('answer', answers),
  'reach-title',
  ...named('reach', reaches),
  'reach-number',
  'reach-when',
  'reach-when-hint',
  'consent',
  'consent-no-call',
  'consent-yes',
  'consent-no',
  'thanks',
  'hand-back',
  'done',
  'card-heading',
  ...named('card', cardRights),
  'card-call',
  'card-words',
  'card-numbers',
  'card-numbers-alone',
  'card-everybody',
] as const;
export type TextKey = (typeof textKeys)[number];
export type WorkerTexts = Readonly<Record<TextKey, string>>;

/** What is put into a text when it is shown. A text has all of its places, and no other, in every language. */
const places: Partial<Record<TextKey, readonly string[]>> = {
  'how-long': ['n', 'minutes'],
  place: ['n', 'of'],
  'card-call': ['phone'],
};
export const placesIn = (key: TextKey): readonly string[] => places[key] ?? [];

/** A text with its places filled. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
