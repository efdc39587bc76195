import { join } from 'node:path';
import {
  exerciseHost,
  exerciseStore,
  leadView,
  readExercise,
  seatView,
} from '../../../domains/exercises/public.server.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { exercisesApart } from '../../exercising/exercises-apart.ts';
import { root } from '../../root.ts';
import { row, type Section, spread } from '../row.ts';

const players = 30;
const actsEach = 20;

/**
 * One exercise with thirty players, each of whom acts twenty times while every browser is sent what it sees after each act; and how soon the process
 * in which exercises are played answers, the first time and again.
 */
export const exercise: Section = {
  name: 'exercise',
  run: async ({ folder, say }) => {
    const read = await readExercise(join(root, 'knowledge/exercises/restaurant.yaml'), join(root, 'knowledge'));
    if (read.exercise === null) throw new Error('The scenario cannot be read.');
    const { exercise: played } = read;
    const store = await exerciseStore(join(folder, 'exercise'), join(root, 'db/exercises'));
    const host = await exerciseHost({
      store,
      scenarios: new Map([[played.scenario.id, played]]),
      now: Date.now,
      randomBytes,
      newId: () => uuidV7(new Date(), randomBytes(16)),
      unreadable: () => undefined,
    });
    say('thirty join');
    const { id, code } = await host.open({ scenario: played.scenario.id, team: 'Team', solo: false });
    const seats: string[] = [];
    for (let at = 0; at < players; at++) seats.push((await host.join(code, `Player ${at + 1}`)).player);
    const roles = played.scenario.roles.map((role) => role.id);
    for (const [at, role] of roles.entries()) await host.play(id, seats[at] ?? '', { kind: 'seat', role });
    let bytes = 0;
    const looks = [...seats, null].map((seat) => () => {
      const { live } = host.see(id);
      const view =
        seat === null ? leadView(played, live, code, 'en', Date.now()) : seatView(played, live, seat, 'en', Date.now());
      bytes += JSON.stringify(view).length;
    });
    for (const look of looks) host.listen(id, look);
    await host.lead(id, { kind: 'begin' });
    say('they act');
    const times: number[] = [];
    for (let turn = 0; turn < actsEach; turn++) {
      await Promise.all(
        roles.map(async (_, at) => {
          const began = performance.now();
          await host.play(id, seats[at] ?? '', { kind: 'note', text: `Note ${turn}`, how: 'seen' });
          times.push(performance.now() - began);
        }),
      );
      for (const role of ['inspector', 'police'].map((name) => roles.indexOf(name))) {
        const began = performance.now();
        const room = turn % 2 === 0 ? 'kitchen' : 'dining';
        await host.play(id, seats[role] ?? '', { kind: 'move', move: { act: 'go', room } });
        times.push(performance.now() - began);
      }
    }
    const held = process.memoryUsage().rss;
    await host.close();
    say('the process');
    const apart = exercisesApart({
      data: join(folder, 'apart'),
      secure: false,
      hosts: new Set(['localhost']),
      log: () => undefined,
    });
    const starts: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const one =
        turn === 0
          ? apart
          : exercisesApart({
              data: join(folder, 'apart'),
              secure: false,
              hosts: new Set(['localhost']),
              log: () => undefined,
            });
      const began = performance.now();
      await one.socket();
      starts.push(performance.now() - began);
      await one.close();
    }
    const [first = 0, ...again] = starts;
    return [
      row('exercise', `an act, ${players} players looking on`, {
        ...spread(times),
        n: times.length,
        bytes: Math.round(bytes / (times.length * looks.length)),
        note: `what each browser is sent after it, in bytes; this process held ${Math.round(held / 1_000_000)} MB`,
      }),
      row('exercise', 'the process answers, the first time', {
        ...spread([first]),
        n: 1,
        note: 'its database is made',
      }),
      row('exercise', 'the process answers, again', {
        ...spread(again),
        n: again.length,
        note: 'its database is there',
      }),
    ];
  },
};
