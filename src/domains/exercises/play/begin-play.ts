import type { PlayedPerson } from '../scenario/people.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { PersonNow, PlayNow } from './play-state.ts';

/** The world before the first move: where everyone stands, and what each seat knows from its card. */
export function beginPlay({ scenario, pack }: Exercise): PlayNow {
  const roles = scenario.roles.map(({ id }) => id);
  return {
    t: 0,
    people: Object.fromEntries(
      scenario.people.map((person) => [person.id, personAtStart(person, roles, pack.language)]),
    ),
    seats: Object.fromEntries(
      scenario.roles.map(({ id, starts_in, capacity, uniform }) => [id, { room: starts_in, capacity, uniform }]),
    ),
    gone: Object.fromEntries(
      scenario.objects.flatMap(({ id, perishes }) => (perishes?.at === 0 ? [[id, 0] as const] : [])),
    ),
    taken: {},
    found: {},
    saved: {},
    knows: scenario.roles.flatMap(({ id, knows }) =>
      knows.map((fact) => ({ role: id, fact, t: 0, from: [{ kind: 'brief' as const }] })),
    ),
    seen: [],
    recorded: [],
    promises: [],
    injected: [],
    happened: {},
    held: [],
    investigation: null,
    booked: [],
    moves: [],
    curve: scenario.people.map(({ id, state }) => ({
      t: 0,
      person: id,
      trust: trustAtStart(state, roles),
      fear: state.fear,
      fatigue: state.fatigue,
    })),
  };
}

const trustAtStart = ({ trust, trust_role }: PlayedPerson['state'], roles: readonly string[]) =>
  Object.fromEntries(roles.map((role) => [role, trust_role[role] ?? trust]));

function personAtStart({ room, state, languages }: PlayedPerson, roles: readonly string[], spoken: string): PersonNow {
  return {
    room,
    awayUntil: null,
    trust: trustAtStart(state, roles),
    fear: state.fear,
    fatigue: state.fatigue,
    closedTo: [],
    told: [],
    consents: [],
    done: {},
    rights: false,
    language: languages.own === spoken ? 'own' : languages.second.includes(spoken) ? 'second' : 'none',
    unwatched: 0,
  };
}
