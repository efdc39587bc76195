import { expect, it } from 'vitest';
import { aMembership, anOfficer } from '../access/testing/officer.ts';
import { offeredForFile, offeredForLetter } from './offered.ts';
import { anItem, file, folded, type Happening, stored, uuid } from './testing/builders.ts';
import { aDecision, aRequest } from './testing/drafts.ts';
import { aLetter, given } from './testing/letters.ts';

const at = { country: 'SE', realm: '7' };
const investigator = anOfficer({
  capacity: 'criminal-investigation',
  memberships: [aMembership({ track: 'criminal', capacity: 'criminal-investigation' })],
});

it('a page offers what can be done now', () => {
  const verbs = ['evidence.correct', 'evidence.add', 'investigation.open', 'decision.make', 'verdict.record'];
  expect(offeredForFile(investigator, { id: file, at, state: folded() }, verbs)).toEqual([
    'evidence.add',
    'decision.make',
  ]);
  const withItem = folded(['evidence.add', anItem(1)]);
  expect(offeredForFile(investigator, { id: file, at, state: withItem }, verbs)).toContain('evidence.correct');
});

it('an act that needs an object is offered once there is one, and no longer once it is done', () => {
  const isOffered = (verb: string, ...more: Happening[]) =>
    offeredForFile(investigator, stored(...more), [verb]).length === 1;
  const asked: Happening = ['evidence.request', aRequest().facts];
  const answered = { request: uuid(3001), outcome: 'refused', on: '2026-02-25', goneSince: null, obstacle: null };
  expect(isOffered('evidence.reply')).toBe(false);
  expect(isOffered('evidence.reply', asked)).toBe(true);
  expect(isOffered('evidence.reply', asked, ['evidence.reply', answered])).toBe(false);
  const suspect: Happening = ['suspect.add', { suspect: uuid(31) }];
  expect(isOffered('suspect.notify')).toBe(false);
  expect(isOffered('suspect.notify', suspect)).toBe(true);
  expect(isOffered('suspect.notify', suspect, ['suspect.notify', { suspect: uuid(31), on: '2026-04-14' }])).toBe(false);
  // A directive that was sent to another agency is answered by a disclosure from there.
  expect(isOffered('directive.answer', given)).toBe(false);
  expect(isOffered('verdict.record')).toBe(false);
  expect(isOffered('verdict.record', ['decision.make', aDecision().facts])).toBe(true);
});

it('a second review is offered to all but the person who decided', () => {
  const line = { party: uuid(11), offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC08' } as const;
  const by = (actor: string): Happening => ['decision.make', aDecision({ lines: [line] }).facts, { actor }];
  const look = (actor: string) => offeredForFile(investigator, stored(by(actor)), ['decision.second-look']);
  expect(look(investigator.actor)).toEqual([]);
  expect(look('4242')).toEqual(['decision.second-look']);
});

it('a disclosure is answered when it is a directive and taken when it has items, once', () => {
  const verbs = ['criminal-letter.answer', 'criminal-letter.take'];
  const on = (over: Parameters<typeof aLetter>[0]) => offeredForLetter(investigator, aLetter(over), verbs);
  expect(on({ kind: 'directive' })).toEqual(['criminal-letter.answer']);
  expect(on({})).toEqual(['criminal-letter.take']);
  expect(on({ takenBy: '1000' })).toEqual([]);
});
