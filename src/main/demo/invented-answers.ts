import type pg from 'pg';
import { uuidV4 } from '../../kernel/id.ts';
import { sha256 } from '../../platform/crypto/digest.ts';

/** How many of one agency answered in a round, and how many of them rightly on each question. All invented. */
type Answers = {
  readonly unit: number;
  readonly round: string;
  readonly answered: number;
  readonly sign: number;
  readonly pass: number;
  readonly call: number;
};

const before = 'baseline-2025-02';
const after = 'repeat-2026-10';

export const inventedAnswers: readonly Answers[] = [
  { unit: 11, round: before, answered: 48, sign: 31, pass: 20, call: 24 },
  { unit: 11, round: after, answered: 45, sign: 40, pass: 36, call: 37 },
  { unit: 31, round: before, answered: 52, sign: 37, pass: 25, call: 18 },
  { unit: 31, round: after, answered: 47, sign: 41, pass: 33, call: 31 },
  { unit: 61, round: before, answered: 31, sign: 19, pass: 12, call: 9 },
  { unit: 61, round: after, answered: 29, sign: 23, pass: 17, call: 16 },
  { unit: 71, round: before, answered: 40, sign: 24, pass: 13, call: 15 },
  { unit: 71, round: after, answered: 38, sign: 29, pass: 14, call: 19 },
  { unit: 41, round: after, answered: 3, sign: 3, pass: 2, call: 2 },
];

/** Adds them to the demo, each answer as one row without a name. Doing it again adds nothing. */
export async function addInventedAnswers(client: pg.ClientBase): Promise<void> {
  for (const { unit, round, answered, ...right } of inventedAnswers) {
    const rows = Array.from({ length: answered }, (_, at) => ({
      id: uuidV4(sha256('cape demo', `answer ${unit} ${round} ${at}`)),
      sign: at < right.sign,
      pass: at < right.pass,
      call: at < right.call,
    }));
    await client.query('select competence.add_invented($1, $2, $3)', [unit, round, JSON.stringify(rows)]);
  }
}
