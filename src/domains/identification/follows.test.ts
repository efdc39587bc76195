import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Act } from '../../kernel/act.ts';
import { swedish } from '../../testing/calendar.ts';
import { followUp } from './acts/follow.ts';
import { answerExpectedBy, followingFrom } from './follows.ts';
import { screeningObstacles } from './obstacles.ts';
import { type FollowUp, followUps } from './schema.ts';
import { screeningTasks } from './tasks.ts';
import { aDecision, anAct, aStanding, uuid } from './testing/builders.ts';

const decided = (presumed: 'yes' | 'no', ...more: readonly Act[]) =>
  aStanding(anAct(), aDecision(presumed, 3), ...more);
const followed = (step: FollowUp, outcome: 'done' | 'asked' | 'not-needed', n = 4) =>
  anAct({
    id: uuid(n),
    type: 'identification.follow',
    version: 2,
    deviceSeq: n,
    facts: { step, outcome, answerBy: outcome === 'asked' ? '2026-09-21' : null },
  });

describe('what follows', () => {
  it('is five steps after a yes, each with a day, whatever indicators it rests on; and nothing after a no or before', () => {
    expect(followingFrom(decided('yes')).map(({ step, state }) => `${step} ${state}`)).toEqual(
      followUps.map((step) => `${step} open`),
    );
    expect(followingFrom(decided('no'))).toEqual([]);
    expect(followingFrom(aStanding())).toEqual([]);
  });

  it('the newest record of each step holds', () => {
    const standing = decided('yes', followed('counsel', 'asked', 4), followed('counsel', 'done', 5));
    expect(followingFrom(standing).find(({ step }) => step === 'counsel')).toMatchObject({
      state: 'done',
      actor: '1000',
    });
  });
});

describe('what is asked of another agency', () => {
  it('is expected within five working days, unless another day is chosen', () => {
    expect(answerExpectedBy('2026-09-14', swedish)).toBe('2026-09-21');
    expect(answerExpectedBy('2026-12-22', swedish)).toBe('2027-01-04');
  });

  it('had no such day before the second version of the act, and no task waits for it', () => {
    const was = followUp.upcast(1, { step: 'counsel', outcome: 'asked' });
    expect(z.parse(followUp.facts, was)).toEqual({ step: 'counsel', outcome: 'asked', answerBy: null });
    const standing = decided('yes', anAct({ id: uuid(4), type: 'identification.follow', facts: was as object }));
    expect(screeningTasks(uuid(0), standing).map(({ kind }) => kind)).toEqual(['identification.follow']);
  });

  it('is waited for by that day in My work, until something newer is recorded of the step', () => {
    const waited = (...acts: readonly Act[]) =>
      screeningTasks(uuid(0), decided('yes', ...acts))
        .filter(({ kind }) => kind === 'identification.asked')
        .map(({ id, open, dueAt, waits, facts }) => ({ id, open, dueAt, waits, step: facts.step }));
    const asked = { id: uuid(4), open: true, dueAt: '2026-09-21T21:59:59.000Z', waits: true, step: 'counsel' };
    expect(waited(followed('counsel', 'asked', 4), followed('information', 'done', 5))).toEqual([asked]);
    const again = waited(followed('counsel', 'asked', 4), followed('counsel', 'asked', 5));
    expect(again).toEqual([
      { ...asked, open: false },
      { ...asked, id: uuid(5) },
    ]);
    expect(waited(followed('counsel', 'asked', 4), followed('counsel', 'done', 5))).toEqual([
      { ...asked, open: false },
    ]);
    const no = decided('yes', followed('counsel', 'asked', 4), aDecision('no', 6));
    expect(screeningTasks(uuid(0), no).every(({ open }) => !open)).toBe(true);
  });
});

describe('My work', () => {
  it('asks the person who decided for what is open, by the first day, and for nothing when all is done', () => {
    expect(screeningTasks(uuid(0), decided('yes'))).toMatchObject([
      {
        kind: 'identification.follow',
        owner: '1000',
        open: true,
        facts: { open: 5 },
        dueAt: '2026-09-15T13:00:00.000Z',
      },
    ]);
    const all = followUps.map((step, n) => followed(step, 'done', 4 + n));
    expect(screeningTasks(uuid(0), decided('yes', ...all))).toMatchObject([{ open: false }]);
    expect(screeningTasks(uuid(0), decided('no'))).toMatchObject([{ open: false }]);
  });
});

it('that the person has not been informed of rights, or asked about non-punishment, is an obstacle until it is done', () => {
  const of = (why: string, ...more: readonly Act[]) =>
    screeningObstacles(uuid(0), decided('yes', ...more)).find((row) => row.why === why);
  expect(of('screening.not-informed')).toMatchObject({ arisesAt: '2026-09-17T13:00:00.000Z', endedOn: null });
  expect(of('screening.not-informed', followed('information', 'done'))?.endedOn).not.toBeNull();
  expect(of('screening.not-reviewed')).toMatchObject({ arisesAt: null, endedOn: null });
  // That it was asked of another agency informs the person of nothing and decides nothing.
  expect(of('screening.not-informed', followed('information', 'asked'))?.endedOn).toBeNull();
  expect(of('screening.not-reviewed', followed('non-punishment', 'asked'))?.endedOn).toBeNull();
  expect(of('screening.not-reviewed', followed('non-punishment', 'done'))?.endedOn).not.toBeNull();
  expect(screeningObstacles(uuid(0), decided('no')).map(({ why }) => why)).not.toContain('screening.not-informed');
});
