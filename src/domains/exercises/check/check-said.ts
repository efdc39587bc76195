import { beginPlay } from '../play/begin-play.ts';
import { makeMove } from '../play/make-move.ts';
import type { PlayNow } from '../play/play-state.ts';
import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { fault, type ScenarioFault } from './fault.ts';

/**
 * Whether each thing that a person may say can be brought about by good work: those they must please are out of hearing, the
 * interpreter is their own, they know their rights, they are looked after, they are introduced to the next seat in person, and
 * they are asked openly. It is a search over the seats, and over the talk and the phone in the person’s own hand.
 */
export function checkSaid(exercise: Exercise): readonly ScenarioFault[] {
  return exercise.scenario.people.flatMap(({ id, disclosures }) => {
    if (disclosures.length === 0) return [];
    const said = new Set(exercise.scenario.roles.flatMap(({ id: role }) => [...toldWithCare(exercise, id, role)]));
    return disclosures.filter((one) => !said.has(one.id)).map((one) => fault(one.id, 'never-said'));
  });
}

/** Times enough that what must be said first has been said. */
const rounds = 4;

function toldWithCare(exercise: Exercise, person: string, role: string): readonly string[] {
  const { scenario } = exercise;
  const first = scenario.roles[0]?.id ?? role;
  const controllers = scenario.people.find(({ id }) => id === person)?.controlled_by ?? [];
  const quiet = quietRoom(exercise, person);
  const asRole = (act: Move['act'], more: Partial<Move> = {}, by = role): Move => ({
    t: 1,
    role: by,
    act,
    on: person,
    ...more,
  });
  const topics = [...new Set(scenario.people.find(({ id }) => id === person)?.disclosures.map(({ topic }) => topic))];
  const asks = Array.from({ length: rounds }, () =>
    topics.flatMap((topic) => [
      asRole('ask', { topic }),
      asRole('ask', { topic, channel: 'handover' }),
      asRole('care'),
    ]),
  ).flat();
  const moves: readonly Move[] = [
    { t: 0, role: first, act: 'offer-all' },
    ...controllers.map((on): Move => ({ t: 0, role: first, act: 'person-go', on, room: 'elsewhere' })),
    asRole('take-aside', { room: quiet }, first),
    asRole('introduce', {}, first),
    asRole('own-interpreter', { mode: 'own' }, first),
    asRole('rights', {}, first),
    ...(first === role
      ? []
      : [asRole('hand-on', { to: role }, first), asRole('offer-all'), asRole('introduce'), asRole('rights')]),
    asRole('take-aside', { room: quiet }),
    asRole('care'),
    asRole('promise', { promise: 'may-say-no' }),
    asRole('promise-kept', { promise: 'may-say-no' }),
    ...asks,
  ];
  // The search asks whether it can be said at all, not within how long: events that frighten are left out.
  const calm = { ...exercise, scenario: { ...scenario, injects: [] } };
  const play = moves.reduce<PlayNow>((so, move) => makeMove(calm, so, move), beginPlay(calm));
  return play.people[person]?.told ?? [];
}

/** A room in which no one else stands and that no one hears, or the one where the person is. */
function quietRoom({ scenario }: Exercise, person: string): string {
  const taken = new Set(scenario.people.filter(({ id }) => id !== person).map(({ room }) => room));
  const room = scenario.rooms.find(
    ({ id, enter }) =>
      !taken.has(id) && !enter && id !== 'phone' && !scenario.rooms.some(({ hears }) => hears.includes(id)),
  );
  return room?.id ?? scenario.people.find(({ id }) => id === person)?.room ?? 'elsewhere';
}
