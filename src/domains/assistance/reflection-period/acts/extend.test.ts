import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../../../../kernel/define-act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { swedish } from '../../../../testing/calendar.ts';
import { anAct, anApplication, anEnvelope, aPost } from '../../testing/builders.ts';
import { type decidePeriod, toDecide } from './decide.ts';
import { toExtend } from './extend.ts';

const now = new Date('2026-02-10T08:15:00.000Z');
const by = { ...aPost, today: '2026-02-10', calendar: swedish };
const input = { act: anEnvelope(), outcome: 'granted' as const, provision: 'SE.UTL.5.15' as const, reason: null };
const letterIn = (acts: ReturnType<typeof toExtend.acts>) => JSON.parse(acts[1]?.words?.snapshot ?? '');
const decided = (facts: unknown) => anAct(2, 'reflection-period.decide', facts as FactsOf<typeof decidePeriod>);

describe('the extension', () => {
  const [first] = decide(toDecide, input, { ...anApplication(), ...by }, now);
  const running = anApplication('social-board', decided(first?.facts));
  const more = { act: anEnvelope(), until: '2026-04-10', provision: 'SE.UTL.5.15' as const };

  it('on 10 March reaches further than day 30', () => {
    const acts = decide(toExtend, more, { ...running, ...by, today: '2026-03-10' }, now);
    expect(letterIn(acts)).toMatchObject({ outcome: 'extended', on: '2026-03-10', lastDay: '2026-04-10' });
  });

  it('in a country whose ground is not in CAPE is told on the provision that was written, and without one not at all', () => {
    const abroad = { ...running, at: { ...running.at, country: 'LT' }, ...by, today: '2026-03-10' };
    const there = { ...more, provision: 'not-entered' as const };
    expect(() => decide(toExtend, there, abroad, now)).toThrow(expect.objectContaining({ message: 'ground.write-it' }));
    const ground = 'lt.written: Påhittad lag, 3 §';
    const acts = decide(toExtend, { ...there, ground }, abroad, now);
    expect(acts.map((act) => act.ground)).toEqual([ground, ground]);
    expect(() => decide(toExtend, { ...more, ground }, { ...running, ...by, today: '2026-03-10' }, now)).toThrow(
      expect.objectContaining({ message: 'ground.not-written' }),
    );
  });

  it('never makes it shorter, and revives nothing that has run out', () => {
    expect(() =>
      decide(toExtend, { ...more, until: '2026-03-11' }, { ...running, ...by, today: '2026-03-10' }, now),
    ).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(() => decide(toExtend, more, { ...running, ...by, today: '2026-03-12' }, now)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => decide(toExtend, more, { ...anApplication(), ...by }, now)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});
