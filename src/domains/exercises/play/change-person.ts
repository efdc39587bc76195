import type { PlayedPerson } from '../scenario/people.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { betrayed, type Effect, effectOn, introduced, standardEffects } from './effects.ts';
import type { PersonNow, PlayNow } from './play-state.ts';
import { witnesses } from './presence.ts';

const clamp = (value: number, from = 0): number => Math.min(100, Math.max(from, value));

/** A person with other numbers, within their bounds: fear never falls below what no officer can take away. */
export function withLevels(person: PlayedPerson, now: PersonNow, role: string | null, effect: Effect): PersonNow {
  const trust = role === null ? now.trust : { ...now.trust, [role]: clamp((now.trust[role] ?? 0) + effect.trust) };
  return {
    ...now,
    trust,
    fear: clamp(now.fear + effect.fear, person.state.fear_floor),
    fatigue: clamp(now.fatigue + effect.fatigue),
  };
}

/** The play with one person changed, and the change in the curve of that person. */
export function setPerson(play: PlayNow, id: string, now: PersonNow): PlayNow {
  const before = play.people[id];
  const people = { ...play.people, [id]: now };
  if (before && before.fear === now.fear && before.fatigue === now.fatigue && before.trust === now.trust)
    return { ...play, people };
  const point = { t: play.t, person: id, trust: now.trust, fear: now.fear, fatigue: now.fatigue };
  return { ...play, people, curve: [...play.curve, point] };
}

/** The standard effect of an act of one seat on one person, and half of it on those who see or hear it. */
export function affect(
  { scenario }: Exercise,
  play: PlayNow,
  {
    act,
    role,
    on,
    seen = true,
  }: { readonly act: string; readonly role: string; readonly on: string; readonly seen?: boolean },
): PlayNow {
  const person = scenario.people.find(({ id }) => id === on);
  const now = play.people[on];
  const standard = standardEffects[act];
  if (!person || !now || !standard) return play;
  const key = `${act}/${role}`;
  const before = now.done[key] ?? 0;
  const effect = effectOn(standard, person.weights[act] ?? 100, before);
  const betrays = act === 'expose' || act === 'promise-broken';
  const trust = betrays ? lostWithOthers(now, role) : now.trust;
  const closedTo = betrays && !now.closedTo.includes(role) ? [...now.closedTo, role] : now.closedTo;
  const counted = { ...now, trust, closedTo, done: { ...now.done, [key]: before + 1 } };
  const after = setPerson(play, on, withLevels(person, counted, role, effect));
  if (!seen) return after;
  const half = { trust: Math.trunc(effect.trust / 2), fear: Math.trunc(effect.fear / 2), fatigue: 0 };
  return witnesses(scenario, after, on).reduce((so, id) => {
    const other = scenario.people.find((one) => one.id === id);
    const then = so.people[id];
    return other && then ? setPerson(so, id, withLevels(other, then, role, half)) : so;
  }, after);
}

const lostWithOthers = ({ trust }: PersonNow, role: string) =>
  Object.fromEntries(Object.entries(trust).map(([id, level]) => [id, id === role ? level : clamp(level + betrayed)]));

/** One seat introduces the next in person: trust goes over to the larger of the next one’s own and half of both. */
export function handOn({ scenario }: Exercise, play: PlayNow, on: string, from: string, to: string): PlayNow {
  const person = scenario.people.find(({ id }) => id === on);
  const now = play.people[on];
  if (!person || !now) return play;
  const own = now.trust[to] ?? 0;
  const both = Math.trunc(((now.trust[from] ?? 0) + own) / 2);
  const trust = { ...now.trust, [to]: Math.max(own, both) };
  return setPerson(play, on, withLevels(person, { ...now, trust }, null, introduced));
}
