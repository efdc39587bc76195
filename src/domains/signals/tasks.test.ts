import { describe, expect, it } from 'vitest';
import { signalTasks } from './tasks.ts';
import { anAct, anArrival, aStanding, uuid } from './testing/builders.ts';

const taken = anAct({ id: uuid(2), type: 'signal.acknowledge', actor: '1001', facts: { letter: uuid(800) } });

it('a signal of our own is owed to nobody, whether it is taken or not', () => {
  expect(signalTasks(uuid(0), aStanding())).toEqual([]);
  expect(signalTasks(uuid(0), aStanding(anAct(), taken))).toEqual([]);
});

describe('a signal that came by letter', () => {
  it('is a task of the unit until somebody takes it, due three days after it arrived', () => {
    expect(signalTasks(uuid(0), aStanding(anArrival({ sector: 'berries' })))).toEqual([
      {
        id: uuid(0),
        kind: 'signal.acknowledge',
        aboutKind: 'signal',
        about: uuid(0),
        dueAt: '2026-11-27T08:40:00.000Z',
        owner: null,
        open: true,
        waits: false,
        facts: { unitSv: 'Provenheten', unitEn: 'Trial unit', sector: 'berries' },
      },
    ]);
  });

  it('is no task any more when somebody has taken it, and has an owner then', () => {
    const [task] = signalTasks(uuid(0), aStanding(anArrival({ sector: 'berries' }), taken));
    expect(task).toMatchObject({ open: false, owner: '1001', dueAt: null });
  });

  it('of which the sector was not sent says that it is not known', () => {
    expect(signalTasks(uuid(0), aStanding(anArrival({ channel: 'telephone' })))[0]?.facts.sector).toBe('unknown');
  });
});
