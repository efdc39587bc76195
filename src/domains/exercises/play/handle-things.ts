import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { PlayedThing } from '../scenario/things.ts';
import { learnAll, see } from './learn.ts';
import type { MoveOutcome, PlayNow } from './play-state.ts';
import { powersOf } from './powers.ts';

export type Came = readonly [PlayNow, MoveOutcome];
export const done: MoveOutcome = { kind: 'done' };

/** A seat has found a thing: it knows what the thing shows. */
export function find(play: PlayNow, role: string, thing: PlayedThing): PlayNow {
  const before = play.found[thing.id] ?? {};
  const found = role in before ? play.found : { ...play.found, [thing.id]: { ...before, [role]: play.t } };
  const known = learnAll({ ...play, found }, role, thing.gives, { kind: 'thing', id: thing.id });
  return see(known, role, thing.indicator === undefined ? [] : [thing.indicator]);
}

/** Everything in a room that is seen by looking. */
export const lookAround = ({ scenario }: Exercise, play: PlayNow, role: string, room: string): PlayNow =>
  scenario.objects
    .filter((thing) => thing.room === room && thing.found === 'look' && !(thing.id in play.gone))
    .reduce((so, thing) => find(so, role, thing), play);

/** One thing that is seen by looking at it. */
export const lookAt = (play: PlayNow, role: string, thing: PlayedThing): Came =>
  thing.id in play.gone || thing.found !== 'look'
    ? [play, { kind: 'not-possible', why: thing.id in play.gone ? 'gone' : 'not-found' }]
    : [find(play, role, thing), done];

/** A thing is opened, asked for or requested. */
export function reach(exercise: Exercise, play: PlayNow, { role, act }: Move, thing: PlayedThing): Came {
  if (thing.id in play.gone) return [play, { kind: 'not-possible', why: 'gone' }];
  if (!thing.tonight) return [play, { kind: 'not-possible', why: 'not-found' }];
  const powers = powersOf(exercise, play, role);
  const asked = act === 'ask';
  const byAlt = asked && thing.alt !== undefined && !(thing.id in play.taken);
  const allowed = thing.needs_power === undefined || powers.has(thing.needs_power);
  if (!allowed && !byAlt) return [play, { kind: 'no-power', power: thing.needs_power ?? null }];
  const found = find(play, role, thing);
  const taken = act === 'open' && thing.alt !== undefined ? { ...found.taken, [thing.id]: role } : found.taken;
  return [{ ...found, taken }, done];
}

/** A thing is photographed, copied, preserved or seized: saved, if this seat may and it is still there. */
export function save(exercise: Exercise, play: PlayNow, { role, act }: Move, thing: PlayedThing): Came {
  if (thing.id in play.gone) return [play, { kind: 'not-possible', why: 'gone' }];
  const powers = powersOf(exercise, play, role);
  const ways = (thing.perishes?.saved_by ?? []).filter((way) => way.act === act);
  const seizing = act === 'seize';
  if (seizing && !powers.has('pol.seize')) return [play, { kind: 'no-power', power: 'pol.seize' }];
  if (!seizing && ways.length > 0 && !ways.some(({ power }) => powers.has(power)))
    return [play, { kind: 'no-power', power: ways[0]?.power ?? null }];
  if (!canReach(play, role, thing, seizing)) return [play, { kind: 'not-possible', why: 'not-found' }];
  const found = find(play, role, thing);
  const first = found.saved[thing.id] === undefined && (ways.length > 0 || thing.perishes === undefined);
  const saved = first ? { ...found.saved, [thing.id]: { t: play.t, role, act } } : found.saved;
  const taken = seizing ? { ...found.taken, [thing.id]: role } : found.taken;
  return [{ ...found, saved, taken }, done];
}

/** Who saves a thing has found it, or it lies elsewhere and is saved by a request; what another seat found can be seized where it lies. */
const canReach = (play: PlayNow, role: string, thing: PlayedThing, seizing: boolean): boolean =>
  thing.found === 'request' ||
  thing.found === 'look' ||
  play.found[thing.id]?.[role] !== undefined ||
  (seizing && Object.keys(play.found[thing.id] ?? {}).length > 0);
