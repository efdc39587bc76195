import { bandOf, opennessOf } from '../play/openness.ts';
import type { MadeMove } from '../play/play-state.ts';
import { powersOf } from '../play/powers.ts';
import type { PlayedPerson } from '../scenario/people.ts';
import type { Exercise, Seat } from '../scenario/scenario.ts';
import { clockTime, minuteAt } from './clock.ts';
import { type Live, type Message, manned } from './live.ts';
import { marksIn } from './marks.ts';
import type { PersonSeen, SeatView, TalkLine, ThingSeen } from './seat-shapes.ts';
import type { ReadIn } from './words.ts';

/**
 * Everything that one seat may see at a moment, and nothing else: no number of a person, no truth, no story, no brief of another
 * seat, nothing that this seat has not looked at or been told.
 */
export function seatView(exercise: Exercise, live: Live, player: string, language: ReadIn, at: number): SeatView {
  const { scenario } = exercise;
  const me = live.players.find(({ id }) => id === player);
  const role = me?.role ?? null;
  const seat = scenario.roles.find(({ id }) => id === role);
  const minute = minuteAt(scenario, live.clock, at);
  const time = (t: number) => clockTime(scenario, t);
  const mine = role === null || !seat ? null : seenBy(exercise, live, seat, language);
  return {
    kind: 'seat',
    seq: live.seq,
    state: live.state,
    team: live.team,
    solo: live.solo,
    speed: live.clock.speed,
    minute,
    time: time(minute),
    me: { name: me?.name ?? '', role, resting: me?.resting ?? false },
    players: live.players.map(({ name, role: seated }) => ({ name, role: seated })),
    seat: null,
    marks: [],
    things: [],
    requests: [],
    people: [],
    colleagues: [],
    injects: [],
    messages: [],
    notes: [],
    knows: [],
    recorded: [],
    booked: [],
    refusedLast: null,
    ...mine,
  };
}

type OfSeat = Omit<
  SeatView,
  'kind' | 'seq' | 'state' | 'team' | 'solo' | 'speed' | 'minute' | 'time' | 'me' | 'players'
>;

function seenBy(exercise: Exercise, live: Live, seat: Seat, language: ReadIn): OfSeat {
  const { scenario, pack } = exercise;
  const { play } = live;
  const role = seat.id;
  const now = play.seats[role];
  const room = now?.room ?? seat.starts_in;
  const time = (t: number) => clockTime(scenario, t);
  const powers = powersOf(exercise, play, role);
  const agency = pack.agencies.find(({ id }) => id === seat.agency);
  const byPlayer = new Map(live.players.flatMap(({ role: seated, name }) => (seated === null ? [] : [[seated, name]])));
  const taken = manned(live);
  const found = (id: string) => play.found[id]?.[role];
  const last = play.moves.findLast((move) => move.role === role && move.outcome.kind !== 'answered');
  return {
    seat: {
      room,
      capacity: now?.capacity ?? seat.capacity,
      agency: seat.agency,
      brief: seat.brief[language],
      may: pack.agencies
        .flatMap((one) => one.may.filter(({ id }) => one.id === seat.agency || powers.has(id)))
        .map((power) => ({
          id: power.id,
          text: power[language],
          article: power.article,
          inCapacity: powers.has(power.id),
        })),
      mayNot: (agency?.may_not ?? []).map((power) => ({ id: power.id, text: power[language], article: power.article })),
      isInvestigation: now?.capacity === 'criminal-investigation',
    },
    marks: marksIn(scenario, room).map(({ mark, thing }) => ({
      mark,
      isClosed: thing.found === 'open',
      thing: found(thing.id) === undefined ? null : thing.id,
      isGone: thing.id in play.gone && found(thing.id) !== undefined,
    })),
    things: scenario.objects
      .filter(({ id }) => found(id) !== undefined)
      .map((thing) => ({
        id: thing.id,
        name: thing[language],
        look: thing.look[language],
        at: found(thing.id) ?? 0,
        room: thing.room,
        isGone: thing.id in play.gone,
        isSaved: thing.id in play.saved,
        saveBy: waysToSave(thing.perishes?.saved_by ?? [], powers),
        canBeTaken: powers.has('pol.seize') && !(thing.id in play.taken),
      })),
    requests: scenario.objects
      .filter((thing) => thing.found === 'request' && (thing.room === room || thing.room === 'phone'))
      .map((thing) => {
        const preserves = (thing.perishes?.saved_by ?? []).some(({ act }) => act === 'preserve');
        return {
          id: thing.id,
          name: thing[language],
          may: thing.needs_power === undefined || powers.has(thing.needs_power),
          act: preserves && thing.room === 'phone' ? ('preserve' as const) : ('request' as const),
          isElsewhere: thing.room === 'phone',
          isDone: found(thing.id) !== undefined,
        };
      }),
    people: scenario.people
      .filter(({ id }) => play.people[id]?.room === room)
      .map((person) => personSeen(exercise, live, role, person, language)),
    colleagues: scenario.roles
      .filter(({ id }) => id !== role)
      .map((other) => ({
        role: other.id,
        player: byPlayer.get(other.id) ?? null,
        room: play.seats[other.id]?.room ?? other.starts_in,
        capacity: play.seats[other.id]?.capacity ?? other.capacity,
        can: taken.has(other.id)
          ? []
          : [...(other.npc?.does_when_asked ?? []), ...(other.npc?.opens_when ? ['open-investigation'] : [])],
      })),
    injects: scenario.injects
      .filter(({ to }) => to.includes(role) || to.includes('all'))
      .flatMap((inject) => {
        const happened = play.happened[inject.id];
        if (happened === undefined) return [];
        return [
          {
            id: inject.id,
            t: happened,
            time: time(happened),
            text: inject[language],
            asksFor: inject.asks_for ?? null,
            isPutAside: live.putAside.includes(`${role}/${inject.id}`),
          },
        ];
      }),
    messages: live.messages
      .filter(({ to, from }) => to === null || to === role || from === role)
      .map((message) => ({
        ...message,
        text: message.text ?? answerText(exercise, message, language),
        time: time(message.t),
      })),
    notes: live.notes.filter((note) => note.role === role).map((note) => ({ ...note, time: time(note.t) })),
    knows: play.knows
      .filter((known) => known.role === role)
      .map(({ fact, t, from }) => ({
        id: fact,
        t,
        time: time(t),
        text: scenario.truth.find(({ id }) => id === fact)?.[language] ?? fact,
        from: from[0]?.kind ?? 'brief',
        statement: from.some(({ kind }) => kind === 'said'),
      })),
    recorded: play.recorded.filter((one) => one.role === role).map(({ indicator, t }) => ({ indicator, t })),
    booked: play.booked,
    refusedLast: last && last.outcome.kind !== 'done' && last.outcome.kind !== 'answered' ? refusal(last) : null,
  };
}

function refusal({ seq, outcome }: MadeMove): NonNullable<SeatView['refusedLast']> {
  return {
    seq,
    kind: outcome.kind,
    power: outcome.kind === 'no-power' ? outcome.power : null,
    article: outcome.kind === 'unlawful' ? outcome.article : null,
    why: outcome.kind === 'not-possible' ? outcome.why : null,
  };
}

/** What a seat that the rules play answers: its own sentence, what it lacks, or a plain no, which the screen says. */
function answerText({ scenario }: Exercise, { from, sentence }: Message, language: ReadIn): string | null {
  const npc = scenario.roles.find(({ id }) => id === from)?.npc;
  if (sentence === 'done') return npc?.[language] ?? null;
  return sentence === 'missing' ? (npc?.missing?.[language] ?? null) : null;
}

const waysToSave = (
  ways: readonly { readonly act: 'photograph' | 'copy' | 'preserve' | 'seize'; readonly power: string }[],
  powers: ReadonlySet<string>,
): ThingSeen['saveBy'] =>
  [...new Set(['photograph' as const, ...ways.map(({ act }) => act)])].map((act) => {
    const needed = ways.filter((way) => way.act === act);
    return { act, may: needed.length === 0 || needed.some(({ power }) => powers.has(power)) };
  });

function personSeen(
  { scenario }: Exercise,
  { play }: Live,
  role: string,
  person: PlayedPerson,
  language: ReadIn,
): PersonSeen {
  const now = play.people[person.id];
  const toMe = play.moves.filter((move) => move.role === role && move.on === person.id);
  const { open } = opennessOf(scenario, play, person, role, 'talk');
  const isController =
    person.controller_of.length > 0 || scenario.people.some(({ controlled_by }) => controlled_by.includes(person.id));
  return {
    id: person.id,
    name: toMe.some(({ act }) => act === 'introduce') ? person.name : null,
    work: person.work[language],
    appearance: person.appearance[language],
    cue: toMe.length === 0 || isController ? null : person.cues[bandOf(open)][language],
    language: person.languages.own,
    speaksWith: now?.language ?? 'none',
    isController,
    controllerNear: person.controlled_by.some((id) => play.people[id]?.room === now?.room),
    talk: toMe.map((move) => talkLine(scenario, person, move, language)),
  };
}

function talkLine(scenario: Exercise['scenario'], person: PlayedPerson, move: MadeMove, language: ReadIn): TalkLine {
  const { seq, t, act, topic = null, how = null, channel, promise = null, purpose = null, to = null, outcome } = move;
  const result = outcome.kind === 'answered' ? outcome.result : null;
  return {
    seq,
    t,
    time: clockTime(scenario, t),
    act,
    topic,
    how,
    inHand: channel === 'handover',
    promise,
    purpose,
    to,
    outcome: outcome.kind,
    result: result === null ? null : kindOfResult(result),
    words: result === null ? null : wordsOf(person, result, purpose, language),
  };
}

const kinds = ['scripted', 'closed', 'declines', 'not-understood', 'yes', 'no', 'not-there'] as const;
const kindOfResult = (result: string): TalkLine['result'] => kinds.find((kind) => kind === result) ?? 'said';

function wordsOf(person: PlayedPerson, result: string, purpose: string | null, language: ReadIn): string | null {
  if (result === 'scripted') return person.scripted[language];
  if (result === 'closed') return person.closed[language];
  if (result === 'declines' || result === 'no') return person.declines[language];
  if (result === 'yes') return person.consents.find((one) => one.purpose === purpose)?.[language] ?? null;
  return person.disclosures.find(({ id }) => id === result)?.[language] ?? null;
}
