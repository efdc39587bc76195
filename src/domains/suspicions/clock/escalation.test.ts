import { describe, expect, it } from 'vitest';
import { swedish } from '../../../testing/calendar.ts';
import { escalationTimes, lineOf, nextStep, passedSteps } from './escalation.ts';

const at = (iso: string): string => new Date(`${iso}:00+01:00`).toISOString();
const friday = { answerDue: at('2026-11-23T10:00'), acute: false };
const tonight = { answerDue: at('2026-02-05T22:12'), acute: true };

describe('a matter that is not acknowledged', () => {
  it('escalates to the unit manager when its answer is late, and a level up at ten the next working day', () => {
    expect(escalationTimes(friday, swedish)).toEqual([at('2026-11-23T10:00'), at('2026-11-24T10:00')]);
  });

  it('escalates every two hours when it is acute', () => {
    expect(escalationTimes(tonight, swedish)).toEqual([at('2026-02-05T22:12'), at('2026-02-06T00:12')]);
  });

  it('has passed a step from its very minute on, and each step is written once', () => {
    const passed = (now: string, taken: number) =>
      passedSteps(friday, taken, new Date(at(now)), swedish).map(({ step }) => step);
    expect(passed('2026-11-23T09:59', 0)).toEqual([]);
    expect(passed('2026-11-23T10:00', 0)).toEqual([1]);
    expect(passed('2026-11-24T09:40', 1)).toEqual([]);
    expect(passed('2026-11-25T08:00', 0)).toEqual([1, 2]);
  });

  it('has no step left when the line has ended', () => {
    expect([0, 1, 2].map((taken) => nextStep(friday, taken, swedish))).toEqual([
      ...escalationTimes(friday, swedish),
      null,
    ]);
  });
});

describe('the line', () => {
  const whole = {
    ...friday,
    handedOverAt: at('2026-11-20T16:20'),
    contact: { weekdays: [2], from: '12:00', to: '13:00' },
  };
  const kinds = (now: string) => lineOf(whole, new Date(at(now)), swedish).map(({ kind }) => kind);

  it('runs from the hand-over over both steps to the next time in which the person can be reached', () => {
    expect(lineOf(whole, new Date(at('2026-11-24T09:40')), swedish)).toEqual([
      { kind: 'handed-over', at: at('2026-11-20T16:20'), until: null },
      { kind: 'due', at: at('2026-11-23T10:00'), until: null },
      { kind: 'next-level', at: at('2026-11-24T10:00'), until: null },
      { kind: 'reach', at: at('2026-11-24T12:00'), until: at('2026-11-24T13:00') },
    ]);
  });

  it('is in the order of time, whenever the safe time falls', () => {
    const monday = { ...whole, contact: { weekdays: [1], from: '08:00', to: '09:00' } };
    expect(lineOf(monday, new Date(at('2026-11-20T17:00')), swedish).map(({ kind }) => kind)).toEqual([
      'handed-over',
      'reach',
      'due',
      'next-level',
    ]);
    expect(kinds('2026-11-24T14:00').at(-1)).toBe('reach');
  });

  it('has no safe time where none was given', () => {
    expect(lineOf({ ...whole, contact: null }, new Date(at('2026-11-24T09:40')), swedish)).toHaveLength(3);
  });
});
