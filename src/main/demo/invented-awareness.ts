import type pg from 'pg';
import { idOf } from './id-of.ts';

/** The two surveys of authorities in the demo that have ended, and the unit that asked. Every answer is invented. */
export const awarenessRounds = {
  baseline: { step: 'awareness-baseline', at: '2026-04-13T09:00:00+02:00' },
  repeat: { step: 'awareness-repeat', at: '2026-09-21T09:00:00+02:00' },
} as const;
const nationalCoordination = 91;

export const awarenessQuestions = ['QB-01', 'QB-02', 'QB-03', 'QB-04', 'QB-05', 'QB-06', 'QB-07', 'QB-08'] as const;
/** The right answers of these questions in the bank. */
const right = ['c', 'c', 'c', 'a', 'b', 'c', 'c', 'a'];

/** How many of each part of the frame answered, and of a hundred how many are right on each question. */
const rounds = {
  baseline: [
    { part: 'part-1', answered: 48, knows: [72, 50, 35, 35, 50, 42, 81, 31] },
    { part: 'part-2', answered: 52, knows: [58, 44, 40, 38, 35, 38, 75, 29] },
    { part: 'part-3', answered: 40, knows: [65, 38, 30, 28, 38, 33, 70, 35] },
    { part: 'part-4', answered: 4, knows: [75, 50, 50, 50, 50, 50, 75, 50] },
    { part: 'part-5', answered: 3, knows: [67, 33, 33, 33, 67, 33, 67, 33] },
  ],
  repeat: [
    { part: 'part-1', answered: 45, knows: [86, 58, 51, 53, 82, 60, 89, 44] },
    { part: 'part-2', answered: 47, knows: [72, 53, 45, 47, 66, 49, 81, 36] },
    { part: 'part-3', answered: 38, knows: [71, 45, 34, 24, 50, 42, 74, 37] },
    { part: 'part-4', answered: 3, knows: [67, 67, 33, 33, 67, 33, 67, 33] },
    { part: 'part-5', answered: 3, knows: [67, 33, 67, 33, 67, 33, 67, 33] },
  ],
} as const;

/** Answers that differ from person to person and give these shares: a sequence that fills the range evenly (golden ratio). */
export const awarenessAnswers = (round: keyof typeof rounds): readonly string[] =>
  rounds[round].flatMap(({ part, answered, knows }) =>
    Array.from({ length: answered }, (_, person) => {
      const said = knows.map((percent, at) => {
        const place = (person * 0.618_033_988_75 + at * 0.414_213_562_37) % 1;
        if (place * 100 < percent) return right[at];
        return place > 0.88 ? '-' : right[at] === 'b' ? 'a' : 'b';
      });
      return `${part}|0|${said.join('')}`;
    }),
  );

/** Adds them to the demo, before the surveys are opened there. Doing it again adds nothing. */
export async function addInventedAwareness(client: pg.ClientBase): Promise<void> {
  for (const round of ['baseline', 'repeat'] as const) {
    const { step, at } = awarenessRounds[round];
    await client.query('select surveys.add_invented($1, $2, $3)', [
      nationalCoordination,
      idOf(`${step} thing`, at),
      awarenessAnswers(round),
    ]);
  }
}
