import { expect, it } from 'vitest';
import { after, decidedAct } from '../testing/after.ts';
import { anAct, aVisit, begunAct, numbered, observed } from '../testing/builders.ts';
import { foldVisit } from '../visit/fold.ts';
import { foundIn } from './found.ts';
import { nothingSaid } from './numbers.ts';
import { type AfterOne, byInspection, countedFromActs, type Handed, saidLast, sideBySide } from './side-by-side.ts';

const one = (over: Partial<AfterOne> = {}): AfterOne => ({
  id: numbered(0),
  visit: aVisit(),
  after: after(),
  handed: [],
  ...over,
});
const counted = (n: number, at: string, present: number) =>
  anAct(
    'visit.count-workers',
    { numbers: { ...nothingSaid, 'workers-present': present }, interpreter: 'none' },
    { id: numbered(n), happenedFrom: at },
  );
const person: Handed = { kind: 'person', stopped: false, withdrawn: false, acknowledged: false };

it('gives what one officer found by number and code; asked and not so is no sign', () => {
  const visit = aVisit(
    observed(10, [
      { code: 'INS-I01', known: ['seen', 'document'] },
      { code: 'INS-C02', known: 'asked-and-not-so' },
    ]),
    observed(11, [{ code: 'INS-I01', known: ['said'] }]),
    anAct('inspection.converse', { outcome: 'declined', cardTaken: true, toCoordinator: false }, { id: numbered(12) }),
  );
  expect(foundIn(visit)).toMatchObject({
    notes: 2,
    declined: 1,
    held: 0,
    signs: [
      { code: 'INS-C02', seen: 0, said: 0, document: 0, notSo: 1 },
      { code: 'INS-I01', seen: 1, said: 1, document: 1, notSo: 0 },
    ],
  });
});

it('counts as referred the people who were handed over, and as accepted those whom the recipient has taken', () => {
  const handed: Handed[] = [
    { ...person, acknowledged: true },
    person,
    { ...person, stopped: true },
    { ...person, acknowledged: true, withdrawn: true },
    { ...person, kind: 'consultation', acknowledged: true },
    { ...person, kind: 'answers', acknowledged: true },
  ];
  expect(countedFromActs([one({ handed })])).toMatchObject({
    'workers-referred': 3,
    'workers-accepted': 1,
    'workers-screened': null,
    arrests: null,
  });
});

it('counts officers once, however many capacities they went in with, and no decision that never was', () => {
  const second = foldVisit([begunAct({ id: numbered(2) })]);
  const opened = decidedAct(20, { kind: 'investigation-opened', basis: null });
  const mistake = decidedAct(21, { decision: numbered(20), kind: 'entered-by-mistake', basis: null });
  const other = decidedAct(22, { kind: 'investigation-opened', basis: null });
  const all = [one({ after: after(opened, mistake, other) }), one({ id: numbered(2), visit: second })];
  expect(countedFromActs(all)).toMatchObject({ officers: 1, 'locations-checked': 1, investigations: 1 });
});

it('keeps what was said beside what is counted, and an unsaid number stays unknown', () => {
  const all = [one({ handed: [person], after: after(counted(40, '2026-02-05T20:00:00.000Z', 11)) })];
  const lines = sideBySide(all);
  expect(lines.find(({ key }) => key === 'workers-present')).toEqual({
    key: 'workers-present',
    said: 11,
    counted: null,
  });
  expect(lines.find(({ key }) => key === 'workers-referred')).toMatchObject({ said: null, counted: 1 });
});

it('adds nothing that two officers said of one inspection: the later counts', () => {
  const early = one({ id: numbered(1), after: after(counted(40, '2026-02-05T20:00:00.000Z', 11)) });
  const late = one({ id: numbered(2), after: after(counted(41, '2026-02-05T21:00:00.000Z', 9)) });
  expect(saidLast([late, early])?.id).toBe(numbered(2));
  expect(saidLast([one()])).toBeNull();
  expect(sideBySide([early, late])[0]).toMatchObject({ said: 9 });
});

it('puts the visits of each inspection together', () => {
  const elsewhere = foldVisit([begunAct({ facts: { ...(begunAct().facts as object), inspection: numbered(41) } })]);
  const groups = byInspection([one(), one({ id: numbered(3), visit: elsewhere }), one({ id: numbered(4) })]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([[numbered(0), numbered(4)], [numbered(3)]]);
});
