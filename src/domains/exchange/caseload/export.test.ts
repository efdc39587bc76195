import { expect, test } from 'vitest';
import type { ActEnvelope } from '../../../kernel/act.ts';
import { nothingBeside } from '../../study/public.ts';
import { exportCaseload } from './export.ts';
import { leaving } from './leaving.ts';

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

test('how many left and the digest of the file are kept; what for lies in the words', () => {
  const [act] = exportCaseload(input, { at, leaving: alike(12), digest });
  expect(act).toMatchObject({
    type: 'caseload.export',
    facts: { rows: 12, carried: { suspicion: 12, identified: 0, support: 0 }, digest },
    words: { purpose: input.purpose },
  });
  expect(JSON.stringify(act?.facts)).not.toContain('system');
});

test('nothing leaves where nobody has enough who are alike', () => {
  expect(() => exportCaseload(input, { at, leaving: alike(9), digest })).toThrow(
    expect.objectContaining({ text: expect.objectContaining({ id: 'caseload.nothing-leaves' }) }),
  );
});

test('what was looked at is what leaves: when rows were added since, it is looked at again', () => {
  expect(() => exportCaseload({ ...input, seen: 'b'.repeat(64) }, { at, leaving: alike(12), digest })).toThrow(
    expect.objectContaining({
      kind: 'not-found',
      text: expect.objectContaining({ id: 'caseload.changed-since' }),
    }),
  );
});
