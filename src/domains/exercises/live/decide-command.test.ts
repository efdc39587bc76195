import { describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { given } from '../testing/given.ts';
import type { LeadCommand, PlayerCommand } from './commands.ts';
import { toLead, toPlay } from './decide-command.ts';
import type { LiveEvent } from './events.ts';
import { afterEvent } from './fold-live.ts';
import { beginLive, type Live } from './live.ts';
import { liveMessages } from './live-messages.ts';

const exercise = given('restaurant');
const start = Date.parse('2031-01-01T00:00:00Z');
const joined: readonly LiveEvent[] = [
  { kind: 'joined', player: 'p1', name: 'Ines' },
  { kind: 'joined', player: 'p2', name: 'Tage' },
  { kind: 'seated', player: 'p1', role: 'inspector' },
];
const folded = (...events: readonly LiveEvent[]): Live =>
  events.reduce((so, event, at) => afterEvent(exercise, so, { seq: at + 1, at: start, event }), beginLive(exercise));

const asked = (decide: () => readonly LiveEvent[]): unknown => {
  try {
    return decide();
  } catch (error) {
    return error instanceof Problem ? error.text : error;
  }
};
const plays = (live: Live, command: PlayerCommand, player = 'p1') =>
  asked(() => toPlay(exercise, live, player, command));
const leads = (live: Live, command: LeadCommand) => asked(() => toLead(exercise, live, command));
const begun = folded(...joined, { kind: 'begun' });
const ended = folded(...joined, { kind: 'begun' }, { kind: 'ended', why: 'leader' });

describe('what a player may do', () => {
  it('needs a place in the exercise, and a role', () => {
    expect(plays(begun, { kind: 'note', text: 'A note', how: 'seen' }, 'p9')).toBe(liveMessages.notIn);
    expect(plays(begun, { kind: 'note', text: 'A note', how: 'seen' }, 'p2')).toBe(liveMessages.noSeat);
    expect(plays(begun, { kind: 'note', text: 'A note', how: 'seen' })).toEqual([
      { kind: 'noted', role: 'inspector', text: 'A note', how: 'seen' },
    ]);
  });

  it('takes a role that is there and free', () => {
    expect(plays(begun, { kind: 'seat', role: 'inspector' }, 'p2')).toBe(liveMessages.roleTaken);
    expect(plays(begun, { kind: 'seat', role: 'minister' }, 'p2')).toBe(liveMessages.noSuchRole);
    expect(plays(begun, { kind: 'seat', role: 'revenue' }, 'p2')).toEqual([
      { kind: 'seated', player: 'p2', role: 'revenue' },
    ]);
    expect(plays(ended, { kind: 'seat', role: 'revenue' }, 'p2')).toBe(liveMessages.ended);
  });

  it('asks a role that the rules play, and writes to one that a person plays', () => {
    const both = folded(...joined, { kind: 'seated', player: 'p2', role: 'revenue' }, { kind: 'begun' });
    expect(plays(both, { kind: 'ask', to: 'revenue', what: 'request', on: 'o-till' })).toBe(liveMessages.isPlayed);
    expect(plays(begun, { kind: 'ask', to: 'revenue', what: 'request', on: 'o-till' })).toMatchObject([
      { kind: 'asked' },
    ]);
    expect(plays(folded(...joined), { kind: 'ask', to: 'revenue', what: 'seize' })).toBe(liveMessages.notRunning);
    expect(plays(both, { kind: 'say', to: 'minister', text: 'Hello' })).toBe(liveMessages.noSuchRole);
  });

  it('writes what they would do otherwise after the end, and only then', () => {
    expect(plays(begun, { kind: 'otherwise', text: 'Call first' })).toBe(liveMessages.notEnded);
    expect(plays(ended, { kind: 'otherwise', text: 'Call first' })).toEqual([
      { kind: 'otherwise', role: 'inspector', text: 'Call first' },
    ]);
  });
});

describe('what the facilitator may do', () => {
  it('begins once, and pauses, goes on and ends what has begun', () => {
    expect(leads(begun, { kind: 'begin' })).toBe(liveMessages.alreadyBegun);
    for (const kind of ['pause', 'resume', 'end'] as const)
      expect(leads(folded(...joined), { kind })).toBe(liveMessages.notBegun);
    expect(leads(begun, { kind: 'resume' })).toEqual([]);
    expect(leads(ended, { kind: 'pause' })).toBe(liveMessages.ended);
  });

  it('sends an event once, and one that the scenario has', () => {
    expect(leads(begun, { kind: 'inject', inject: 'i-nothing', how: 'send' })).toBe(liveMessages.nothingThere);
    expect(leads(folded(...joined), { kind: 'inject', inject: 'i-guest', how: 'send' })).toBe(liveMessages.notBegun);
    const [sent] = leads(begun, { kind: 'inject', inject: 'i-guest', how: 'send' }) as readonly LiveEvent[];
    const happened = folded(...joined, { kind: 'begun' }, ...(sent ? [sent] : []));
    expect(happened.play.happened).toEqual({ 'i-guest': 0 });
    expect(leads(happened, { kind: 'inject', inject: 'i-guest', how: 'skip' })).toBe(liveMessages.alreadyHappened);
  });

  it('acts for a role that no one plays, and for no other', () => {
    expect(leads(begun, { kind: 'move-as', role: 'inspector', move: { act: 'offer-all' } })).toBe(
      liveMessages.isPlayed,
    );
    expect(leads(begun, { kind: 'say-as', role: 'inspector', to: null, text: 'Hello' })).toBe(liveMessages.isPlayed);
    expect(leads(begun, { kind: 'move-as', role: 'police', move: { act: 'civilian-jacket' } })).toMatchObject([
      { kind: 'moved', by: 'facilitator' },
    ]);
    expect(leads(begun, { kind: 'remove', player: 'p9' })).toBe(liveMessages.noSuchPlayer);
  });
});
