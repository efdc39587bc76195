import { describe, expect, it } from 'vitest';
import { beginPlay } from '../play/begin-play.ts';
import { makeMove } from '../play/make-move.ts';
import { given } from '../testing/given.ts';
import { asPlayed } from './as-played.ts';
import type { MoveMade } from './events.ts';

const exercise = given('restaurant');

function playAfter(...moves: readonly MoveMade[]) {
  return moves.reduce((play, move) => makeMove(exercise, play, { ...move, t: play.t }), beginPlay(exercise));
}
const acts = (play: ReturnType<typeof playAfter>, move: MoveMade) =>
  asPlayed(exercise, play, move).map(({ act }) => act);

const offer: MoveMade = { role: 'inspector', act: 'offer-all' };
const kitchen: MoveMade = { role: 'inspector', act: 'go', room: 'kitchen' };
const aside: MoveMade = { role: 'inspector', act: 'take-aside', on: 'sefa', room: 'van' };
const ask = (topic: MoveMade['topic'], rest: Partial<MoveMade> = {}): MoveMade => ({
  role: 'inspector',
  act: 'ask',
  on: 'sefa',
  topic,
  ...rest,
});

describe('what a player does, as the rules count it', () => {
  it('singles somebody out who is taken aside before anything was offered to the others', () => {
    expect(acts(playAfter(kitchen), aside)).toEqual(['single-out', 'take-aside']);
    expect(acts(playAfter(offer, kitchen), aside)).toEqual(['take-aside']);
  });

  it('asks in front of the one they must please, about what that one decides, and not with the phone in their hand', () => {
    const play = playAfter(offer, kitchen);
    expect(acts(play, ask('pay'))).toEqual(['before-controller', 'ask']);
    expect(acts(play, ask('wish'))).toEqual(['ask']);
    expect(acts(play, ask('pay', { channel: 'handover' }))).toEqual(['ask']);
    expect(acts(playAfter(offer, kitchen, aside), ask('pay'))).toEqual(['ask']);
  });

  it('presses who asks on after a no, and does not once the no was accepted', () => {
    const no: MoveMade = { role: 'inspector', act: 'consent', on: 'sefa', purpose: 'police' };
    const play = playAfter(offer, kitchen, aside, no);
    expect(acts(play, ask('wish'))).toEqual(['press', 'ask']);
    const accepted = makeMove(exercise, play, { role: 'inspector', act: 'accept-no', on: 'sefa', t: play.t });
    expect(acts(accepted, ask('wish'))).toEqual(['ask']);
    expect(asPlayed(exercise, accepted, { ...ask('wish'), role: 'guardian' })).toHaveLength(1);
  });

  it('shows who has spoken where a thing is sought right after it was told in confidence, with the one they must please near', () => {
    const told = { kind: 'answered', result: 'sefa.papers', openness: 30, alone: true } as const;
    const play = playAfter(offer, kitchen);
    const heard = {
      ...play,
      moves: [...play.moves, { ...ask('papers'), t: play.t, seq: play.moves.length, outcome: told }],
    };
    const opens: MoveMade = { role: 'police', act: 'open', on: 'o-drawer' };
    expect(acts(heard, opens)).toEqual(['open', 'expose']);
    expect(acts(play, opens)).toEqual(['open']);
    expect(acts({ ...heard, t: heard.t + 11 }, opens)).toEqual(['open']);
  });
});
