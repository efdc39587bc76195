import { expect, it } from 'vitest';
import type { Database } from '../../../../platform/database/database.ts';
import { provisionPeople } from '../../../../testing/people.ts';
import { openStore } from '../../../../testing/stores.ts';
import { knownHere } from '../../../knowledge/testing/known-here.ts';
import { helpDesk } from './help-desk.server.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const outage = Object.assign(new Error('The database is being started.'), { code: '57P03' });

it('in an outage a page for workers shows the numbers as they were last; any other fault is a fault', async () => {
  const { knowledge } = await knownHere();
  const store = await openStore('embedded', provisionPeople);
  let fault: Error | null = null;
  const database: Pick<Database, 'transaction'> = {
    transaction: (role, work) => (fault ? Promise.reject(fault) : store.database.transaction(role, work)),
  };
  try {
    await store.asOwner(
      `insert into access.contact_point (agency, id, number, name_sv, name_en, audience, holds_from)
       values (1, '00000000-0000-7000-8000-000000000001', '000-1', 'Påhittad hjälp', 'Invented help', 'worker', '2026-01-01')`,
    );
    const desk = helpDesk(database, knowledge.agencies.entries, 'SE');
    fault = outage;
    expect((await desk.at(now)).phone, 'nothing was read yet').toBe('112');
    fault = null;
    expect((await desk.at(now)).phone).toBe('000\u20111');
    fault = outage;
    expect((await desk.at(now)).phone).toBe('000\u20111');
    expect(desk.lastKnown().phone).toBe('000\u20111');
    fault = new Error('Something else.');
    await expect(desk.at(now)).rejects.toThrow('Something else.');
  } finally {
    await store.close();
  }
});
