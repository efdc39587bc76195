import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { follow, followingFrom } from './follows.ts';
import { screeningObstacles } from './obstacles.ts';
import { type FollowUp, followUps } from './schema.ts';
import { screeningTasks } from './tasks.ts';
import { aDecision, anAct, anEnvelope, aStanding, someFile, uuid } from './testing/builders.ts';

const decided = (presumed: 'yes' | 'no', ...more: readonly Act[]) =>
  aStanding(anAct(), aDecision(presumed, 3), ...more);
const followed = (step: FollowUp, outcome: 'done' | 'asked' | 'not-needed', n = 4) =>
  anAct({ id: uuid(n), type: 'identification.follow', deviceSeq: n, facts: { step, outcome } });

describe('what follows', () => {
  it('is five steps after a yes, each with a day, whatever signs it rests on; and nothing after a no or before', () => {
    expect(followingFrom(decided('yes')).map(({ step, state }) => `${step} ${state}`)).toEqual(
      followUps.map((step) => `${step} open`),
    );
    expect(followingFrom(decided('no'))).toEqual([]);
    expect(followingFrom(aStanding())).toEqual([]);
  });

  it('of each step what was said last holds', () => {
    const standing = decided('yes', followed('counsel', 'asked', 4), followed('counsel', 'done', 5));
    expect(followingFrom(standing).find(({ step }) => step === 'counsel')).toMatchObject({
      state: 'done',
      actor: '1000',
    });
  });

  it('is a record on the decision that it follows from, with a sealed note', () => {
    const input = { act: anEnvelope(), step: 'counsel', outcome: 'asked', note: 'Påhittad anteckning.' } as const;
    expect(follow(input, { id: uuid(0), at: someFile, screening: decided('yes') })).toMatchObject([
      {
        type: 'identification.follow',
        facts: { step: 'counsel', outcome: 'asked' },
        words: { note: 'Påhittad anteckning.' },
        basedOn: [uuid(3)],
      },
    ]);
  });

  it('is refused where nobody has decided yes', () => {
    const input = { act: anEnvelope(), step: 'counsel', outcome: 'done', note: null } as const;
    for (const screening of [decided('no'), aStanding()])
      expect(() => follow(input, { id: uuid(0), at: someFile, screening })).toThrow(
        expect.objectContaining({ kind: 'conflict', message: 'identification.follow.nothing' }),
      );
  });

  it('never says that information was not needed', () => {
    const input = { act: anEnvelope(), step: 'information', outcome: 'not-needed', note: null } as const;
    expect(() => follow(input, { id: uuid(0), at: someFile, screening: decided('yes') })).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'identification.follow.always-told' }),
    );
  });
});

describe('My work', () => {
  it('asks whoever decided for what is open, by the first day, and for nothing when all is seen to', () => {
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

it('that nobody tells of rights, or asks about non-punishment, is an obstacle until somebody does', () => {
  const of = (why: string, ...more: readonly Act[]) =>
    screeningObstacles(uuid(0), decided('yes', ...more)).find((row) => row.why === why);
  expect(of('screening.not-informed')).toMatchObject({ arisesAt: '2026-09-17T13:00:00.000Z', endedOn: null });
  expect(of('screening.not-informed', followed('information', 'done'))?.endedOn).not.toBeNull();
  expect(of('screening.not-reviewed')).toMatchObject({ arisesAt: null, endedOn: null });
  // That it was asked of another house tells the person nothing and decides nothing.
  expect(of('screening.not-informed', followed('information', 'asked'))?.endedOn).toBeNull();
  expect(of('screening.not-reviewed', followed('non-punishment', 'asked'))?.endedOn).toBeNull();
  expect(of('screening.not-reviewed', followed('non-punishment', 'done'))?.endedOn).not.toBeNull();
  expect(screeningObstacles(uuid(0), decided('no')).map(({ why }) => why)).not.toContain('screening.not-informed');
});
