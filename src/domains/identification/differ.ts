import type { Sign } from '../suspicions/public.ts';

export type Answers = readonly Sign[];

/** What an answer says of a sign, however it is known: it is there, it is not so, or nobody asked. */
export const saidOf = (answers: Answers, code: string): 'there' | 'not-so' | 'not-asked' => {
  const known = answers.find((sign) => sign.code === code)?.known;
  return known === undefined ? 'not-asked' : known === 'asked-not-so' ? 'not-so' : 'there';
};

/** The signs that two readers judged differently, in the order of their codes. Seen by one and heard by the other is the same sign. */
export const differ = (first: Answers, second: Answers): string[] =>
  [...new Set([...first, ...second].map(({ code }) => code))]
    .filter((code) => saidOf(first, code) !== saidOf(second, code))
    .sort();

/** The signs that somebody noted as there. They point to something; there is no sum of them, and they decide nothing. */
export const pointing = (readings: readonly { readonly answers: Answers }[]): string[] =>
  [...new Set(readings.flatMap(({ answers }) => answers.map(({ code }) => code)))]
    .filter((code) => readings.some(({ answers }) => saidOf(answers, code) === 'there'))
    .sort();
