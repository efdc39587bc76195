import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { swedish } from '../../testing/calendar.ts';
import { claimExpiringItems } from './expiring-items.ts';
import { barredOn, foldClaim } from './fold.ts';
import { gapsOf } from './gaps.ts';
import { claimTasks } from './tasks.ts';
import { aClaim, anAct, someLine, someOpening, uuid } from './testing/builders.ts';
import { larkansSchedule } from './testing/larkan.ts';

const lineAdded = anAct(2, 'claim.line', someLine);
const told = anAct(3, 'claim.notify', { notice: uuid(300), role: 'first', day: '2025-06-05' });
const paid = anAct(4, 'claim.receive', {
  line: someLine.line,
  kronor: 374_000,
  from: 'contractor',
  receivedOn: '2025-07-04',
});

describe('a claim', () => {
  it('adds up its lines and what was received, line by line', () => {
    const { state: claim } = aClaim(lineAdded, told, paid);
    expect(claim.range.claimed).toBe(412_500);
    expect(claim.received).toBe(374_000);
    expect(claim.lines.map(({ received }) => received)).toEqual([374_000]);
  });

  it('uses the last version of a line, in the place of the first', () => {
    const other = { ...someLine, line: uuid(101) };
    const again = { ...someLine, computed: { how: 'not-computed' } };
    const { state: claim } = aClaim(lineAdded, anAct(5, 'claim.line', other), anAct(6, 'claim.line', again));
    expect(claim.lines.map(({ line, range }) => [line, range === null])).toEqual([
      [uuid(100), true],
      [uuid(101), false],
    ]);
    expect(claim.range.claimed).toBe(412_500);
  });

  it('has the day by which a contractor pays, what the notice reaches, and what is lost', () => {
    const [notice] = aClaim(lineAdded, told).state.notices;
    expect(notice).toMatchObject({ payBy: '2025-06-17', reached: 374_000, lost: 38_500, lostBefore: '2025-03-05' });
  });

  const main = (day: string, more: object = {}) =>
    anAct(7, 'claim.notify', { notice: uuid(301), role: 'main', day, ...more });

  it('asks for a second notice, to the main contractor, within six months of the first and not of the day the pay fell due', () => {
    expect(aClaim(lineAdded, told).state.notices[0]?.tellMain).toEqual({ from: '2025-06-28', by: '2025-12-05' });
    expect(aClaim(lineAdded, told, main('2025-07-01')).state.notices[0]?.tellMain).toBeNull();
  });

  it('lets the main contractor pay seven working days after its own notice', () => {
    const notices = aClaim(lineAdded, told, main('2025-07-01')).state.notices;
    expect(notices.map(({ payBy, early }) => [payBy, early])).toEqual([
      ['2025-06-17', false],
      ['2025-07-10', false],
    ]);
    expect(aClaim(lineAdded, main('2025-06-18')).state.notices[0]?.payBy).toBe('2025-06-30');
  });

  it('marks a notice to the main contractor as early that came while the one who hired still had time to pay', () => {
    expect(aClaim(lineAdded, told, main('2025-06-18')).state.notices[1]).toMatchObject({
      early: true,
      payBy: '2025-07-08',
    });
  });

  it('folds a notice stored before its arrival, an agreement and its contents were asked for', () => {
    expect(aClaim(lineAdded, told).state.notices[0]).toMatchObject({ arrived: null, exempt: false, lacks: null });
  });

  it('lists what a notice must state and does not', () => {
    const contents = ['worker', 'sum', 'due', 'work', 'demand', 'payment', 'employer'];
    const lacks = (more: object) => aClaim(lineAdded, told, main('2025-07-01', more)).state.notices[1]?.lacks;
    expect(lacks({ contents })).toEqual(['first-told', 'first-contact']);
    expect(lacks({ contents: [...contents, 'first-told', 'first-contact'] })).toEqual([]);
  });

  it('waits for no contractor whom the act does not bind', () => {
    const bound = anAct(3, 'claim.notify', {
      notice: uuid(300),
      role: 'first',
      day: '2025-06-05',
      agreement: 'equivalent',
    });
    const { state: claim } = aClaim(lineAdded, bound, main('2025-07-01'));
    expect(claim.notices.map(({ exempt, tellMain }) => [exempt, tellMain])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(claimTasks(uuid(0), claim).map(({ open }) => open)).toEqual([false, false]);
  });

  it('must have been opened', () => {
    expect(() => foldClaim([lineAdded], { at: { country: 'SE', realm: '7' }, calendar: swedish })).toThrow(
      'not been opened',
    );
  });

  it('is barred ten years after the oldest pay in it', () => {
    expect(barredOn(aClaim(lineAdded).state)).toBe('2035-02-25');
    expect(barredOn(aClaim().state)).toBe('2035-06-03');
  });
});

describe('what would narrow a range', () => {
  it('is each part that rests on less than the part before it, the largest first, with its hours', () => {
    const overtime = { ...someLine, computed: { how: 'overtime', schedule: larkansSchedule, rate: 240 } };
    const { state: claim } = aClaim(anAct(2, 'claim.line', overtime));
    expect(gapsOf(claim).map(({ to, kronor, hours }) => [to, kronor, hours])).toEqual([
      ['claimed', 74_880, 312],
      ['probable', 10_080, 42],
    ]);
  });
});

describe('what a unit waits for', () => {
  it('is that a contractor pays by its day, until what the notice reaches has come', () => {
    const open = (...acts: Act[]) =>
      claimTasks(uuid(0), aClaim(...acts).state).map((task) => [task.dueAt, task.open, task.waits]);
    expect(open(lineAdded, told)).toEqual([['2025-06-17T15:00:00.000Z', true, true]]);
    expect(open(lineAdded, told, paid)).toEqual([['2025-06-17T15:00:00.000Z', false, true]]);
    expect(open(lineAdded)).toEqual([]);
  });
});

describe('the expiring rights of a claim', () => {
  const rows = (...acts: Act[]) =>
    claimExpiringItems(uuid(0), aClaim(...acts).state).map(({ what, diesOn, savedOn, lostOn }) => [
      what,
      diesOn?.slice(0, 10),
      savedOn?.slice(0, 10) ?? null,
      lostOn?.slice(0, 10) ?? null,
    ]);

  it('are pay that a notice soon no longer reaches, day by day, and at last the claim', () => {
    expect(rows(lineAdded)).toEqual([
      ['claim.notice', '2025-05-25', null, null],
      ['claim.notice', '2025-07-25', null, null],
      ['claim.barred', '2035-02-25', null, null],
    ]);
  });

  it('are saved by a notice in time, and lost by a later one', () => {
    expect(rows(lineAdded, told).slice(0, 2)).toEqual([
      ['claim.notice', '2025-05-25', null, '2025-05-25'],
      ['claim.notice', '2025-07-25', '2025-06-05', null],
    ]);
  });

  it('include the second notice, while the main contractor has none and six months from the first have not passed', () => {
    const second = (...acts: Act[]) => rows(...acts).filter(([what]) => what === 'claim.main-notice');
    const main = (day: string) => anAct(7, 'claim.notify', { notice: uuid(301), role: 'main', day });
    expect(second(lineAdded)).toEqual([]);
    expect(second(lineAdded, told)).toEqual([['claim.main-notice', '2025-12-05', null, null]]);
    expect(second(lineAdded, told, main('2025-11-03'))).toEqual([
      ['claim.main-notice', '2025-12-05', '2025-11-03', null],
    ]);
    expect(second(lineAdded, told, main('2025-12-06'))).toEqual([['claim.main-notice', '2025-12-05', null, null]]);
  });

  it('include no pay against contractors where the act on them does not apply', () => {
    const cleaning = anAct(1, 'claim.open', { ...someOpening, sector: 'cleaning' });
    expect(
      claimExpiringItems(
        uuid(0),
        foldClaim([cleaning, lineAdded], { at: { country: 'SE', realm: '7' }, calendar: swedish }),
      ).map(({ what }) => what),
    ).toEqual(['claim.barred']);
  });

  it('are on no list of expiring rights where there is no case', () => {
    const alone = anAct(1, 'claim.open', someOpening, { caseId: null });
    expect(
      claimExpiringItems(
        uuid(0),
        foldClaim([alone, lineAdded], { at: { country: 'SE', realm: '7' }, calendar: swedish }),
      ),
    ).toEqual([]);
  });

  it('have an id of their own in each row', () => {
    const ids = claimExpiringItems(uuid(0), aClaim(lineAdded).state).map(({ id }) => id);
    expect(new Set([...ids, uuid(0)]).size).toBe(ids.length + 1);
  });
});
