import { expect, test } from 'vitest';
import type { CriminalFile, Decision, Verdict } from './criminal-file.ts';
import { isOver } from './is-over.ts';
import { larkan, svalan } from './testing/builders.ts';

const line = (party: string, outcome: string, reason: string) => ({ party, offence: 'SE.BRB.4.1b', outcome, reason });
const decided = (...lines: ReturnType<typeof line>[]) => ({ lines, secondLook: null }) as unknown as Decision;
const judged = (party: string) =>
  ({ lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'acquitted' }] }) as unknown as Verdict;
const over = (decisions: readonly Decision[], verdicts: readonly Verdict[] = []) =>
  isOver({ parties: [{ id: larkan }, { id: svalan }] as unknown as CriminalFile['parties'], decisions, verdicts });

test('a file is over once something is decided of every injured party', () => {
  expect(over([])).toBe(false);
  expect(over([decided(line(larkan, 'closed', 'RC05'))])).toBe(false);
  expect(over([decided(line(larkan, 'closed', 'RC05'), line(svalan, 'closed', 'RC05'))])).toBe(true);
});

test('not while a decision waits for a second review', () => {
  const waits = decided(line(larkan, 'closed', 'RC08'), line(svalan, 'closed', 'RC05'));
  expect(over([waits])).toBe(false);
  expect(over([{ ...waits, secondLook: { act: '1', by: '2', agrees: true } }])).toBe(true);
});

test('not while a charge has not been judged', () => {
  const charged = [decided(line(larkan, 'charged', 'RC15'), line(svalan, 'charged', 'RC15'))];
  expect(over(charged)).toBe(false);
  expect(over(charged, [judged(larkan)])).toBe(false);
  expect(over(charged, [judged(larkan), judged(svalan)])).toBe(true);
});
