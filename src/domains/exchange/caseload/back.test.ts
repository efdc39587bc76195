import { expect, test } from 'vitest';
import { isWrongFile, readCaseloadText } from '../../caseload/public.ts';
import { back } from './back.ts';

function stagesIn(text: string): Record<string, number | null> {
  const read = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
  if (isWrongFile(read)) throw new Error(read.problems[0]?.text.message);
  return Object.fromEntries(back(read.caseload).stages.map(({ stage, persons }) => [stage, persons]));
}

test('a stage that the standard does not hold is not known, and one that no person reached is zero', () => {
  const text = 'vic_TraffickingStatus,cas_Status,spl_ActionPlan\nPossibleVictimOfTrafficking,Active,\n';
  expect(stagesIn(text)).toMatchObject({ suspicion: 1, identified: 0, support: 0, report: null, 'remedy-paid': null });
});

test('a stage whose column is missing is not known either', () => {
  const text = 'vic_TraffickingStatus,cas_Status\nActualVictimOfTrafficking,Active\n';
  expect(stagesIn(text)).toMatchObject({ identified: 1, support: null });
});

test('a caseload of our own has the stages that its rows name', () => {
  const text = 'person,stage,date\nP1,suspicion,\nP1,report,\nP2,suspicion,\n';
  expect(stagesIn(text)).toMatchObject({ suspicion: 2, report: 1, charge: null });
});
