import { expect, test } from 'vitest';
import { swedish } from '../../../testing/calendar.ts';
import { anAct, uuid } from '../testing/builders.ts';
import { foldTip } from './fold.ts';
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
