import { describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { given } from '../testing/given.ts';
import type { WantedMove } from './commands.ts';
import { movesFor } from './decide-move.ts';
import type { LiveEvent } from './events.ts';
import { afterEvent } from './fold-live.ts';
import { beginLive, type Live } from './live.ts';
import { liveMessages } from './live-messages.ts';

const exercise = given('restaurant');
const start = Date.parse('2031-01-01T00:00:00Z');

const playing = (...events: readonly LiveEvent[]): Live =>
  [{ kind: 'begun' } as const, ...events].reduce(
    (so, event, at) => afterEvent(exercise, so, { seq: at + 1, at: start, event }),
    beginLive(exercise),
  );
const moved = (move: Extract<LiveEvent, { kind: 'moved' }>['move']): LiveEvent => ({
  kind: 'moved',
  move,
  by: 'player',
});

function refusal(live: Live, move: WantedMove, role = 'inspector'): unknown {
  try {
    return movesFor(exercise, live, role, move);
  } catch (error) {
    return error instanceof Problem ? error.text : error;
  }
}

describe('what is in the way of what a player wants to do', () => {
  const kitchen = moved({ role: 'inspector', act: 'go', room: 'kitchen' });

  it('is the exercise, before it has begun, in a pause and after its end', () => {
    expect(refusal(beginLive(exercise), { act: 'offer-all' })).toBe(liveMessages.notRunning);
    expect(refusal(playing({ kind: 'paused' }), { act: 'offer-all' })).toBe(liveMessages.notRunning);
    expect(refusal(playing({ kind: 'ended', why: 'leader' }), { act: 'offer-all' })).toBe(liveMessages.ended);
  });

  it('is that no player does what follows from what they do', () => {
    for (const act of ['single-out', 'before-controller', 'press', 'expose', 'person-go', 'inject-send'] as const)
      expect(refusal(playing(), { act, on: 'sefa' })).toBe(liveMessages.notYours);
  });

  it('is the place where a person or a thing is', () => {
    expect(refusal(playing(), { act: 'introduce', on: 'sefa' })).toBe(liveMessages.otherRoom);
    expect(refusal(playing(), { act: 'photograph', on: 'o-rota' })).toBe(liveMessages.otherRoom);
    expect(refusal(playing(), { act: 'look', on: 'mark-9' })).toBe(liveMessages.nothingThere);
    expect(refusal(playing(), { act: 'look', on: 'nothing' })).toBe(liveMessages.nothingThere);
    expect(refusal(playing(), { act: 'request', on: 'o-alarm' })).toMatchObject([{ act: 'request', on: 'o-alarm' }]);
  });

  it('is what was not said: a topic, a room, something that is passed on', () => {
    expect(refusal(playing(kitchen), { act: 'ask', on: 'sefa' })).toBe(liveMessages.noTopic);
    expect(refusal(playing(), { act: 'go', room: 'cellar' })).toBe(liveMessages.noRoom);
    expect(refusal(playing(), { act: 'disclose', to: 'police', ground: 'ul-2' })).toBe(liveMessages.nothingToTell);
  });

  it('is an interpreter who is not there, or not yet', () => {
    const speak = (mode: 'phone' | 'own'): WantedMove => ({ act: 'own-interpreter', on: 'sefa', mode });
    expect(refusal(playing(kitchen), speak('phone'))).toMatchObject([{ act: 'own-interpreter', mode: 'phone' }]);
    expect(refusal(playing(kitchen), speak('own'))).toBe(liveMessages.noInterpreter);
    const booked = moved({ role: 'inspector', act: 'book', on: 'int-mar-room' });
    expect(refusal(playing(kitchen, booked), speak('own'))).toBe(liveMessages.noInterpreter);
    // Tolvian by telephone comes after some minutes of play.
    expect(refusal(playing(kitchen), { act: 'own-interpreter', on: 'oren', mode: 'phone' })).toBe(
      liveMessages.noInterpreter,
    );
  });

  it('is a bed that has been booked and is not there yet', () => {
    const van = moved({ role: 'guardian', act: 'go', room: 'kitchen' });
    const booked = moved({ role: 'guardian', act: 'book', on: 'bed-women' });
    expect(refusal(playing(van, booked), { act: 'bed-accepted', on: 'sefa' }, 'guardian')).toBe(
      liveMessages.notArrived,
    );
  });
});
