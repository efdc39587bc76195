import { Problem } from '../../../kernel/problem.ts';
import type { MadeMove } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { PlayedThing } from '../scenario/things.ts';
import { asPlayed } from './as-played.ts';
import type { WantedMove } from './commands.ts';
import type { MoveMade } from './events.ts';
import type { Live } from './live.ts';
import { liveMessages } from './live-messages.ts';
import { marksIn } from './marks.ts';

/** What follows from what players do, or is the leader’s. No player sends it. */
const notChosen: ReadonlySet<MoveMade['act']> = new Set([
  'single-out',
  'before-controller',
  'press',
  'expose',
  'person-go',
  'promise-broken',
  'pause',
  'inject-send',
  'inject-hold',
  'inject-skip',
]);

/** Not where a person or a thing is, but done from anywhere: by telephone, or by a decision. */
const fromAnywhere: ReadonlySet<MoveMade['act']> = new Set(['request', 'preserve', 'book', 'bed-accepted', 'refuse']);

/** The moves that come of what a player wants to do, or a problem that says what is in the way. */
export function movesFor(exercise: Exercise, live: Live, role: string, wanted: WantedMove): readonly MoveMade[] {
  if (live.state === 'ended') throw new Problem('conflict', liveMessages.ended);
  if (live.state !== 'running') throw new Problem('conflict', liveMessages.notRunning);
  if (notChosen.has(wanted.act)) throw new Problem('invalid', liveMessages.notYours);
  const thing = thingMeant(exercise, live, role, wanted.on);
  const move: MoveMade = { ...wanted, role, ...(thing ? { on: thing.id } : {}) };
  refuseElsewhere(exercise, live, move, thing);
  refuseIncomplete(exercise, live, move);
  return asPlayed(exercise, live.play, withConsent(exercise, live, move));
}

/** A mark is the thing that it stands for in this room. */
function thingMeant({ scenario }: Exercise, { play }: Live, role: string, on: string | undefined) {
  if (on === undefined) return undefined;
  if (!on.startsWith('mark-')) return scenario.objects.find(({ id }) => id === on);
  const mark = marksIn(scenario, play.seats[role]?.room ?? '').find(({ mark }) => mark === on);
  if (!mark) throw new Problem('invalid', liveMessages.nothingThere);
  return mark.thing;
}

function refuseElsewhere({ scenario }: Exercise, { play }: Live, move: MoveMade, thing: PlayedThing | undefined): void {
  const { role, act, on } = move;
  if (on === undefined) return;
  const here = play.seats[role]?.room;
  const person = play.people[on];
  const isKnown =
    thing !== undefined ||
    person !== undefined ||
    [scenario.resources, scenario.injects, scenario.rooms].some((list) => list.some(({ id }) => id === on));
  if (!isKnown) throw new Problem('invalid', liveMessages.nothingThere);
  if (fromAnywhere.has(act)) return;
  if ((person && person.room !== here) || (thing && thing.room !== here))
    throw new Problem('conflict', liveMessages.otherRoom);
}

function refuseIncomplete(exercise: Exercise, live: Live, move: MoveMade): void {
  const { scenario } = exercise;
  const { act, on = '', room, topic, facts = [] } = move;
  const person = scenario.people.find(({ id }) => id === on);
  if (act === 'ask' && person && topic === undefined) throw new Problem('invalid', liveMessages.noTopic);
  const goes = act === 'go' || act === 'enter' || act === 'take-aside';
  if (goes && !scenario.rooms.some(({ id }) => id === room)) throw new Problem('invalid', liveMessages.noRoom);
  if ((act === 'disclose' || act === 'tell') && facts.length === 0)
    throw new Problem('invalid', liveMessages.nothingToTell);
  if (act === 'own-interpreter') refuseWithoutInterpreter(exercise, live, move);
  if (act === 'bed-accepted') refuseNotArrived(exercise, live, 'bed');
}

/** An interpreter is one of those that the scenario has, in the person’s language, and is there; or somebody in the room who is none. */
function refuseWithoutInterpreter({ scenario }: Exercise, { play }: Live, { on = '', mode }: MoveMade): void {
  const person = scenario.people.find(({ id }) => id === on);
  if (mode === 'controller' || mode === 'relative') return;
  const there = scenario.resources.some(({ id, kind, language, mode: how, from_t = 0, after_request }) => {
    if (kind !== 'interpreter' || language !== person?.languages.own) return false;
    if (mode === 'phone') return how === 'phone' && from_t <= play.t;
    const booked = play.moves.find(({ act, on: what }) => act === 'book' && what === id);
    return how === 'room' && booked !== undefined && booked.t + (after_request ?? 0) <= play.t;
  });
  if (!there) throw new Problem('conflict', liveMessages.noInterpreter);
}

function refuseNotArrived({ scenario }: Exercise, { play }: Live, kind: 'bed'): void {
  const booked = play.moves.filter(({ act, outcome }) => act === 'book' && outcome.kind === 'done');
  const readyAt = ({ t, on }: MadeMove) => {
    const resource = scenario.resources.find(({ id }) => id === on && kind === 'bed');
    return resource?.kind === kind ? t + (resource.after_request ?? 0) : null;
  };
  const beds = booked.map(readyAt).filter((t) => t !== null);
  if (beds.length > 0 && beds.every((t) => t > play.t)) throw new Problem('conflict', liveMessages.notArrived);
}

/** Into a room where somebody lives one goes on what that person has said, if they have. */
function withConsent({ scenario }: Exercise, { play }: Live, move: MoveMade): MoveMade {
  if (move.act !== 'enter' && move.act !== 'go') return move;
  const opened = scenario.people
    .flatMap(({ id, disclosures }) => disclosures.map((said) => ({ id, said })))
    .find(({ id, said }) => said.opens_room === move.room && play.people[id]?.told.includes(said.id));
  return opened ? { ...move, consent: opened.said.id } : move;
}
