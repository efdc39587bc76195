import { describe, expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aFile, anEnvelope } from '../../testing/builders.ts';
import { mostSigns } from '../packed-rows.ts';
import { type Contribute, type ContributionFile, toContribute } from './contribute.ts';

const both = { sv: 'Påhittat', en: 'Invented' };
const ground = {
  country: 'SE',
  id: 'se.trial',
  provision: both,
  sentence: both,
  nature: 'may' as const,
  from: ['any'],
  to: ['study'],
  weighing: false,
  excludes: [],
  needs_consent: false,
  valid_from: '2026-01-01',
  valid_to: null,
  source: 'invented',
  mark: 'M' as const,
  verified_on: null,
};
const contribute = (input: Contribute, given: ContributionFile) =>
  decide(toContribute, input, given, new Date('2026-11-24T08:40:00.000Z'));
const deciding = (over: Partial<Contribute> = {}): Contribute => ({
  act: anEnvelope(),
  contribution: aFile,
  study: 'lost-cases',
  ethics: null,
  ground: 'se.trial',
  purpose: 'An invented purpose.',
  ...over,
});
const file = (over: Partial<ContributionFile> = {}): ContributionFile => ({
  at: { country: 'SE', realm: '7' },
  id: aFile,
  sendAct: aFile,
  crossing: aFile,
  letter: aFile,
  to: { unit: 101, agency: 10, kind: 'study', name: { unit: both, house: both } },
  fromUnit: 51,
  fromKind: 'coordination',
  grounds: [ground],
  today: '2026-11-24',
  isDemo: true,
  rowCount: 2,
  packed: 'rows',
  costs: null,
  ...over,
});

describe('a contribution to a study', () => {
  test('is an act of the agency and one letter, which says whether everything is invented', () => {
    const [given, sent] = contribute(deciding(), file());
    expect(given).toMatchObject({ type: 'study.contribute', ground: 'se.trial', facts: { rows: 2, ethics: null } });
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toMatchObject({ invented: true, count: 2, rows: 'rows' });
    expect(JSON.parse(sent?.words?.snapshot ?? '')).not.toHaveProperty('costs');
    const [, withCosts] = contribute(deciding(), file({ costs: '[]' }));
    expect(JSON.parse(withCosts?.words?.snapshot ?? '')).toMatchObject({ costs: '[]' });
    const [, reviewed] = contribute(deciding({ ethics: '2026-01234-01' }), file({ isDemo: false }));
    expect(JSON.parse(reviewed?.words?.snapshot ?? '')).toMatchObject({ invented: false });
  });

  test('does not go to oneself', () => {
    expect(() => contribute(deciding(), file({ fromUnit: 101 }))).toThrow('study.contribute.own-study');
  });

  test('needs an ethical review outside a demo, and everywhere a ground that carries it', () => {
    expect(() => contribute(deciding(), file({ isDemo: false }))).toThrow('study.contribute.ethics-missing');
    expect(() => contribute(deciding({ ground: 'se.other' }), file())).toThrow('study.contribute.ground-impossible');
    const elsewhere = file({ grounds: [{ ...ground, to: ['police'] }] });
    expect(() => contribute(deciding(), elsewhere)).toThrow('study.contribute.ground-impossible');
  });

  test('holds no more than one letter takes', () => {
    const tooMuch = file({ packed: 'x'.repeat(mostSigns + 1) });
    expect(() => contribute(deciding(), tooMuch)).toThrow('study.contribute.too-much');
  });
});
