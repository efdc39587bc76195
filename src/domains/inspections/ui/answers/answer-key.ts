import { type HowKnown, signKnown } from '../../visit/schema.ts';

/** An answer as the value of a choice. Seen and read is the same answer as read and seen. */
export const keyOfAnswer = (known: HowKnown): string =>
  known === 'asked-and-not-so' ? known : signKnown.filter((way) => known.includes(way)).join('+');

/** The different answers among these, in the order in which they were given. */
export const differentAnswers = (answers: readonly HowKnown[]): HowKnown[] =>
  answers.filter((known, at) => answers.findIndex((one) => keyOfAnswer(one) === keyOfAnswer(known)) === at);
