import { Problem } from '../../../kernel/problem.ts';
import { leader } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { LeadCommand, PlayerCommand } from './commands.ts';
import { movesFor } from './decide-move.ts';
import type { LiveEvent, MoveMade } from './events.ts';
import { type Live, manned } from './live.ts';
import { liveMessages } from './live-messages.ts';

const moved = (by: 'player' | 'facilitator', moves: readonly MoveMade[]): readonly LiveEvent[] =>
  moves.map((move) => ({ kind: 'moved', move, by }));

/** What comes of what a player does, as events to append, or a problem. */
export function toPlay(exercise: Exercise, live: Live, player: string, command: PlayerCommand): readonly LiveEvent[] {
  const me = live.players.find(({ id }) => id === player);
  if (!me) throw new Problem('not-found', liveMessages.notIn);
  if (command.kind === 'leave') return [{ kind: 'left', player }];
  if (command.kind === 'seat') return toSit(exercise, live, player, command.role);
  const { role } = me;
  if (role === null) throw new Problem('conflict', liveMessages.noSeat);
  if (command.kind === 'otherwise') {
    if (live.state !== 'ended') throw new Problem('conflict', liveMessages.notEnded);
    return [{ kind: 'otherwise', role, text: command.text }];
  }
  if (live.state === 'ended') throw new Problem('conflict', liveMessages.ended);
  switch (command.kind) {
    case 'rest':
      return me.resting === command.resting ? [] : [{ kind: 'resting', player, resting: command.resting }];
    case 'move':
      return moved('player', movesFor(exercise, live, role, command.move));
    case 'ask':
      return toAsk(exercise, live, role, command);
    case 'say':
      roleOf(exercise, command.to ?? role);
      return [{ kind: 'said', from: role, to: command.to, text: command.text }];
    case 'put-aside':
      injectOf(exercise, command.inject);
      return [{ kind: 'seen', role, inject: command.inject }];
    case 'note':
      return [{ kind: 'noted', role, text: command.text, how: command.how }];
  }
}

function roleOf({ scenario }: Exercise, role: string): void {
  if (!scenario.roles.some(({ id }) => id === role)) throw new Problem('invalid', liveMessages.noSuchRole);
}

function injectOf({ scenario }: Exercise, inject: string): void {
  if (!scenario.injects.some(({ id }) => id === inject)) throw new Problem('invalid', liveMessages.nothingThere);
}

function toSit(exercise: Exercise, live: Live, player: string, role: string | null): readonly LiveEvent[] {
  if (live.state === 'ended') throw new Problem('conflict', liveMessages.ended);
  if (role !== null) roleOf(exercise, role);
  const isTaken = role !== null && live.players.some((other) => other.id !== player && other.role === role);
  if (isTaken) throw new Problem('conflict', liveMessages.roleTaken);
  return [{ kind: 'seated', player, role }];
}

function toAsk(
  exercise: Exercise,
  live: Live,
  from: string,
  { to, what, on }: Extract<PlayerCommand, { kind: 'ask' }>,
): readonly LiveEvent[] {
  roleOf(exercise, to);
  if (live.state !== 'running') throw new Problem('conflict', liveMessages.notRunning);
  if (manned(live).has(to)) throw new Problem('conflict', liveMessages.isPlayed);
  return [{ kind: 'asked', from, to, what, ...(on === undefined ? {} : { on }) }];
}

/** What comes of what the leader does, as events to append, or a problem. */
export function toLead(exercise: Exercise, live: Live, command: LeadCommand): readonly LiveEvent[] {
  if (live.state === 'ended') throw new Problem('conflict', liveMessages.ended);
  switch (command.kind) {
    case 'begin':
      if (live.state !== 'waiting') throw new Problem('conflict', liveMessages.alreadyBegun);
      return [{ kind: 'begun' }];
    case 'pause':
      if (live.state === 'waiting') throw new Problem('conflict', liveMessages.notBegun);
      return live.state === 'running' ? [{ kind: 'paused' }] : [];
    case 'resume':
      if (live.state === 'waiting') throw new Problem('conflict', liveMessages.notBegun);
      return live.state === 'paused' ? [{ kind: 'resumed' }] : [];
    case 'speed':
      return [{ kind: 'speed', speed: command.speed }];
    case 'inject':
      return toDirect(exercise, live, command);
    case 'write':
      if (command.to !== null) roleOf(exercise, command.to);
      return [{ kind: 'wrote', to: command.to, text: command.text }];
    case 'whisper':
      roleOf(exercise, command.to);
      return [{ kind: 'whispered', to: command.to, text: command.text }];
    case 'say-as':
      refusePlayed(exercise, live, command.role);
      return [{ kind: 'said', from: command.role, to: command.to, text: command.text }];
    case 'move-as':
      refusePlayed(exercise, live, command.role);
      return moved(leader, movesFor(exercise, live, command.role, command.move));
    case 'remove':
      if (!live.players.some(({ id }) => id === command.player))
        throw new Problem('not-found', liveMessages.noSuchPlayer);
      return [{ kind: 'left', player: command.player }];
    case 'end':
      if (live.state === 'waiting') throw new Problem('conflict', liveMessages.notBegun);
      return [{ kind: 'ended', why: 'leader' }];
  }
}

function toDirect(
  exercise: Exercise,
  live: Live,
  { inject, how }: Extract<LeadCommand, { kind: 'inject' }>,
): readonly LiveEvent[] {
  if (live.state === 'waiting') throw new Problem('conflict', liveMessages.notBegun);
  injectOf(exercise, inject);
  if (live.play.injected.includes(inject)) throw new Problem('conflict', liveMessages.alreadyHappened);
  return moved(leader, [{ role: leader, act: `inject-${how}`, on: inject }]);
}

function refusePlayed(exercise: Exercise, live: Live, role: string): void {
  roleOf(exercise, role);
  if (manned(live).has(role)) throw new Problem('conflict', liveMessages.isPlayed);
}
