import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { swedish } from '../../../testing/calendar.ts';
import { provisionsIn } from '../schema.ts';
import { anApplication, anArrival, anEnvelope, aPeriod, aPost, requestArrived, uuid } from '../testing/builders.ts';
import { toDecide } from './acts/decide.ts';
import { toTell } from './acts/tell.ts';
import { toldToApplicant } from './notify-applicant.ts';
import { periodRow } from './show.server.ts';

const now = new Date('2026-02-10T08:15:00.000Z');
const by = { ...aPost, today: '2026-02-10', calendar: swedish };
const input = { act: anEnvelope(), outcome: 'granted' as const, provision: 'SE.UTL.5.15' as const, reason: null };
const letterIn = (acts: ReturnType<typeof toDecide.acts>) => JSON.parse(acts[1]?.words?.snapshot ?? '');

/** Some provisions ask that the person takes part in an investigation: a helper must not be able to infer which it is. */
describe('a helper cannot infer the provision', () => {
  const provision = fc.constantFrom(...provisionsIn('SE'));
  const day = fc.integer({ min: 1, max: 27 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const atBoard = (snapshot: object) => aPeriod(requestArrived(), anArrival(2, 'reflection-decision', snapshot));

  it('two decisions that differ in it alone send the board the same bytes', () => {
    fc.assert(
      fc.property(provision, provision, day, (one, other, today) => {
        const letters = [one, other].map((which) =>
          JSON.stringify(
            letterIn(decide(toDecide, { ...input, provision: which }, { ...anApplication(), ...by, today }, now)),
          ),
        );
        expect(letters[0]).toBe(letters[1]);
      }),
    );
  });

  it('and the board and the coordinator see and pass on the same', () => {
    fc.assert(
      fc.property(provision, provision, (one, other) => {
        const shown = [one, other].map((which) => {
          const board = atBoard(
            letterIn(decide(toDecide, { ...input, provision: which }, { ...anApplication(), ...by }, now)),
          );
          const onward = decide(
            toTell,
            { act: anEnvelope() },
            { ...board, ...aPost, yes: uuid(90), today: '2026-02-10' },
            now,
          );
          return JSON.stringify([board.state, periodRow(board, '2026-02-12'), onward]);
        });
        expect(shown[0]).toBe(shown[1]);
        expect(shown[0]).not.toMatch(/UTL/);
      }),
    );
  });

  it('while who leads an investigation gets it', () => {
    expect(letterIn(decide(toDecide, input, { ...anApplication('investigation-leader'), ...by }, now)).provision).toBe(
      'SE.UTL.5.15',
    );
    const days = { application: 'x', outcome: 'granted' as const, on: 'x', lastDay: null, endsAt: null };
    expect(toldToApplicant({ ...days, provision: 'SE.UTL.5.15.A' }, 'social-board')).toEqual(days);
  });
});
