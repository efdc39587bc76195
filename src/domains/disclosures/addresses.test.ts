import { describe, expect, it } from 'vitest';
import type { Ground } from '../knowledge/public.ts';
import { addressesFor } from './addresses.ts';
import { type Consented, nobodyToAsk, saidWithIt } from './consented.ts';
import { aGround } from './testing/a-ground.ts';

const aUnit = (id: number, kind: string, takesLettersOn: string | null = 'control') => ({
  id,
  name: { sv: `Enhet ${id}`, en: `Unit ${id}` },
  agencyKind: kind,
  agencyName: { sv: `Myndighet ${id}`, en: `Agency ${id}` },
  takesLettersOn,
});
const own = aUnit(11, 'work-environment');
const theirs = aUnit(51, 'municipality');
const today = '2026-11-24';
const say = { language: 'en' as const, t: ({ id }: { id: string }) => id };

const addresses = (
  grounds: readonly Ground[] = [aGround()],
  units = [own, theirs],
  unit = 11,
  consented: Consented = nobodyToAsk,
) => addressesFor({ unit }, units, { grounds, today, consented }, say);
const groundSeen = (over: Partial<Ground>) => addresses([aGround(over)])[0]?.grounds[0];

describe('the units that can be written to', () => {
  it('are the others that take letters, named in the language of the reader; never the own one', () => {
    const units = [own, theirs, aUnit(92, 'police', null)];
    expect(addresses([aGround()], units)).toMatchObject([{ unit: 51, unitName: 'Unit 51', house: 'Agency 51' }]);
  });

  it('are none for a person whose own unit is not among them', () => {
    expect(addresses([aGround()], [own, theirs], 99)).toEqual([]);
  });
});

describe('a ground', () => {
  it('that can be used is offered with what it says, and whether it has been checked against the law', () => {
    expect(groundSeen({ weighing: true })).toEqual({
      id: 'se.trial',
      sentence: 'Invented sentence.',
      provision: 'Invented section',
      weighing: true,
      verified: false,
      written: false,
      possible: true,
      whyNot: null,
      excludes: [],
    });
    expect(groundSeen({ excludes: ['called'] })?.excludes).toEqual(['called']);
    expect(groundSeen({ verified_on: '2026-10-01' })?.verified).toBe(true);
  });

  it.each<[string, Partial<Ground>]>([
    ['ground.wrong-sender', { from: ['municipality'] }],
    ['ground.wrong-recipient', { to: ['work-environment'] }],
    ['ground.not-in-force', { valid_from: '2026-11-25' }],
    ['ground.forbids', { nature: 'must-not' }],
    ['ground.needs-consent', { needs_consent: true }],
  ])('that cannot be used stays in sight and says why: %s', (why, over) => {
    expect(groundSeen(over)).toMatchObject({ id: 'se.trial', possible: false, whyNot: why });
  });

  it('is asked for each recipient by itself', () => {
    const units = [own, theirs, aUnit(31, 'police')];
    const possible = addresses([aGround({ to: ['police'] })], units).map(({ grounds }) => grounds[0]?.possible);
    expect(possible).toEqual([false, true]);
  });

  it('that rests on a consent is offered for the unit to which it was given, and for no other', () => {
    const units = [own, theirs, aUnit(31, 'police')];
    const possible = addresses([aGround({ needs_consent: true })], units, 11, ({ toUnit }) =>
      saidWithIt(toUnit === 51),
    );
    expect(possible.map(({ grounds }) => grounds[0]?.possible)).toEqual([true, false]);
  });
});
