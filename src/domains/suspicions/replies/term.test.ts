import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { swedish } from '../../../testing/calendar.ts';
import { anAct, anArrival, aStanding, at, someFacts, uuid } from '../testing/builders.ts';
import { anAnswerTo, aQuestion, aSentOne } from '../testing/replies.ts';
import { lapsesAt, usualTerm } from './term.ts';

const due = (...acts: readonly Act[]) => lapsesAt(aStanding(...acts), usualTerm, swedish);
const tonight = { ...someFacts().tonight, bed: 'yes' as const };

describe('what no one answers', () => {
  it('lapses at ten the third working day, and after six hours where it is acute', () => {
    // It arrived on Friday 20 November at 16:20.
    expect(due()).toBe(at('2026-11-25T10:00'));
    expect(due(anArrival(someFacts({ tonight })))).toBe(at('2026-11-20T22:20'));
  });

  it('lapses by the unit’s own term where it has set one', () => {
    expect(lapsesAt(aStanding(), { acuteHours: 1, workingDays: 1 }, swedish)).toBe(at('2026-11-23T10:00'));
  });

  it('does not lapse while the sender owes an answer, and has the whole term again after it', () => {
    expect(due(anArrival(), aQuestion())).toBeNull();
    const answered = anAnswerTo(uuid(31), { recordedAt: at('2026-11-24T08:00') });
    expect(due(anArrival(), aQuestion(), answered)).toBe(at('2026-11-27T10:00'));
  });

  it('lapses once, and not at all when it was taken, declined or sent from here', () => {
    const lapsed = anAct({ id: uuid(3), type: 'suspicion.lapse', happenedFrom: at('2026-11-25T10:00') });
    expect(due(anArrival(), lapsed)).toBe(at('2026-11-25T10:00'));
    expect(due(anArrival(), anAct({ id: uuid(2) }))).toBeNull();
    expect(due(aSentOne())).toBeNull();
  });
});
