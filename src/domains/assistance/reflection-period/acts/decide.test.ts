import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../../../../kernel/define-act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { swedish } from '../../../../testing/calendar.ts';
import { anAct, anApplication, anEnvelope, aPost } from '../../testing/builders.ts';
import { type decidePeriod, toDecide } from './decide.ts';

const now = new Date('2026-02-10T08:15:00.000Z');
const by = { ...aPost, today: '2026-02-10', calendar: swedish };
const input = { act: anEnvelope(), outcome: 'granted' as const, provision: 'SE.UTL.5.15' as const, reason: null };
const letterIn = (acts: ReturnType<typeof toDecide.acts>) => JSON.parse(acts[1]?.words?.snapshot ?? '');
const decided = (facts: unknown) => anAct(2, 'reflection-period.decide', facts as FactsOf<typeof decidePeriod>);

describe('the decision', () => {
  it('granted on 10 February, makes that day 1 and 11 March the last day', () => {
    const acts = decide(toDecide, input, { ...anApplication(), ...by }, now);
    expect(acts[0]?.facts).toMatchObject({ on: '2026-02-10', lastDay: '2026-03-11' });
    expect(letterIn(acts)).toMatchObject({ outcome: 'granted', lastDay: '2026-03-11' });
  });

  it('is made once, and a refusal says why', () => {
    const [first] = decide(toDecide, input, { ...anApplication(), ...by }, now);
    expect(() =>
      decide(toDecide, input, { ...anApplication('social-board', decided(first?.facts)), ...by }, now),
    ).toThrow(expect.objectContaining({ kind: 'conflict' }));
    expect(() => decide(toDecide, { ...input, outcome: 'refused' }, { ...anApplication(), ...by }, now)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'reason' })] }),
    );
    const refused = decide(
      toDecide,
      { ...input, outcome: 'refused', reason: 'Påhittat skäl.' },
      { ...anApplication(), ...by },
      now,
    );
    expect(letterIn(refused)).toMatchObject({ outcome: 'refused', lastDay: null });
    expect(JSON.stringify(refused[1])).not.toContain('Påhittat skäl');
  });
});
