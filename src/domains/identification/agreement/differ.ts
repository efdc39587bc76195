import type { Sign } from '../../suspicions/public.ts';

export type Answers = readonly Sign[];

/** What an answer says of an indicator, however it is known: it is there, it is not so, or it was not asked. */
export const saidOf = (answers: Answers, code: string): 'there' | 'not-so' | 'not-asked' => {
  const known = answers.find((sign) => sign.code === code)?.known;
  return known === undefined ? 'not-asked' : known === 'asked-not-so' ? 'not-so' : 'there';
};

/** The indicators that two readers judged differently, in the order of their codes. Seen by one and heard by the other is the same. */
export const differ = (first: Answers, second: Answers): string[] =>
  [...new Set([...first, ...second].map(({ code }) => code))]
    .filter((code) => saidOf(first, code) !== saidOf(second, code))
    .sort();

/** The indicators that any reader noted as there. They point to something; there is no sum of them, and they decide nothing. */
export const pointing = (readings: readonly { readonly answers: Answers }[]): string[] =>
  [...new Set(readings.flatMap(({ answers }) => answers.map(({ code }) => code)))]
    .filter((code) => readings.some(({ answers }) => saidOf(answers, code) === 'there'))
    .sort();
