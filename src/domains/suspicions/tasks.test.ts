import { describe, expect, it } from 'vitest';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { swedish } from '../../testing/calendar.ts';
import { tellerOf } from '../tasks/public.server.ts';
import type { Suspicion } from './suspicion.ts';
import { ownedSuspicion, suspicionTasks, suspicionToAcknowledge } from './tasks.ts';
import { aConsultation, anAct, anArrival, aStanding, at, someFacts, uuid } from './testing/builders.ts';

const say = ({ id }: Message, values: MessageValues = {}): string => `${id} ${JSON.stringify(values)}`;
const told = (now: string, suspicion: Suspicion = aStanding()) => {
  const [task] = suspicionTasks(uuid(0), suspicion);
  const of = task?.kind === 'suspicion.owned' ? ownedSuspicion : suspicionToAcknowledge;
  const tell = tellerOf([of], null);
  return {
    task,
    ...tell(task ?? { kind: of.kind, facts: {} }, { language: 'en', say, now: new Date(at(now)), calendar: swedish }),
  };
};

describe('a suspicion without a responsible person', () => {
  it('is owed by the next step of the line, and says when the person can be reached and what is lost after that', () => {
    const escalated = anAct({ id: uuid(3), type: 'suspicion.escalate', facts: { step: 1 } });
    const { task, title, detail } = told('2026-11-24T09:40', aStanding(anArrival(), escalated));
    expect(task).toMatchObject({ kind: 'suspicion.acknowledge', dueAt: at('2026-11-24T10:00'), owner: null });
    expect(title).toBe('suspicion.task.title.today {"called":"Staren","from":"12","to":"13","days":7}');
    expect(detail).toContain('"times":"Tuesday 12–13"');
  });

  it('names the day when the safe time is another day, and no time when none was given', () => {
    expect(told('2026-11-24T13:00').title).toContain('"date":"Tue 1 Dec"');
    expect(told('2026-11-24T09:40', aStanding(anArrival(someFacts({ contact: null })))).title).toBe(
      'suspicion.task.title {"called":"Staren"}',
    );
  });

  it('without a person is named by the unit that asks', () => {
    expect(told('2026-11-20T17:00', aStanding(anArrival(aConsultation()))).title).toBe(
      'suspicion.task.title.consultation {"unit":"Trial unit"}',
    );
  });

  it('brings its line, on which what has passed is shown as passed', () => {
    const points = told('2026-11-24T09:40').line?.points.map(({ text }) => text.split(' ')[0]);
    expect(points).toEqual([
      'suspicion.line.handed-over',
      'suspicion.line.late',
      'suspicion.line.goes-up',
      'suspicion.line.reach',
    ]);
    expect(told('2026-11-20T17:00').line?.points[1]?.text).toContain('suspicion.line.due');
  });
});

describe('what has a responsible person', () => {
  const taken = anAct({ id: uuid(2) });

  it('is theirs, without a date, until it ends', () => {
    const { task, title } = told('2026-11-24T10:00', aStanding(anArrival(), taken));
    expect(task).toMatchObject({ kind: 'suspicion.owned', dueAt: null, owner: '1000' });
    expect(title).toBe('suspicion.owned.title {"called":"Staren"}');
    const closed = anAct({
      id: uuid(5),
      type: 'suspicion.close',
      facts: { outcome: 'consultation', reason: 'advice-given', count: 0 },
    });
    expect(suspicionTasks(uuid(0), aStanding(anArrival(), taken, closed))).toMatchObject([{ open: false }]);
  });
});
