import { describe, expect, it } from 'vitest';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { giveCopy, refuseCopy, register } from './answer.ts';
import { maskedCopy } from './masked.ts';
import type { CopiedAct } from './schema.ts';

const one = '01990000-0000-7000-8000-000000000051';
const two = '01990000-0000-7000-8000-000000000052';
const there = new Set([one, two]);
const known = { mask: new Set(['se.osl-26-1']), appeal: new Set(['se.osl-6-7']) };
const item = (act: string, mask: CopiedAct['mask'], provision: string | null = 'se.osl-26-1'): CopiedAct => ({
  act,
  mask,
  provision: mask === 'nothing' ? null : provision,
});
const give = (items: readonly CopiedAct[]) =>
  giveCopy({ act: anEnvelope(), asker: null, items: [...items] }, aCase(), there, known);
const refusedAs = (id: string) => expect.objectContaining({ text: expect.objectContaining({ id }) });

describe('a masked copy', () => {
  it('names each act with what was masked and under what, and who asked lies sealed beside', () => {
    const [act] = giveCopy(
      { act: anEnvelope(), asker: 'En påhittad tidning', items: [item(one, 'nothing'), item(two, 'words')] },
      aCase(),
      there,
      known,
    );
    expect(act).toMatchObject({
      type: 'case.give-copy',
      ground: 'se.public-record',
      words: { asker: 'En påhittad tidning' },
    });
    expect(JSON.stringify(act?.facts)).not.toContain('tidning');
  });

  it('masks nothing without a provision, and under none that the list does not hold', () => {
    expect(() => give([item(one, 'words', null), item(two, 'nothing')])).toThrow(refusedAs('case.records.mask-needs'));
    expect(() => give([item(one, 'words', 'se.made-up'), item(two, 'nothing')])).toThrow(
      refusedAs('case.records.no-provision'),
    );
  });

  it('is of acts of this case, each once', () => {
    const elsewhere = '01990000-0000-7000-8000-000000000059';
    expect(() => give([item(elsewhere, 'nothing')])).toThrow(refusedAs('case.records.not-in-case'));
    expect(() => give([item(one, 'nothing'), item(one, 'words')])).toThrow(refusedAs('case.records.twice'));
  });

  it('with everything masked is a refusal, and must be decided as one', () => {
    expect(() => give([item(one, 'whole'), item(two, 'whole')])).toThrow(refusedAs('case.records.all-masked'));
  });

  it('does not hold what was masked', () => {
    const line = (id: string) => ({
      id,
      at: '2026-02-06T08:00:00.000Z',
      sentence: 'Note',
      by: 'Rut',
      words: 'hemligt',
    });
    const copy = maskedCopy([line(one), line(two)], [item(two, 'words'), item(one, 'who')]);
    expect(copy.map(({ by, words }) => [by, words])).toEqual([
      [null, 'hemligt'],
      ['Rut', null],
    ]);
    expect(JSON.stringify(maskedCopy([line(one)], [item(one, 'whole')]))).not.toMatch(/hemligt|Rut|Note|2026/);
  });
});

describe('a refusal', () => {
  it('stands on a provision and says how it is appealed, both from the list', () => {
    const refusal = {
      act: anEnvelope(),
      asker: null,
      reason: 'Påhittade skäl.',
      provision: 'se.osl-26-1',
      appeal: 'se.osl-6-7',
    };
    expect(refuseCopy(refusal, aCase(), known)[0]).toMatchObject({
      facts: { provision: 'se.osl-26-1', appeal: 'se.osl-6-7' },
      words: { reason: 'Påhittade skäl.' },
    });
    const wrong = () => refuseCopy({ ...refusal, provision: 'se.osl-6-7' }, aCase(), known);
    expect(wrong).toThrow(refusedAs('case.records.no-provision'));
  });
});

describe('a registry number', () => {
  it('is given once', () => {
    const input = { act: anEnvelope(), number: 'KS 2026-0417' };
    expect(register(input, aCase())[0]?.facts).toEqual({ number: 'KS 2026-0417' });
    expect(() => register(input, aCase({ number: 'KS 2026-0001' }))).toThrow(refusedAs('case.records.has-number'));
  });
});
