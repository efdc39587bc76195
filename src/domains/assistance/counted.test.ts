import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../kernel/text/canonical.ts';
import { countApplication, countBegun, countDeparture, countPeriod, isAlso } from './counted.ts';
import { anAct, anArrival, aPeriod, considered, requestArrived, uuid, wished } from './testing/builders.ts';

const place = { country: 'SE', municipality: 'Norrköping' };
const helped = { person: 'p', file: 'k', setting: { place, sector: 'restaurant' }, also: ['m', 's'] };
const shown = (counts: ReturnType<typeof countPeriod>) =>
  counts.map(({ stage, exit, on, person }) => [person, stage, exit, on].filter(Boolean).join(' '));

describe('what support adds to the study', () => {
  it('is its beginning, in the protection chain alone, where the person worked', () => {
    expect(countBegun(helped, '2026-02-05')).toMatchObject([
      {
        chain: 'protection',
        stage: 'support',
        person: 'p',
        file: 'k',
        place,
        sector: 'restaurant',
        exit: null,
      },
    ]);
  });

  it('names under which other ids the agency counts the person, and nothing where there is none', () => {
    expect(isAlso(helped)).toEqual([{ person: 'p', countedAs: ['m', 's'] }]);
    expect(isAlso({ person: 'p', also: [] })).toEqual([]);
  });

  it('ends when the person has left: completed with help, otherwise stopped; a wish to leave ends nothing', () => {
    const left = (departure: 'wishes' | 'booked' | 'left' | 'stays', supported: 'yes' | 'no' | 'unknown') =>
      countDeparture({ departure, on: '2026-03-20', supported }, helped).map(({ stage, exit }) => [stage, exit]);
    expect(left('left', 'yes')).toEqual([['support', 'completed']]);
    expect([left('left', 'no'), left('left', 'unknown')]).toEqual([[['support', 'stopped']], [['support', 'stopped']]]);
    expect([left('wishes', 'yes'), left('booked', 'yes'), left('stays', 'yes')]).toEqual([[], [], []]);
  });
});

/** What the board answers the coordinator of a request. */
const told = (n: number, state: 'applied' | 'granted' | 'refused' | 'extended', on: string) =>
  anArrival(n, 'stay-until', { request: uuid(90), state, on, until: '2026-03-11', endsAt: '2026-03-11T23:00:00.000Z' });
const asked = anAct(3, 'reflection-period.request', { to: {}, letter: uuid(90), on: '2026-02-06' });
const ended = (reason: string) => anAct(9, 'reflection-period.end', { reason, on: '2026-03-20' });

describe('what the reflection period adds to the study', () => {
  it('is nothing while it is considered, asked for and applied for', () => {
    expect(countPeriod('b', aPeriod(considered(), wished(), asked, told(4, 'applied', '2026-02-06')).state)).toEqual(
      [],
    );
  });

  it('is reached on the day of the decision, though it comes by letter, and carries the letter of the request', () => {
    const counts = countPeriod('b', aPeriod(considered(), wished(), asked, told(5, 'granted', '2026-02-10')).state);
    expect(shown(counts)).toEqual([`${uuid(70)} time-to-think 2026-02-10`]);
    expect(counts[0]).toMatchObject({ file: uuid(60), letters: [uuid(90)], chain: 'protection' });
  });

  it('that was refused is no reflection period: the person stays at the stage where they were', () => {
    expect(shown(countPeriod('b', aPeriod(considered(), asked, told(5, 'refused', '2026-02-10')).state))).toEqual([
      `${uuid(70)} identified refused 2026-02-10`,
    ]);
  });

  it('ends by its reason, and only where it had begun', () => {
    const endOf = (reason: string) =>
      shown(countPeriod('b', aPeriod(considered(), asked, told(5, 'granted', '2026-02-10'), ended(reason)).state)).at(
        -1,
      );
    expect(endOf('left')).toBe(`${uuid(70)} time-to-think left-country 2026-03-20`);
    expect(endOf('own-wish')).toContain('withdrew');
    expect([endOf('ran-out'), endOf('stays-otherwise')].every((end) => end?.includes('not-told'))).toBe(true);
    expect(countPeriod('b', aPeriod(considered(), ended('own-wish')).state)).toEqual([]);
  });

  it('counts no one in the agency that applies until it knows for whom, and then carries both letters', () => {
    const apply = anAct(2, 'reflection-period.apply', {
      to: {},
      letter: uuid(91),
      person: uuid(77),
      case: null,
      applicant: 'social-board',
      on: '2026-02-06',
    });
    const decision = anArrival(5, 'reflection-decision', {
      application: uuid(91),
      outcome: 'granted',
      on: '2026-02-10',
      lastDay: '2026-03-11',
      endsAt: '2026-03-11T23:00:00.000Z',
    });
    expect(countPeriod('b', aPeriod(requestArrived()).state)).toEqual([]);
    expect(countPeriod('b', aPeriod(requestArrived(), apply, decision).state)).toMatchObject([
      { person: uuid(77), stage: 'time-to-think', letters: [uuid(601), uuid(91)] },
    ]);
  });

  it('is the application itself in the agency that decides, by the letter that it came with', () => {
    const [granted] = countApplication({ outcome: 'granted' }, { id: 'a', letter: 'l' }, '2026-02-10');
    expect(granted).toMatchObject({ stage: 'time-to-think', person: 'a', letters: ['l'], exit: null });
    const [refused] = countApplication({ outcome: 'refused' }, { id: 'a', letter: 'l' }, '2026-02-10');
    expect(refused).toMatchObject({ stage: 'identified', exit: 'refused', file: null });
  });

  it('says the same of the same acts, in whatever order and however often they came', () => {
    const acts = [considered(), wished(), asked, told(5, 'granted', '2026-02-10'), told(7, 'extended', '2026-03-10')];
    const all = [...acts, ended('left')];
    const said = (some: typeof all) => countPeriod('b', aPeriod(...some).state).map(canonical);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 12 }), (some) => {
        expect(said(some)).toEqual(said(all));
      }),
    );
  });
});
