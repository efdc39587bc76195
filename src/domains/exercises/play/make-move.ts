import type { Move } from '../scenario/moves.ts';
import type { PlayedPerson } from '../scenario/people.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { answer, askConsent } from './answer.ts';
import { affect, handOn } from './change-person.ts';
import { directEvent } from './direct-events.ts';
import { disclose, tell } from './hand-over-facts.ts';
import { type Came, done, lookAround, lookAt, reach, save } from './handle-things.ts';
import { move as moveAbout } from './move-about.ts';
import { events, passTime } from './pass-time.ts';
import type { MoveOutcome, PlayNow } from './play-state.ts';
import { controllerNear } from './presence.ts';
import { decide } from './use-powers.ts';

/** What seats do to people, and that has an effect on them. */
const towardPeople: ReadonlySet<string> = new Set([
  'introduce',
  'rights',
  'own-interpreter',
  'take-aside',
  'care',
  'accept-no',
  'press',
  'single-out',
  'before-controller',
  'ask-status',
  'take-thing',
  'return-thing',
  'expose',
]);

/** The play after one more move: the clock goes on to its minute, then the move has its effect, then what waited for it happens. */
export function makeMove(exercise: Exercise, before: PlayNow, move: Move): PlayNow {
  const at = passTime(exercise, before, Math.max(before.t, move.t));
  const [after, outcome] = come(exercise, at, move);
  return events(exercise, {
    ...after,
    moves: [...after.moves, { ...move, t: at.t, seq: after.moves.length, outcome }],
  });
}

function come(exercise: Exercise, play: PlayNow, move: Move): Came {
  const { scenario } = exercise;
  if (move.act === 'inject-send' || move.act === 'inject-hold' || move.act === 'inject-skip')
    return directEvent(exercise, play, move);
  const person = scenario.people.find(({ id }) => id === move.on);
  const thing = scenario.objects.find(({ id }) => id === move.on);
  if (move.act === 'ask' && thing) return reach(exercise, play, move, thing);
  if (move.act === 'open' || move.act === 'request')
    return thing ? reach(exercise, play, move, thing) : [play, { kind: 'not-possible', why: 'not-found' }];
  if (move.act === 'photograph' || move.act === 'copy' || move.act === 'preserve' || move.act === 'seize')
    return thing ? save(exercise, play, move, thing) : [play, { kind: 'not-possible', why: 'not-found' }];
  if (move.act === 'look' && thing) return lookAt(play, move.role, thing);
  if (move.act === 'look') return [lookAround(exercise, play, move.role, move.on ?? ''), done];
  if (move.act === 'record') {
    const recorded = (move.indicators ?? []).map((indicator) => ({ role: move.role, indicator, t: play.t }));
    return [{ ...play, recorded: [...play.recorded, ...recorded] }, done];
  }
  if (move.act === 'disclose') return disclose(exercise, play, move);
  if (move.act === 'tell') return tell(exercise, play, move);
  if (move.act === 'offer-all') return [offerToAll(exercise, play, move.role), done];
  return (
    moveAbout(exercise, play, move) ??
    (person ? towardPerson(exercise, play, move, person) : null) ??
    decide(exercise, play, move)
  );
}

/** The same offer and the same card to each person who has something to say, so that none is singled out. */
const offerToAll = (exercise: Exercise, play: PlayNow, role: string): PlayNow =>
  exercise.scenario.people
    .filter(({ disclosures, consents }) => disclosures.length + consents.length > 0)
    .reduce((so, { id }) => affect(exercise, so, { act: 'offer-all', role, on: id, seen: false }), play);

function towardPerson(exercise: Exercise, play: PlayNow, move: Move, person: PlayedPerson): Came | null {
  const { role, act, on = '' } = move;
  const channel = move.channel ?? 'talk';
  if (act === 'ask') {
    const how = channel === 'handover' ? 'handover' : (move.how ?? 'ask-open');
    const asked = affect(exercise, play, { act: how, role, on });
    const [after, { result, openness }] = answer(exercise, asked, {
      person,
      role,
      topic: move.topic ?? 'wish',
      channel,
    });
    return [after, { kind: 'answered', result, openness, alone: isAlone(exercise, play, on) }];
  }
  if (act === 'consent') {
    const [after, { result, openness }] = askConsent(exercise, play, {
      person,
      role,
      purpose: move.purpose ?? '',
      channel,
    });
    return [after, { kind: 'answered', result, openness, alone: isAlone(exercise, play, on) }];
  }
  if (act === 'hand-on') return [handOn(exercise, play, on, role, move.to ?? ''), done];
  if (act === 'promise') return [promise(exercise, play, move), done];
  if (act === 'promise-kept' || act === 'promise-broken') {
    const state = act === 'promise-kept' ? ('kept' as const) : ('broken' as const);
    const at = play.promises.findIndex(
      (one) => one.person === on && one.promise === move.promise && one.state === 'open',
    );
    const made = play.promises[at];
    if (!made) return [play, { kind: 'not-possible', why: 'not-known' }];
    const promises = play.promises.with(at, { ...made, state });
    return [affect(exercise, { ...play, promises }, { act, role, on }), done];
  }
  if (!towardPeople.has(act)) return null;
  const prepared = prepare(play, move);
  const after = affect(exercise, prepared, { act, role, on });
  if (act === 'rights') return [promiseRights(exercise, after, role, on), done];
  return [after, forbidden(exercise, move)];
}

/** No one else in the room, no one they must please within hearing, and an interpreter who is none of them. */
function isAlone({ scenario }: Exercise, play: PlayNow, person: string): boolean {
  const now = play.people[person];
  const others = Object.entries(play.people).some(([id, other]) => id !== person && other.room === now?.room);
  const own = now?.language === 'own' || now?.language === 'phone';
  return own && !others && controllerNear(scenario, play, person) === 'away';
}

/** What an act changes before it is felt: where people are, how they are understood, and that rights were told. */
function prepare(play: PlayNow, { role, act, on = '', room, mode }: Move): PlayNow {
  const now = play.people[on];
  const seat = play.seats[role];
  if (!now) return play;
  if (act === 'own-interpreter')
    return { ...play, people: { ...play.people, [on]: { ...now, language: mode ?? 'phone' } } };
  if (act === 'rights') return { ...play, people: { ...play.people, [on]: { ...now, rights: true } } };
  if (act !== 'take-aside' || room === undefined) return play;
  return {
    ...play,
    people: { ...play.people, [on]: { ...now, room, awayUntil: null } },
    seats: seat ? { ...play.seats, [role]: { ...seat, room } } : play.seats,
  };
}

function promise(exercise: Exercise, play: PlayNow, { role, on = '', promise: id = 'call-back' }: Move): PlayNow {
  const keepable = exercise.pack.promises.find((one) => one.id === id)?.keepable ?? true;
  const made = withPromise(play, role, on, id);
  return affect(exercise, made, { act: keepable ? 'promise' : 'promise-not-keepable', role, on });
}

const promiseRights = ({ pack }: Exercise, play: PlayNow, role: string, on: string): PlayNow =>
  pack.told_as_rights.reduce((so, id) => withPromise(so, role, on, id), play);

/** A promise is counted once for each person: saying it again makes it no second one. */
const withPromise = (play: PlayNow, role: string, person: string, promise: string): PlayNow =>
  play.promises.some((one) => one.person === person && one.promise === promise)
    ? play
    : { ...play, promises: [...play.promises, { person, promise, role, t: play.t, state: 'open' }] };

/** What the country’s law forbids this seat, although it has been done: the asking is kept. */
function forbidden({ scenario }: Exercise, { act, role }: Move): MoveOutcome {
  const rule = scenario.expect.unlawful.find((one) => one.act === act && (one.by?.includes(role) || one.role === role));
  return rule ? { kind: 'unlawful', article: null } : done;
}
