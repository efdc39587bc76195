import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecideFacts } from '../act-facts.ts';
import { provisions } from '../schema.ts';
import {
  anAct,
  anApplication,
  anArrival,
  anEnvelope,
  aPeriod,
  aPost,
  requestArrived,
  uuid,
} from '../testing/builders.ts';
import { decide, extend, toldToApplicant } from './decide.ts';
import { periodRow } from './show.server.ts';
import { tell } from './tell.ts';

const by = { ...aPost, today: '2026-02-10', endOf: (day: string) => `${day}T23:00:00.000Z` };
const input = { act: anEnvelope(), outcome: 'granted' as const, provision: 'SE.UTL.5.15' as const, reason: null };
const letterIn = (acts: ReturnType<typeof decide>) => JSON.parse(acts[1]?.words?.snapshot ?? '');
const decided = (facts: unknown) => anAct(2, 'reflection-period.decide', facts as DecideFacts);

describe('the decision', () => {
  it('granted on 10 February, makes that day 1 and 11 March the last day', () => {
    const acts = decide(input, anApplication(), by);
    expect(acts[0]?.facts).toMatchObject({ on: '2026-02-10', lastDay: '2026-03-11' });
    expect(letterIn(acts)).toMatchObject({ outcome: 'granted', lastDay: '2026-03-11' });
  });

  it('is made once, and a refusal says why', () => {
    const [first] = decide(input, anApplication(), by);
    expect(() => decide(input, anApplication('social-board', decided(first?.facts)), by)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => decide({ ...input, outcome: 'refused' }, anApplication(), by)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'reason' })] }),
    );
    const refused = decide({ ...input, outcome: 'refused', reason: 'Påhittat skäl.' }, anApplication(), by);
    expect(letterIn(refused)).toMatchObject({ outcome: 'refused', lastDay: null });
    expect(JSON.stringify(refused[1])).not.toContain('Påhittat skäl');
  });
});

describe('the extension', () => {
  const [first] = decide(input, anApplication(), by);
  const running = anApplication('social-board', decided(first?.facts));
  const more = { act: anEnvelope(), until: '2026-04-10', provision: 'SE.UTL.5.15' as const };

  it('on 10 March reaches further than day 30', () => {
    const acts = extend(more, running, { ...by, today: '2026-03-10' });
    expect(letterIn(acts)).toMatchObject({ outcome: 'extended', on: '2026-03-10', lastDay: '2026-04-10' });
  });

  it('never makes it shorter, and revives nothing that has run out', () => {
    expect(() => extend({ ...more, until: '2026-03-11' }, running, { ...by, today: '2026-03-10' })).toThrow(
      expect.objectContaining({ kind: 'invalid' }),
    );
    expect(() => extend(more, running, { ...by, today: '2026-03-12' })).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => extend(more, anApplication(), by)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});

/** Some provisions ask that the person takes part in an investigation: whoever helps must not be able to tell which it is. */
describe('whoever helps cannot infer the provision', () => {
  const provision = fc.constantFrom(...provisions);
  const day = fc.integer({ min: 1, max: 27 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const atBoard = (snapshot: object) => aPeriod(requestArrived(), anArrival(2, 'reflection-decision', snapshot));

  it('two decisions that differ in it alone send the board the same bytes', () => {
    fc.assert(
      fc.property(provision, provision, day, (one, other, today) => {
        const letters = [one, other].map((which) =>
          JSON.stringify(letterIn(decide({ ...input, provision: which }, anApplication(), { ...by, today }))),
        );
        expect(letters[0]).toBe(letters[1]);
      }),
    );
  });

  it('and the board and the coordinator see and pass on the same', () => {
    fc.assert(
      fc.property(provision, provision, (one, other) => {
        const shown = [one, other].map((which) => {
          const board = atBoard(letterIn(decide({ ...input, provision: which }, anApplication(), by)));
          const onward = tell('act', board, { ...aPost, yes: uuid(90), today: '2026-02-10' });
          return JSON.stringify([board.period, periodRow(board, '2026-02-12'), onward]);
        });
        expect(shown[0]).toBe(shown[1]);
        expect(shown[0]).not.toMatch(/UTL/);
      }),
    );
  });

  it('while who leads an investigation gets it', () => {
    expect(letterIn(decide(input, anApplication('investigation-leader'), by)).provision).toBe('SE.UTL.5.15');
    const days = { application: 'x', outcome: 'granted' as const, on: 'x', lastDay: null, endsAt: null };
    expect(toldToApplicant({ ...days, provision: 'SE.UTL.5.15.A' }, 'social-board')).toEqual(days);
  });
});
