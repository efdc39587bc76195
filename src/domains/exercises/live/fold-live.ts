import { makeMove } from '../play/make-move.ts';
import { passTime } from '../play/pass-time.ts';
import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { atSpeed, minuteAt, started, stopped } from './clock.ts';
import type { LiveEvent, StoredEvent } from './events.ts';
import { beginLive, type Live, type Message, type Player } from './live.ts';

/** The exercise after one more event: its clock goes on to the moment of the event, then the event has its effect. */
export function afterEvent(exercise: Exercise, before: Live, stored: StoredEvent): Live {
  const now = atMoment(exercise, before, stored.at);
  return { ...applied(exercise, now, stored), seq: stored.seq };
}

/** The exercise at a later moment at which nothing was done: people tire, things are lost, events happen. */
export const atMoment = (exercise: Exercise, live: Live, at: number): Live => {
  const minute = minuteAt(exercise.scenario, live.clock, at);
  return minute > live.play.t ? { ...live, play: passTime(exercise, live.play, minute) } : live;
};

export const foldLive = (exercise: Exercise, events: readonly StoredEvent[]): Live =>
  events.reduce((live, stored) => afterEvent(exercise, live, stored), beginLive(exercise));

/** The moves of a play with their minutes, as `npx cape exercise play` takes them: it gives the same debrief. */
export function movesOf(exercise: Exercise, events: readonly StoredEvent[]): readonly Move[] {
  let live = beginLive(exercise);
  const moves: Move[] = [];
  for (const stored of events) {
    live = afterEvent(exercise, live, stored);
    if (stored.event.kind === 'moved') moves.push({ ...stored.event.move, t: live.play.t, order: moves.length });
  }
  return moves;
}

function applied(exercise: Exercise, live: Live, { seq, at, event }: StoredEvent): Live {
  const { scenario } = exercise;
  const message = (rest: Partial<Message> & Pick<Message, 'kind'>): Live => ({
    ...live,
    messages: [...live.messages, { seq, t: live.play.t, from: null, to: null, text: null, sentence: null, ...rest }],
  });
  switch (event.kind) {
    case 'opened':
      return { ...live, team: event.team, solo: event.solo, openedAt: at };
    case 'joined':
    case 'seated':
    case 'resting':
    case 'left':
      return { ...live, players: withPlayer(live.players, event) };
    case 'begun':
    case 'resumed':
      return { ...live, state: 'running', clock: started(scenario, live.clock, at) };
    case 'paused':
      return { ...live, state: 'paused', clock: stopped(scenario, live.clock, at), pauses: live.pauses + 1 };
    case 'speed':
      return { ...live, clock: atSpeed(scenario, live.clock, at, event.speed) };
    case 'moved':
      return { ...live, play: makeMove(exercise, live.play, { ...event.move, t: live.play.t }) };
    case 'asked': {
      const { from, to, what, on = null } = event;
      return { ...live, asked: [...live.asked, { seq, t: live.play.t, from, to, what, on, isDone: false }] };
    }
    case 'answered': {
      const first = live.asked.findIndex((one) => one.to === event.from && one.from === event.to && !one.isDone);
      const asked = live.asked.map((one, place) => (place === first ? { ...one, isDone: true } : one));
      return { ...message({ kind: 'answer', from: event.from, to: event.to, sentence: event.sentence }), asked };
    }
    case 'said':
      return message({ kind: 'said', from: event.from, to: event.to, text: event.text });
    case 'whispered':
      return message({ kind: 'whisper', to: event.to, text: event.text });
    case 'wrote':
      return message({ kind: 'wrote', to: event.to, text: event.text });
    case 'seen':
      return { ...live, putAside: [...live.putAside, `${event.role}/${event.inject}`] };
    case 'noted':
      return {
        ...live,
        notes: [...live.notes, { role: event.role, t: live.play.t, text: event.text, how: event.how }],
      };
    case 'ended':
      return { ...live, state: 'ended', endedBy: event.why, clock: stopped(scenario, live.clock, at) };
    case 'otherwise':
      return {
        ...live,
        otherwise: [
          ...live.otherwise.filter(({ role }) => role !== event.role),
          { role: event.role, text: event.text },
        ],
      };
  }
}

type OfPlayer = Extract<LiveEvent, { readonly player: string }>;

/** A seat has one player: who takes it after another has it alone, and the other one chooses again. */
function withPlayer(players: readonly Player[], event: OfPlayer): readonly Player[] {
  if (event.kind === 'joined') return [...players, { id: event.player, name: event.name, role: null, resting: false }];
  if (event.kind === 'left') return players.filter(({ id }) => id !== event.player);
  return players.map((player) => {
    if (player.id !== event.player)
      return event.kind === 'seated' && event.role !== null && player.role === event.role
        ? { ...player, role: null }
        : player;
    return event.kind === 'seated' ? { ...player, role: event.role } : { ...player, resting: event.resting };
  });
}
