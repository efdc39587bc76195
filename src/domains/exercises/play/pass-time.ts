import type { WorldChange } from '../scenario/conditions.ts';
import type { Exercise, Inject } from '../scenario/scenario.ts';
import { affect, setPerson, withLevels } from './change-person.ts';
import { holds } from './holds.ts';
import { learn, see } from './learn.ts';
import type { PlayNow } from './play-state.ts';
import { controllerNear } from './presence.ts';

/** After how many minutes unwatched fear falls by one, and after how many fatigue rises by one. */
const calmAfter = 5;
const tiredAfter = 10;

/** The play at a later minute, minute by minute: people calm down or tire, things are lost, events happen, promises fall due. */
export function passTime(exercise: Exercise, play: PlayNow, to: number): PlayNow {
  let now = play;
  while (now.t < to) now = promisesDue(exercise, events(exercise, losses(exercise, minute(exercise, now))));
  return now;
}

function minute({ scenario }: Exercise, play: PlayNow): PlayNow {
  const t = play.t + 1;
  let now: PlayNow = { ...play, t };
  for (const person of scenario.people) {
    const was = now.people[person.id];
    if (!was) continue;
    const back = was.awayUntil !== null && was.awayUntil.t <= t;
    const here = back && was.awayUntil ? { ...was, room: was.awayUntil.room, awayUntil: null } : was;
    now = { ...now, people: { ...now.people, [person.id]: here } };
  }
  for (const person of scenario.people) {
    const was = now.people[person.id];
    if (!was || person.disclosures.length + person.consents.length === 0) continue;
    const unwatched = was.unwatched + (controllerNear(scenario, now, person.id) === 'away' ? 1 : 0);
    const calmer = unwatched > was.unwatched && unwatched % calmAfter === 0 ? -1 : 0;
    const tireder = t % tiredAfter === 0 ? 1 : 0;
    const after = withLevels(person, { ...was, unwatched }, null, { trust: 0, fear: calmer, fatigue: tireder });
    now = setPerson(now, person.id, after);
  }
  return now;
}

/** What dies in play at this minute, unless an event of the scenario is what destroys it. */
function losses({ scenario }: Exercise, play: PlayNow): PlayNow {
  const byEvent = new Set(
    scenario.injects.flatMap(({ effects }) => effects.flatMap((one) => ('destroy' in one ? [one.destroy] : []))),
  );
  const lost = scenario.objects.filter(
    ({ id, perishes }) => perishes?.at === play.t && !byEvent.has(id) && !(id in play.gone) && !(id in play.taken),
  );
  return lost.length === 0
    ? play
    : { ...play, gone: { ...play.gone, ...Object.fromEntries(lost.map(({ id }) => [id, play.t])) } };
}

/** Each event once: at its minute, or as soon as what it waits for has come about. */
export function events(exercise: Exercise, play: PlayNow): PlayNow {
  let now = play;
  for (const inject of exercise.scenario.injects) {
    if (now.injected.includes(inject.id) || now.held.includes(inject.id) || !isDue(inject, now)) continue;
    const skipped = inject.skip_if !== undefined && holds(inject.skip_if, now);
    now = skipped ? { ...now, injected: [...now.injected, inject.id] } : happen(exercise, now, inject);
  }
  return now;
}

const isDue = ({ at, when }: Inject, play: PlayNow): boolean =>
  at !== undefined ? at === play.t : when !== undefined && holds(when, play);

/** What an event does when it happens: who notices it, and what it changes. */
export function happen(exercise: Exercise, play: PlayNow, inject: Inject): PlayNow {
  const told: PlayNow = {
    ...play,
    injected: [...play.injected, inject.id],
    happened: { ...play.happened, [inject.id]: play.t },
  };
  const roles = exercise.scenario.roles
    .map(({ id }) => id)
    .filter((id) => inject.to.includes(id) || inject.to.includes('all'));
  const noticed =
    inject.indicator === undefined
      ? told
      : roles.reduce<PlayNow>((so, role) => see(so, role, [inject.indicator ?? '']), told);
  const softened = inject.softened_by;
  const met = softened !== undefined && noticed.moves.some(({ act }) => act === softened.act);
  return inject.effects.reduce(
    (so, effect) =>
      change(exercise, so, met && 'move' in effect ? { move: [effect.move[0], softened.to_room] } : effect, inject),
    noticed,
  );
}

function change({ scenario }: Exercise, play: PlayNow, effect: WorldChange, inject: Inject): PlayNow {
  if ('destroy' in effect) {
    const held = effect.destroy in play.taken || effect.destroy in play.gone;
    return held ? play : { ...play, gone: { ...play.gone, [effect.destroy]: play.t } };
  }
  if ('give' in effect) return learn(play, effect.give[0], effect.give[1], [{ kind: 'event', id: inject.id }]);
  if ('move' in effect) {
    const [who, room] = effect.move;
    const person = play.people[who];
    const seat = play.seats[who];
    if (person) return { ...play, people: { ...play.people, [who]: { ...person, room, awayUntil: null } } };
    return seat ? { ...play, seats: { ...play.seats, [who]: { ...seat, room } } } : play;
  }
  const [id = '', level] = effect.state.split('.');
  const person = scenario.people.find((one) => one.id === id);
  const now = play.people[id];
  if (!person || !now) return play;
  const fear = level === 'fear' ? effect.add : 0;
  const fatigue = level === 'fatigue' ? effect.add : 0;
  return setPerson(play, id, withLevels(person, now, null, { trust: 0, fear, fatigue }));
}

/** A promise with a time that has passed is a broken one, for the person and for the seat that made it. */
function promisesDue(exercise: Exercise, play: PlayNow): PlayNow {
  const due = play.promises.filter(({ promise, t, state }) => {
    const within = exercise.pack.promises.find(({ id }) => id === promise)?.due_minutes;
    return state === 'open' && within !== undefined && t + within < play.t;
  });
  let now = play;
  for (const broken of due) {
    const promises = now.promises.map((one) => (one === broken ? { ...one, state: 'broken' as const } : one));
    now = affect(exercise, { ...now, promises }, { act: 'promise-broken', role: broken.role, on: broken.person });
  }
  return now;
}
