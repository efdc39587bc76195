import type { KnownFact, PlayNow } from '../play/play-state.ts';
import type { Exercise, Seat } from '../scenario/scenario.ts';
import type { LiveEvent, MoveMade } from './events.ts';
import { grounded } from './grounded.ts';
import { type AskedOf, type Live, manned } from './live.ts';

/**
 * What the seats that no one plays do now, by the rules of the scenario: they acknowledge what reaches them if they have what a real one
 * needs, come when they are introduced, open an investigation on what stands by itself, and do what is theirs when they are asked. The first that
 * is due, with all that belongs to it; asked again after that, it says the next.
 */
export function rulesDue(exercise: Exercise, live: Live): readonly LiveEvent[] {
  if (live.state !== 'running') return [];
  const taken = manned(live);
  const seats = exercise.scenario.roles.filter(({ id }) => !taken.has(id));
  return seats.flatMap((seat) => dueOf(exercise, live, seat)).find((together) => together.length > 0) ?? [];
}

/** What is due of one seat, each with all that belongs to it. */
function dueOf(exercise: Exercise, live: Live, seat: Seat): readonly (readonly LiveEvent[])[] {
  return [
    comes(live.play, seat),
    replies(live, seat),
    opens(exercise, live, seat),
    ...live.asked.filter(({ to, isDone }) => to === seat.id && !isDone).map((one) => does(exercise, live, seat, one)),
  ];
}

const moved = (move: MoveMade): LiveEvent => ({ kind: 'moved', move, by: 'rules' });
const answered = (from: string, to: string, sentence: 'done' | 'missing' | 'refused'): LiveEvent => ({
  kind: 'answered',
  from,
  to,
  sentence,
});

/** Introduced to a person, this seat goes to where they are. */
function comes({ moves, people, seats }: PlayNow, { id, npc }: Seat): readonly LiveEvent[] {
  if (npc?.comes_when !== 'hand-on') return [];
  const introduced = moves.findLast(({ act, to }) => act === 'hand-on' && to === id);
  const room = people[introduced?.on ?? '']?.room;
  const hasGone = moves.some(({ role, act, seq }) => role === id && act === 'go' && seq > (introduced?.seq ?? 0));
  return room === undefined || hasGone || seats[id]?.room === room ? [] : [moved({ role: id, act: 'go', room })];
}

/** Each disclosure to this agency has one reply, after the time that one takes: an acknowledgement, or what is missing. */
function replies({ play, messages }: Live, { id, agency, npc }: Seat): readonly LiveEvent[] {
  if (npc?.acknowledges_after === undefined) return [];
  const { acknowledges_after: after, needs = [] } = npc;
  const received = play.moves.filter(
    ({ act, to, outcome }) => act === 'disclose' && to === agency && outcome.kind !== 'not-possible',
  );
  const acknowledged = play.moves.filter(({ role, act }) => role === id && act === 'acknowledge').length;
  const lacking = messages.filter(({ from, sentence }) => from === id && sentence === 'missing').length;
  const next = received[acknowledged + lacking];
  if (!next || play.t < next.t + after) return [];
  const had = received.slice(0, acknowledged + lacking + 1).flatMap(({ items = [] }) => items);
  return needs.every((item) => had.includes(item))
    ? [moved({ role: id, act: 'acknowledge' }), answered(id, next.role, 'done')]
    : [answered(id, next.role, 'missing')];
}

/** An investigation is opened when enough is known to this seat, and enough of it stands without a person’s word. */
function opens({ scenario }: Exercise, { play }: Live, { id, agency, npc }: Seat): readonly LiveEvent[] {
  const since = enoughSince(play, id, npc);
  if (since === null || play.investigation !== null || play.t < since + (npc?.answers_after ?? 0)) return [];
  const told = play.moves.findLast(
    ({ act, to }) => (act === 'disclose' && to === agency) || (act === 'tell' && to === id),
  );
  const first = scenario.roles.find((seat) => seat.id !== id)?.id ?? id;
  return [moved({ role: id, act: 'open-investigation' }), answered(id, told?.role ?? first, 'done')];
}

function enoughSince({ knows }: PlayNow, role: string, npc: Seat['npc']): number | null {
  if (!npc?.opens_when) return null;
  const { observations_at_least: observations, independent_at_least: independent } = npc.opens_when;
  const had = knows.filter((one) => one.role === role && one.from.some(({ kind }) => kind !== 'brief'));
  const whenThere = (facts: readonly KnownFact[], count: number) =>
    count === 0 ? 0 : facts.map(({ t }) => t).sort((a, b) => a - b)[count - 1];
  const all = whenThere(had, observations);
  const alone = whenThere(
    had.filter(({ from }) => from.some(({ kind }) => kind === 'thing')),
    independent,
  );
  return all === undefined || alone === undefined ? null : Math.max(all, alone);
}

/** What this seat does of what it was asked. */
function does(exercise: Exercise, { play }: Live, { id, npc }: Seat, asked: AskedOf): readonly LiveEvent[] {
  if (play.t < asked.t + (npc?.answers_after ?? 2)) return [];
  const { from, what, on } = asked;
  if (what === 'open-investigation') return [answered(id, from, play.investigation === null ? 'missing' : 'done')];
  const can = npc?.does_when_asked ?? [];
  const named = on === null ? what : `${what} ${on}`;
  const isRefused = npc?.refuses?.includes(what) === true;
  const isItsOwn = can.includes(what) || can.includes(named);
  if (isRefused || (!isItsOwn && can.length > 0)) return [answered(id, from, 'refused')];
  if (!isItsOwn) return [answered(id, from, 'done')];
  const move = moveFor(play, id, what, on);
  if (move === null) return [answered(id, from, 'refused')];
  const thing = exercise.scenario.objects.find((one) => one.id === on);
  const back = what === 'request' && thing ? grounded(exercise, { from: id, to: from, thing }) : null;
  return [moved(move), ...(back === null ? [] : [moved(back)]), answered(id, from, 'done')];
}

function moveFor(play: PlayNow, role: string, what: string, on: string | null): MoveMade | null {
  const isInvestigating = play.seats[role]?.capacity === 'criminal-investigation';
  const known: Readonly<Record<string, MoveMade | null>> = {
    'civilian-jacket': { role, act: 'civilian-jacket' },
    'wait-outside': { role, act: 'go', room: 'yard' },
    'change-capacity':
      play.investigation === null ? null : { role, act: 'change-capacity', to: 'criminal-investigation' },
    seize: isInvestigating && on !== null ? { role, act: 'seize', on } : null,
    request: on === null ? null : { role, act: 'request', on },
  };
  return known[what] ?? null;
}
