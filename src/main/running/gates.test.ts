import { describe, expect, it } from 'vitest';
import { gateableKinds } from '../../domains/competence/gates/catalogue.ts';
import { neverGated } from '../../domains/competence/gates/never-gated.ts';
import { kindsOfActs } from '../domains.ts';

/** Subjects and acts that no agency may hold up, once more and in other words: those that a person in danger may depend on. */
const mustNever = [
  ...[
    'assistance',
    'reflection-period',
    'consent',
    'desk',
    'suspicion',
    'signal',
    'tip',
    'disclosure',
    'room',
    'answers',
  ],
  ...[
    'account',
    'device',
    'sitting',
    'gate',
    'course',
    'training',
    'certificate',
    'report',
    'criminal-letter',
    'directive',
  ],
];

describe('acts before which an agency may ask for a course', () => {
  it('are all acts that there are', () => {
    const types = new Set(kindsOfActs.map(({ type }) => type));
    expect(gateableKinds.filter((kind) => !types.has(kind))).toEqual([]);
  });

  it('are none of help, hand-over, report or the way back, and none that takes back or corrects', () => {
    const wrong = kindsOfActs.filter(({ type, withdraws }) => {
      const [subject = '', verb = ''] = type.split('.');
      const isOfThese =
        mustNever.includes(subject) ||
        withdraws.length > 0 ||
        /withdraw|correct|take-back|undo|retract|pass-on|hand-over|change-responsible/.test(verb);
      return isOfThese && (neverGated(type, withdraws) === null || gateableKinds.some((kind) => kind === type));
    });
    expect(wrong.map(({ type }) => type)).toEqual([]);
  });

  it('are these alone: of every other kind an agency is told that it cannot', () => {
    const free = kindsOfActs.filter(({ type, withdraws }) => neverGated(type, withdraws) === null);
    expect(free.length).toBeGreaterThan(gateableKinds.length);
    expect(gateableKinds).toHaveLength(14);
  });
});
