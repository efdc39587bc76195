import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type IcTip, IcTipFile, icTipUnits, pendingText } from './ic-tip.ts';

const file = (): IcTip =>
  parse(readFileSync(join(import.meta.dirname, '../../../../knowledge/standards/ic-tip.yaml'), 'utf8'));

test('the frame has the four units, each with questions, and no code list is taken as done', () => {
  const frame = IcTipFile.parse(file());
  expect(frame.units.map(({ unit }) => unit)).toEqual(icTipUnits);
  for (const { code_list: list } of frame.units.flatMap(({ questions }) => questions)) expect(list).toBe(pendingText);
  expect(frame.verified_on).toBeNull();
});

test('a code list that was made up is refused, and so is a unit that is missing', () => {
  const withCodes = file();
  Object.assign(withCodes.units[0]?.questions[0] ?? {}, { code_list: '01 Recruitment' });
  expect(IcTipFile.safeParse(withCodes).success).toBe(false);
  const short = file();
  expect(IcTipFile.safeParse({ ...short, units: short.units.slice(1) }).success).toBe(false);
});

test('what is not held is answered by nothing, and what is held by something', () => {
  const claims = file();
  Object.assign(claims.units[1]?.questions[1] ?? {}, { held: 'yes' });
  expect(IcTipFile.safeParse(claims).success).toBe(false);
});
