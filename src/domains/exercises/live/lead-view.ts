import type { MadeMove } from '../play/play-state.ts';
import type { Exercise, Inject } from '../scenario/scenario.ts';
import { clockTime, minuteAt, type Speed } from './clock.ts';
import { type Live, type Message, manned } from './live.ts';
import { type Attention, needsAttention } from './needs-attention.ts';
import { sawItself } from './saw-itself.ts';
import type { ReadIn, WithName } from './words.ts';

export type LeadInject = {
  readonly id: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly at: number | null;
  readonly time: string | null;
  readonly state: 'happened' | 'left-out' | 'held' | 'waiting' | 'armed';
};

export type LeadView = {
  readonly kind: 'lead';
  readonly seq: number;
  readonly state: Live['state'];
  readonly team: string;
  readonly code: string;
  readonly solo: boolean;
  readonly minute: number;
  readonly time: string;
  readonly startTime: string;
  readonly speed: Speed;
  readonly players: readonly { readonly id: string; readonly name: string; readonly role: string | null }[];
  readonly seats: readonly {
    readonly role: string;
    readonly player: string | null;
    readonly room: string;
    readonly capacity: string;
    readonly last: { readonly time: string; readonly act: MadeMove['act']; readonly on: string | null } | null;
    readonly knows: Readonly<Record<string, 'saw' | 'told'>>;
  }[];
  readonly people: readonly (WithName & { readonly room: string; readonly story: string })[];
  /** What one of the seats knows, lettered in the order in which it became known. */
  readonly facts: readonly { readonly id: string; readonly letter: string; readonly text: string }[];
  readonly injects: readonly LeadInject[];
  readonly messages: readonly (Message & { readonly time: string })[];
  readonly attention: readonly (Attention & { readonly name: string; readonly time: string | null })[];
  readonly pauses: number;
  readonly moves: readonly {
    readonly time: string;
    readonly role: string;
    readonly act: MadeMove['act'];
    readonly on: string | null;
    readonly outcome: string;
  }[];
};

/** What the facilitator sees: where everybody is, who knows what, what happens next, and who has been silent for long. */
export function leadView(exercise: Exercise, live: Live, code: string, language: ReadIn, at: number): LeadView {
  const { scenario } = exercise;
  const { play } = live;
  const minute = minuteAt(scenario, live.clock, at);
  const time = (t: number) => clockTime(scenario, t);
  const taken = manned(live);
  const facts = [
    ...new Set(play.knows.filter(({ from }) => from.some(({ kind }) => kind !== 'brief')).map(({ fact }) => fact)),
  ];
  const nameOf = (id: string | undefined) =>
    id === undefined
      ? null
      : (scenario.people.find((one) => one.id === id)?.name ??
        scenario.objects.find((one) => one.id === id)?.[language] ??
        scenario.roles.find((one) => one.id === id)?.[language] ??
        scenario.rooms.find((one) => one.id === id)?.[language] ??
        null);
  return {
    kind: 'lead',
    seq: live.seq,
    state: live.state,
    team: live.team,
    code,
    solo: live.solo,
    minute,
    time: time(minute),
    startTime: time(0),
    speed: live.clock.speed,
    players: live.players.map(({ id, name, role }) => ({ id, name, role })),
    seats: scenario.roles.map(({ id }) => {
      const last = play.moves.findLast(({ role }) => role === id);
      return {
        role: id,
        // A seat whose player rests is shown as played automatically, like any other: no one is told why.
        player: taken.has(id) ? (live.players.find(({ role }) => role === id)?.name ?? null) : null,
        room: play.seats[id]?.room ?? '',
        capacity: play.seats[id]?.capacity ?? '',
        last: last ? { time: time(last.t), act: last.act, on: nameOf(last.on ?? last.room ?? last.to) } : null,
        knows: Object.fromEntries(
          play.knows
            .filter(
              ({ role, fact, from }) =>
                role === id && facts.includes(fact) && from.some(({ kind }) => kind !== 'brief'),
            )
            .map(({ fact }) => [
              fact,
              sawItself(play.moves, id, fact, exercise) ? ('saw' as const) : ('told' as const),
            ]),
        ),
      };
    }),
    people: scenario.people.map((person) => ({
      id: person.id,
      name: person.name,
      room: play.people[person.id]?.room ?? '',
      story: person.story[language],
    })),
    facts: facts.map((id, place) => ({
      id,
      letter: letterOf(place),
      text: scenario.truth.find((one) => one.id === id)?.[language] ?? id,
    })),
    injects: scenario.injects.map((inject) => injectLine(inject, live, language, time)),
    messages: live.messages.map((message) => ({ ...message, time: time(message.t) })),
    attention: needsAttention(exercise, live).map((one) => ({
      ...one,
      name: nameOf(one.kind === 'not-requested' ? one.thing : one.role) ?? '',
      time: one.kind === 'not-requested' ? time(one.goneAt) : null,
    })),
    pauses: live.pauses,
    moves: play.moves.slice(-40).map(({ t, role, act, on, room, to, outcome }) => ({
      time: time(t),
      role,
      act,
      on: nameOf(on ?? room ?? to),
      outcome: outcome.kind,
    })),
  };
}

/** `A` to `Z`, then `A2` and on. */
const letterOf = (place: number): string =>
  `${String.fromCharCode(65 + (place % 26))}${place < 26 ? '' : Math.floor(place / 26) + 1}`;

function injectLine(inject: Inject, { play }: Live, language: ReadIn, time: (t: number) => string): LeadInject {
  const happened = play.happened[inject.id];
  const isOver = play.injected.includes(inject.id);
  const at = happened ?? inject.at ?? null;
  const state =
    happened !== undefined
      ? 'happened'
      : isOver
        ? 'left-out'
        : play.held.includes(inject.id)
          ? 'held'
          : inject.at === undefined
            ? 'armed'
            : 'waiting';
  return { id: inject.id, text: inject[language], to: inject.to, at, time: at === null ? null : time(at), state };
}
