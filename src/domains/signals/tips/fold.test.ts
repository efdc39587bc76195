import { expect, test } from 'vitest';
import { swedish } from '../../../testing/calendar.ts';
import { anAct, uuid } from '../testing/builders.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../testing/tip-examples.ts';
import { foldKey, foldTip } from './fold.ts';
import { tipTasks } from './tasks.ts';

const opened = anAct({ type: 'tip.open', facts: { answerBy: '2026-01-21', key: uuid(3) } });
const answered = anAct({ id: uuid(2), type: 'tip.answer', facts: {}, recordedAt: '2026-01-16T08:40:00.000Z' });
const stopped = anAct({ id: uuid(4), type: 'tip.stop', facts: {} });

test('an opened tip is owed an answer by the end of the day that was promised', () => {
  const [task] = tipTasks(uuid(1), foldTip([opened]), { calendar: swedish });
  expect(task).toMatchObject({ kind: 'tip.unanswered', dueAt: '2026-01-21T22:59:00.000Z', owner: '1000', open: true });
});

test('an opened tip that says that someone is in danger is due on that very day', () => {
  const danger = anAct({ type: 'tip.open', facts: { answerBy: '2026-01-21', key: uuid(3), dangerOn: '2026-01-14' } });
  expect(tipTasks(uuid(1), foldTip([danger]), { calendar: swedish })).toMatchObject([
    { dueAt: '2026-01-14T22:59:00.000Z' },
  ]);
});

test('nothing is owed once it was answered, or once they asked us to stop', () => {
  for (const after of [answered, stopped])
    expect(tipTasks(uuid(1), foldTip([opened, after]), { calendar: swedish })).toMatchObject([{ open: false }]);
  expect(foldTip([opened, answered])).toMatchObject({ answers: 1, answeredAt: '2026-01-16T08:40:00.000Z' });
});

test('what was never opened is no tip of ours', () => {
  expect(() => foldTip([answered])).toThrow('has not been opened');
});

test('who opens a key is its maker, and who was added since and not removed, in whichever order acts of one moment come', () => {
  const { box: _, ...cost } = nobodysLock;
  const on = (n: number, type: string, facts: object, actor = '1000') => anAct({ id: uuid(n), type, facts, actor });
  const lock = { recipient: nobodysRecipient, recovery: nobodysRecovery };
  const made = on(4, 'tip.key', { ...lock, locked: [{ reader: '1000', ...nobodysLock }], rests: 'first' });
  const asked = on(3, 'tip.key-ask', { reader: '1001', lock: nobodysRecovery, ...cost, ends: [] }, '1001');
  const added = on(2, 'tip.key-add', { reader: '1001', ...nobodysLock, ends: [uuid(3)] });
  const removed = on(1, 'tip.key-remove', { reader: '1000', ends: [uuid(4)] }, '1001');
  const openers = (...acts: Parameters<typeof foldKey>[0]) => foldKey(acts).locked.map(({ reader }) => reader);
  expect(foldKey([asked, made])).toMatchObject({
    asks: [{ id: uuid(3), reader: '1001' }],
    locked: [{ reader: '1000' }],
  });
  expect(openers(added, asked, made)).toEqual(['1000', '1001']);
  expect(foldKey([added, asked, made]).asks).toEqual([]);
  for (const acts of [
    [made, asked, added, removed],
    [removed, added, asked, made],
  ])
    expect(foldKey(acts)).toMatchObject({ madeBy: '1000', locked: [{ id: uuid(2), reader: '1001', by: '1000' }] });
  expect(foldKey([made, asked, on(5, 'tip.key-remove', { reader: '1001', ends: [uuid(3)] })]).asks).toEqual([]);
  const again = on(6, 'tip.key-ask', { reader: '1001', lock: nobodysRecipient, ...cost, ends: [uuid(3)] }, '1001');
  expect(foldKey([again, made, asked]).asks.map(({ lock: asks }) => asks)).toEqual([nobodysRecipient]);
});
