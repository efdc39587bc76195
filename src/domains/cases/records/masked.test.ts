import { expect, it } from 'vitest';
import { maskedCopy } from './masked.ts';
import type { CopiedAct } from './schema.ts';

const one = '01990000-0000-7000-8000-000000000051';
const two = '01990000-0000-7000-8000-000000000052';
const item = (act: string, mask: CopiedAct['mask'], provision: string | null = 'se.osl-26-1'): CopiedAct => ({
  act,
  mask,
  provision: mask === 'nothing' ? null : provision,
});

it('a masked copy does not hold what was masked', () => {
  const line = (id: string) => ({
    id,
    at: '2026-02-06T08:00:00.000Z',
    sentence: 'Note',
    by: 'Rut',
    words: 'hemligt',
    withdrawn: { by: 'Rutger', at: '2026-02-07T08:00:00.000Z' },
  });
  const copy = maskedCopy([line(one), line(two)], [item(two, 'words'), item(one, 'who')]);
  expect(copy.map(({ by, words }) => [by, words])).toEqual([
    [null, 'hemligt'],
    ['Rut', null],
  ]);
  expect(copy.map(({ withdrawn }) => withdrawn?.by)).toEqual([null, 'Rutger']);
  expect(JSON.stringify(maskedCopy([line(one)], [item(one, 'whole')]))).not.toMatch(/hemligt|Rut|Note|2026/);
});
