import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toCancelEvent } from '../acts/cancel.ts';
import { toRemoveParticipant } from '../acts/remove-participant.ts';
import { act, created, found, invited, now, person, said } from '../testing/an-event.ts';
import { mailsBecause } from './mails-because.ts';

const three = [...created(), invited(1, 2, 3)];
const full = [...three, said(1, 1), said(2, 2), said(3, 3)];
const because = (before: Parameters<typeof found>[0], after: Parameters<typeof found>[0], done = {}) =>
  mailsBecause(found(before).state, found(after).state, done).map(({ participant, kind }) => [participant, kind]);

test('who is invited is told, and so is who gets a seat or waits for one', () => {
  expect(because(created(), three).map(([, kind]) => kind)).toEqual(['invitation', 'invitation', 'invitation']);
  expect(because(three, [...three, said(1, 1)])).toEqual([[person(1), 'seat']]);
  expect(because(full.slice(0, -1), full)).toEqual([[person(3), 'waiting']]);
});

test('a seat that is given back is offered to the next by one mail, and who gave it back gets none', () => {
  expect(because(full, [...full, said(1, null)])).toEqual([[person(3), 'seat-freed']]);
});

test('who is removed is told, and so is the next', () => {
  const removed = decide(toRemoveParticipant, { act: act(), participant: person(2) }, found(full), now);
  expect(because(full, [...full, ...removed])).toEqual([
    [person(2), 'withdrawn'],
    [person(3), 'seat-freed'],
  ]);
});

test('that an event is cancelled or moved is told to everyone who has not said no', () => {
  const drafts = [...full, said(1, null)];
  const cancelled = decide(toCancelEvent, { act: act(), why: 'Prov' }, found(drafts), now);
  expect(because(drafts, [...drafts, ...cancelled])).toEqual([
    [person(2), 'cancelled'],
    [person(3), 'cancelled'],
  ]);
  expect(because(drafts, drafts, { moved: true }).map(([, kind]) => kind)).toEqual(['moved', 'moved']);
});
