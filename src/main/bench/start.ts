import { type BenchRow, row, type Section, spread } from './row.ts';
import { serve } from './served.ts';
import { newPlaces } from './where.ts';

const rounds = 3;

/** The built server on a place that is new, and again on the same place: from the start of the process to its last line. */
export const start: Section = {
  name: 'start',
  run: async (workshop) => {
    const cold = new Map<BenchRow['database'], number[]>();
    const second = new Map<BenchRow['database'], number[]>();
    for (let round = 1; round <= rounds; round++) {
      for (const place of await newPlaces(workshop)) {
        for (const times of [cold, second]) {
          workshop.say(`${place.kind}, round ${round} of ${rounds}, ${times === cold ? 'first' : 'second'} start`);
          const server = await serve(place);
          times.set(place.kind, [...(times.get(place.kind) ?? []), server.readyMs]);
          await server.stop();
        }
      }
    }
    const rows = (name: string, times: typeof cold, note: string) =>
      [...times].map(([database, each]) => row('start', name, { database, ...spread(each), note }));
    return [
      ...rows('first start', cold, 'built; new folder, migrations, demo loaded through its commands'),
      ...rows('second start', second, 'the same folder, demo already there'),
    ];
  },
};
