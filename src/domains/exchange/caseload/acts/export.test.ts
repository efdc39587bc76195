import { expect, test } from 'vitest';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { nothingBeside } from '../../../caseload/public.ts';
import { leaving } from '../leaving.ts';
import { toExport } from './export.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const at = { country: 'SE', realm: '7' };
const digest = 'a'.repeat(64);
const input = {
  act: { id: '01890000-0000-7000-8000-000000000001' } as ActEnvelope,
  export: '01890000-0000-7000-8000-000000000002',
  seen: digest,
  purpose: 'Påhittat: till ett annat system.',
};
const someone = {
  stages: new Map([['suspicion', 20_000] as const]),
  exits: new Map(),
  beside: nothingBeside,
  sector: null,
};
const alike = (count: number) => leaving(Array.from({ length: count }, () => someone));

test('how many left and the digest of the file are kept; the purpose is in the words', () => {
  const [act] = decide(toExport, input, { id: input.export, at, leaving: alike(12), digest }, now);
  expect(act).toMatchObject({
    type: 'caseload.export',
    facts: { rows: 12, carried: { suspicion: 12, identified: 0, support: 0 }, digest },
    words: { purpose: input.purpose },
  });
  expect(JSON.stringify(act?.facts)).not.toContain('system');
});

test('nothing leaves where no group has enough who are alike', () => {
  expect(() => decide(toExport, input, { id: input.export, at, leaving: alike(9), digest }, now)).toThrow(
    expect.objectContaining({ text: expect.objectContaining({ id: 'caseload.nothing-leaves' }) }),
  );
});

test('what was previewed is what leaves: when rows were added since, it must be previewed again', () => {
  expect(() =>
    decide(toExport, { ...input, seen: 'b'.repeat(64) }, { id: input.export, at, leaving: alike(12), digest }, now),
  ).toThrow(
    expect.objectContaining({
      kind: 'not-found',
      text: expect.objectContaining({ id: 'caseload.changed-since' }),
    }),
  );
});
