import { describe, expect, it } from 'vitest';
import { signalTasks } from './tasks.ts';
import { anAct, anArrival, aStanding, uuid } from './testing/builders.ts';

const taken = anAct({ id: uuid(2), type: 'signal.acknowledge', actor: '1001', facts: { letter: uuid(800) } });

const ownedBy = (owner: string, reference: string, sector: string) => ({
  id: uuid(0),
  kind: 'signal.owned',
  aboutKind: 'signal',
  about: uuid(0),
  dueAt: null,
  owner,
  open: true,
  answeredAt: null,
  waits: false,
  facts: { reference, sector },
});

it('a signal of our own is no one’s task before an officer takes it, and then it is theirs, without a date', () => {
  expect(signalTasks(uuid(0), aStanding())).toEqual([]);
  expect(signalTasks(uuid(0), aStanding(anAct(), taken))).toEqual([ownedBy('1001', 'S-INVENTED', 'restaurant')]);
});

describe('a signal that was disclosed to the unit', () => {
  it('is a task of the unit until an officer takes it, due three days after it arrived', () => {
    expect(signalTasks(uuid(0), aStanding(anArrival({ sector: 'berries' })))).toEqual([
      {
        id: uuid(0),
        kind: 'signal.acknowledge',
        aboutKind: 'signal',
        about: uuid(0),
        dueAt: '2026-11-27T08:40:00.000Z',
        owner: null,
        open: true,
        answeredAt: null,
        waits: false,
        facts: { unitSv: 'Provenheten', unitEn: 'Trial unit', sector: 'berries' },
      },
    ]);
  });

  it('is what its owner answers for once an officer has taken it, and has no date then', () => {
    const standing = aStanding(anArrival({ sector: 'berries' }), taken);
    expect(signalTasks(uuid(0), standing)).toEqual([ownedBy('1001', 'S-ARRIVED', 'berries')]);
  });

  it('of which the sector was not sent says that it is not known', () => {
    expect(signalTasks(uuid(0), aStanding(anArrival({ channel: 'telephone' })))[0]?.facts.sector).toBe('unknown');
  });
});
