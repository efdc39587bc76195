import { beforeAll, describe, expect, it } from 'vitest';
import { knownHere } from '../testing/known-here.ts';
import { Ground, groundObstacle } from './grounds.ts';

/** An invented ground from the police to a municipality, in force in November 2026. */
const aGround = (over: Partial<Ground> = {}): Ground => ({
  id: 'se.trial',
  country: 'SE',
  provision: { sv: 'Påhittad paragraf', en: 'Invented section' },
  sentence: { sv: 'Påhittad mening.', en: 'Invented sentence.' },
  nature: 'may',
  from: ['police'],
  to: ['municipality'],
  weighing: false,
  excludes: [],
  needs_consent: false,
  valid_from: '2026-11-01',
  valid_to: '2026-11-30',
  source: 'invented',
  mark: 'M',
  verified_on: null,
  ...over,
});
const crossing = { fromKind: 'police', toKind: 'municipality', on: '2026-11-24', hasConsent: false };
const obstacle = (ground: Partial<Ground>, over: Partial<typeof crossing> = {}) =>
  groundObstacle(aGround(ground), { ...crossing, ...over });

describe('the grounds of Sweden', () => {
  let grounds: readonly Ground[];
  beforeAll(async () => {
    ({ grounds } = await knownHere());
  });
  const ground = (id: string): Ground => {
    const found = grounds.find((one) => one.id === id);
    if (!found) throw new Error(`no ground ${id}`);
    return found;
  };

  it('are in force from a day only where that day has been read', () => {
    const dated = grounds.filter(({ valid_from }) => valid_from !== null).map(({ id }) => id);
    expect(dated).toEqual([
      'se.lag-2024-307.4',
      'se.osl-10-15a',
      'se.utl-5-15-social-board',
      'se.child-concern',
      'se.child-concern.should',
      'se.utl-5-15-decision',
      'se.lag-2025-170',
    ]);
  });

  it('require those that SoL 19:1 lists to report concern for a child, and ask the two that it does not name', () => {
    const { nature, from, valid_from } = ground('se.child-concern');
    expect([nature, valid_from]).toEqual(['must', '2026-01-15']);
    expect(from).toEqual(expect.arrayContaining(['police', 'prosecution', 'tax', 'migration', 'county-board']));
    const others = { nature: 'may', weighing: true, from: ['work-environment', 'gender-equality'] };
    expect(ground('se.child-concern.should')).toMatchObject(others);
    expect(from.filter((kind) => others.from.includes(kind))).toEqual([]);
  });

  it('name the Work Environment Authority in lag 2025:170, and carry nothing of social services on it', () => {
    const { from, limits, weighing } = ground('se.lag-2025-170');
    expect(from).toContain('work-environment');
    expect(from).not.toContain('social-services');
    expect([weighing, limits?.sv]).toEqual([true, expect.stringContaining('26 kap. 1–6 §§')]);
  });

  it('give the county administrative boards what names them or any authority, and not what names nine others', () => {
    const given = (side: 'from' | 'to') =>
      grounds.filter((one) => one[side].includes('county-board')).map(({ id }) => id);
    expect(given('from')).toEqual([
      'se.osl-10-15a',
      'se.osl-10-24',
      'se.osl-10-27',
      'se.child-concern',
      'se.lag-2025-170',
      'se.osl-10-28',
    ]);
    expect(given('to')).toEqual(['se.osl-10-15a', 'se.osl-10-27', 'se.osl-10-28']);
  });

  it('presume of OSL 10:15 a that the information may be given, unless overriding reasons speak for secrecy', () => {
    expect(ground('se.osl-10-15a').sentence.sv).toContain('övervägande skäl talar inte för att sekretessen');
  });
});

describe('a ground', () => {
  it('carries a disclosure between the kinds of agencies that it names, and no other', () => {
    expect(obstacle({})).toBeNull();
    expect(obstacle({}, { fromKind: 'tax' })).toBe('wrong-sender');
    expect(obstacle({}, { toKind: 'tax' })).toBe('wrong-recipient');
  });

  it('that names any agency carries it from or to every kind', () => {
    expect(obstacle({ from: ['any'], to: ['any'] }, { fromKind: 'tax', toKind: 'ngo' })).toBeNull();
  });

  it('is in force from its first day to its last, both counted', () => {
    const on = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => obstacle({}, { on: day }));
    expect(on).toEqual(['not-in-force', null, null, 'not-in-force']);
    expect(obstacle({ valid_to: null }, { on: '2099-01-01' })).toBeNull();
    // From when it is in force has not been read: that is said where it is shown, and does not stop it.
    expect(obstacle({ valid_from: null }, { on: '1999-01-01' })).toBeNull();
  });

  it('that says must not carries nothing, for any caller', () => {
    expect(obstacle({ nature: 'must-not', from: ['any'], to: ['any'] }, { hasConsent: true })).toBe('forbids');
  });

  it('that rests on consent carries nothing without it', () => {
    expect(obstacle({ needs_consent: true })).toBe('needs-consent');
    expect(obstacle({ needs_consent: true }, { hasConsent: true })).toBeNull();
  });

  it('that does not say whether it has been checked is no ground', () => {
    const { verified_on: _, ...unsaid } = aGround();
    expect(Ground.safeParse(unsaid).success).toBe(false);
  });
});
