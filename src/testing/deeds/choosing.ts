import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

/** Ines sets priorities, proposes two workplaces, draws a third, chooses one, is briefed, and has a calendar of it. */
export const choosingDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const picture = newId();
    await ask(ines, 'situation.set-priorities', picture);
    await ask(ines, 'situation.list', '');
    await ask(ines, 'situation.read', picture);

    const [first, second, pool, inspection] = [newId(), newId(), newId(), newId()];
    for (const candidate of [first, second]) await ask(ines, 'candidate.propose', candidate);
    await ask(ines, 'candidate.weigh', first);
    await ask(ines, 'pool.list', pool);
    await ask(ines, 'pool.read', pool);
    await ask(ines, 'pool.draw', pool);
    await ask(ines, 'room.open', inspection);
    await ask(ines, 'candidate.read', first);
    await ask(ines, 'candidate.choose', first, { basis: [inspection] });
    await ask(ines, 'candidate.put-aside', second);
    await ask(ines, 'candidate.list', '');

    await ask(ines, 'inspection.plan', inspection, { input: { facts: { startsAt: '2026-12-04T17:30:00.000Z' } } });
    await ask(ines, 'inspection.shares', inspection);
    await ask(ines, 'inspection.briefing', inspection);
    await ask(ines, 'inspection.briefing-file', inspection);
    await ask(ines, 'inspection.calendar-file', inspection);

    const [kept, ended] = [newId(), newId()];
    for (const calendar of [kept, ended]) await ask(ines, 'calendar.make', calendar);
    await ask(ines, 'calendar.renew', kept);
    await ask(ines, 'calendar.end', ended);
    await ask(ines, 'calendar.list', '');
  },
  tables: [
    { table: 'inspections.situation_now', changed: { id: copyId('situation'), set_at: copyMoment } },
    { table: 'inspections.candidate_now', changed: { id: copyId('candidate'), since: copyMoment } },
    { table: 'inspections.pool_now', changed: { id: copyId('pool'), listed_at: copyMoment } },
    {
      table: 'inspections.calendar_now',
      changed: {
        id: copyId('calendar'),
        made_at: copyMoment,
        secret_hash: "sha256(convert_to('secret ' || n, 'UTF8'))",
      },
    },
  ],
};
