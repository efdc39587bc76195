import { describe, expect, it } from 'vitest';
import { type Between, groundProblem, yesOnGround } from './check-ground.ts';
import type { Consented } from './consented.ts';
import { aGround } from './testing/a-ground.ts';
import { between } from './testing/between.ts';

const weighing = { interestInSharing: 'Ett påhittat skäl.', interestProtected: 'Ett annat påhittat skäl.' };
type Wish = Parameters<typeof groundProblem>[0];
const wish = (over: Partial<Wish> = {}) => ({
  toUnit: 51,
  facts: ['sector', 'workplace'],
  ground: 'se.trial',
  weighing: null,
  ...over,
});
/** The act of the consent that it rests on, asked as one who sends: nothing rests on a ground that cannot carry it. */
function restsOn(asked: Wish, where: Between): string | null {
  const problem = groundProblem(asked, where);
  if (problem) throw problem;
  return yesOnGround(asked, where);
}
const refused = (path: string, message: string) =>
  expect.objectContaining({ kind: 'invalid', message, fields: [expect.objectContaining({ path })] });
const asked =
  (over: Parameters<typeof wish>[0] = {}, where: Parameters<typeof between>[0] = {}): (() => void) =>
  () =>
    restsOn(wish(over), between(where));

describe('a crossing', () => {
  it('that its ground can carry is not refused', () => {
    expect(asked()).not.toThrow();
  });

  it('to the own unit is refused: it sees the matter already', () => {
    expect(asked({}, { recipient: { unit: 11 } })).toThrow(refused('toUnit', 'disclosure.own-unit'));
  });

  it('on a provision that the officer writes needs the provision', () => {
    const where = { grounds: [aGround({ id: 'fi.written', country: 'FI', written: true })] };
    expect(asked({ ground: 'fi.written' }, where)).toThrow(refused('ground', 'ground.written-missing'));
    expect(asked({ ground: 'fi.written: Påhittad lag, 3 §' }, where)).not.toThrow();
  });

  it('on a written provision is refused where the country has its grounds in the list', () => {
    expect(asked({ ground: 'fi.written: Påhittad lag, 3 §' })).toThrow(refused('ground', 'ground.unknown'));
  });

  it('on a ground that is not in the list is refused', () => {
    expect(asked({ ground: 'se.other' })).toThrow(refused('ground', 'ground.unknown'));
  });

  it.each([
    ['does not cover the sender', { from: ['police'] }],
    ['does not cover the recipient', { to: ['police'] }],
    ['is not in force yet', { valid_from: '2026-11-25' }],
    ['is no longer in force', { valid_to: '2026-11-23' }],
    ['forbids it', { nature: 'must-not' as const }],
  ])('on a ground that %s is refused', (_why, ground) => {
    expect(asked({}, { grounds: [aGround(ground)] })).toThrow(refused('ground', 'ground.impossible'));
  });

  it('on a ground that needs the consent of a person is refused without it, and done with a consent for these facts and this unit', () => {
    const grounds = [aGround({ needs_consent: true })];
    expect(asked({}, { grounds })).toThrow(refused('ground', 'ground.no-consent'));
    const consented: Consented = ({ toUnit, facts }) =>
      toUnit === 51 && (facts?.every((fact) => fact !== 'narrative') ?? true) ? { act: 'the act' } : null;
    expect(asked({}, { grounds, consented })).not.toThrow();
    expect(asked({ facts: ['narrative'] }, { grounds, consented })).toThrow(refused('ground', 'ground.no-consent'));
  });

  it('gives the act of the consent that it rests on, and none on a ground that needs no consent', () => {
    const consented: Consented = () => ({ act: 'the act' });
    const resting = (needs: boolean) =>
      restsOn(wish(), between({ grounds: [aGround({ needs_consent: needs })], consented }));
    expect(resting(true)).toBe('the act');
    expect(resting(false)).toBeNull();
  });

  it('of own words on a ground that cannot carry them is refused; of other facts on the same ground it is not', () => {
    const grounds = [aGround({ excludes: ['narrative'] })];
    expect(asked({ facts: ['sector', 'narrative'] }, { grounds })).toThrow(refused('facts', 'ground.excludes'));
    expect(asked({}, { grounds })).not.toThrow();
  });

  it('without the two reasons that its ground demands is refused; with both it is done', () => {
    const grounds = [aGround({ weighing: true })];
    expect(asked({}, { grounds })).toThrow(refused('weighing.interestInSharing', 'ground.weighing-missing'));
    expect(asked({ weighing }, { grounds })).not.toThrow();
    expect(asked({ weighing: 'own-plan' }, { grounds })).not.toThrow();
  });
});
