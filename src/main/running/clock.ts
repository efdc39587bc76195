import { getInstance, moveDemoClock } from '../../domains/access/public.server.ts';
import type { Database } from '../../platform/database/database.ts';

/** The time of the demo's clock at first: Tuesday 24 November 2026, 09:40 in Sweden. Otherwise the demo rots. */
export const demoClock = new Date('2026-11-24T08:40:00.000Z');

export type Clock = {
  readonly now: () => Date;
  readonly move: (minutes: number) => Promise<void>;
  /** Where another server on the same database has moved it. */
  readonly follow: () => Promise<void>;
};

/** In production the clock is the machine's. In a demo it shows the time that the database holds, until it is moved. */
export function clockOf(database: Database, standsAt: Date | null): Clock {
  let at = standsAt;
  return {
    now: () => (at ? new Date(at) : new Date()),
    move: async (minutes) => {
      if (!at) throw new Error('Only the clock of a demo can be moved.');
      at = await database.transaction('cape_login', (tx) => moveDemoClock(tx, minutes));
    },
    follow: async () => {
      if (at) at = (await database.transaction('cape_read', getInstance)).clockStandsAt;
    },
  };
}
