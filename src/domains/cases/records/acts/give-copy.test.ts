import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../../testing/builders.ts';
import type { CopiedAct } from '../schema.ts';
import { toGiveCopy } from './give-copy.ts';

const now = new Date('2026-11-24T08:41:00.000Z');

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
  decide(toGiveCopy, { act: anEnvelope(), asker: null, items: [...items] }, { ...aCase(), there, known }, now);
const refusedAs = (id: string) => expect.objectContaining({ text: expect.objectContaining({ id }) });

describe('a masked copy', () => {
  it('names each act with what was masked and under which provision, and the requester is sealed beside', () => {
    const [act] = decide(
      toGiveCopy,
      { act: anEnvelope(), asker: 'En påhittad tidning', items: [item(one, 'nothing'), item(two, 'words')] },
      { ...aCase(), there, known },
      now,
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
});
