import type { MadeMove, PlayNow } from '../play/play-state.ts';
import { controllerNear } from '../play/presence.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { MoveMade } from './events.ts';

/** About these a person cannot answer freely before the one they must please. */
const notBeforeThem: ReadonlySet<string> = new Set(['hours', 'pay', 'payback', 'papers', 'work', 'debt', 'housing']);

/** For so many minutes of play what is done can be traced to the person who has just said it. */
const tracedFor = 10;

/**
 * What a player did, as the rules count it. Players choose what to do; whether that singles somebody out, asks before the one they must
 * please, asks again, presses after a no, or shows who has spoken follows from where everybody is and what was done before.
 */
export function asPlayed(exercise: Exercise, play: PlayNow, move: MoveMade): readonly MoveMade[] {
  const { role, act, on = '' } = move;
  const before = (counted: MoveMade['act']): MoveMade => ({ role, act: counted, on });
  if (act === 'take-aside' && isFirstOffer(play)) return [before('single-out'), move];
  if (act === 'ask' && play.people[on]) {
    const asked: MoveMade = { ...move, how: move.channel === 'handover' ? undefined : howAsked(play, move) };
    const talks = move.channel !== 'handover';
    const near = controllerNear(exercise.scenario, play, on) === 'room';
    return [
      ...(talks && near && notBeforeThem.has(move.topic ?? '') ? [before('before-controller')] : []),
      ...(saidNo(play, role, on) ? [before('press')] : []),
      asked,
    ];
  }
  const exposed = whoIsExposed(exercise, play, move);
  return exposed === null ? [move] : [move, { role, act: 'expose', on: exposed }];
}

/** No one has offered a talk to all yet: who is taken aside now is the only one. */
const isFirstOffer = ({ moves }: PlayNow): boolean => !moves.some(({ act }) => act === 'offer-all');

function howAsked(play: PlayNow, { on, topic, how = 'ask-open' }: MoveMade): MoveMade['how'] {
  const isAnswered = play.moves.some(
    (made) => made.act === 'ask' && made.on === on && made.topic === topic && isTold(made, on ?? ''),
  );
  // A further open question about the same thing goes on; the same closed one, or one from another seat, asks once more.
  const byAnother = play.moves.some((made) => made.act === 'ask' && made.on === on && made.topic === topic);
  return isAnswered && byAnother && how === 'ask-closed' ? 'ask-again' : how;
}

const isTold = ({ outcome }: MadeMove, person: string): boolean =>
  outcome.kind === 'answered' && outcome.result.startsWith(`${person}.`);

/** The last answer of this person to this seat was a no, and it has not been accepted. */
function saidNo({ moves }: PlayNow, role: string, on: string): boolean {
  const last = moves.findLast(
    (made) => made.role === role && made.on === on && (made.outcome.kind === 'answered' || made.act === 'accept-no'),
  );
  return last?.outcome.kind === 'answered' && (last.outcome.result === 'declines' || last.outcome.result === 'no');
}

/**
 * Whose word shows in what is done: a thing is opened or demanded soon after a person has told of it in confidence, and nothing else that
 * this seat knows leads to it.
 */
function whoIsExposed({ scenario }: Exercise, play: PlayNow, { act, on }: MoveMade): string | null {
  if (act !== 'open' && act !== 'request' && act !== 'seize' && !(act === 'ask' && on !== undefined)) return null;
  const thing = scenario.objects.find(({ id }) => id === on);
  if (!thing) return null;
  for (const person of scenario.people) {
    for (const said of person.disclosures) {
      if (said.exposes !== true || !said.gives.some((fact) => thing.gives.includes(fact))) continue;
      const told = play.moves.findLast(({ outcome }) => outcome.kind === 'answered' && outcome.result === said.id);
      const isNear = controllerNear(scenario, play, person.id) !== 'away';
      if (told && play.t - told.t <= tracedFor && isNear && play.found[thing.id] === undefined) return person.id;
    }
  }
  return null;
}
