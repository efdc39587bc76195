import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { debrief } from '../debrief/debrief.ts';
import { playAll } from '../play/play.ts';
import { given } from '../testing/given.ts';
import { exerciseHost } from './exercise-host.server.ts';
import { type ExerciseStore, exerciseStore } from './exercise-store.server.ts';

const restaurant = given('restaurant');
const migrations = join(import.meta.dirname, '../../../../db/exercises');
const minute = 60_000;

describe('an exercise that several people play', () => {
  let store: ExerciseStore | null = null;
  afterEach(async () => {
    await store?.close();
    store = null;
  });

  async function begun() {
    let at = Date.parse('2031-02-06T18:00:00Z');
    let made = 0;
    store ??= await exerciseStore(null, migrations);
    const again = () =>
      exerciseHost({
        store: store as ExerciseStore,
        scenarios: new Map([[restaurant.scenario.id, restaurant]]),
        now: () => at,
        randomBytes: (length) => Uint8Array.from({ length }, (_, place) => (made++ * 31 + place * 7) % 240),
        newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
      });
    const host = await again();
    const { id, code, secret } = await host.open({ scenario: restaurant.scenario.id, team: 'Team East', solo: false });
    return { host, id, code, secret, again, pass: (minutes: number) => (at += (minutes * minute) / 3) };
  }

  it('is played in seats of their own, goes on after a crash as it was, and gives the debrief of its moves', async () => {
    const { host, id, code, again, pass } = await begun();
    const ines = await host.join(code, 'Ines');
    const karin = await host.join(code, 'Karin');
    await host.play(id, ines.player, { kind: 'seat', role: 'inspector' });
    await host.play(id, karin.player, { kind: 'seat', role: 'guardian' });
    await host.lead(id, { kind: 'begin' });
    pass(4);
    await host.play(id, ines.player, { kind: 'move', move: { act: 'offer-all' } });
    await host.play(id, ines.player, { kind: 'move', move: { act: 'go', room: 'kitchen' } });
    pass(1);
    await host.play(id, ines.player, { kind: 'move', move: { act: 'look', on: 'mark-1' } });
    expect(host.see(id).live.play.found['o-rota']).toEqual({ inspector: 5 });
    await host.play(id, ines.player, {
      kind: 'move',
      move: { act: 'disclose', to: 'guardian-office', ground: 'ul-4', items: ['observation'], facts: ['T1'] },
    });
    await host.play(id, karin.player, { kind: 'move', move: { act: 'acknowledge' } });
    const before = host.see(id).live;

    const restarted = await again();
    expect(restarted.see(id).live).toEqual(before);
    pass(200);
    await restarted.tick();
    await restarted.tick();
    expect(restarted.see(id).live).toMatchObject({ state: 'ended', endedBy: 'clock' });
    const { live } = restarted.see(id);
    const moves = await restarted.moves(id);
    expect(debrief(restaurant, playAll(restaurant, moves))).toEqual(debrief(restaurant, live.play));
  });

  it('stops its clock in a pause, and is played faster when the leader says so', async () => {
    const { host, id, pass } = await begun();
    await host.lead(id, { kind: 'begin' });
    pass(10);
    await host.lead(id, { kind: 'pause' });
    pass(50);
    expect(host.see(id).live.play.t).toBe(10);
    await host.lead(id, { kind: 'resume' });
    await host.lead(id, { kind: 'speed', speed: 2 });
    pass(5);
    expect(host.see(id).live.play.t).toBe(20);
  });

  it('lets the rules play the seats that nobody has taken', async () => {
    const { host, id, code, pass } = await begun();
    const ines = await host.join(code, 'Ines');
    await host.play(id, ines.player, { kind: 'seat', role: 'inspector' });
    await host.lead(id, { kind: 'begin' });
    await host.play(id, ines.player, { kind: 'ask', to: 'revenue', what: 'request', on: 'o-till' });
    pass(6);
    await host.tick();
    expect(host.see(id).live.play.knows).toContainEqual(
      expect.objectContaining({ role: 'inspector', fact: 'T1', t: 6 }),
    );
    await host.play(id, ines.player, {
      kind: 'move',
      move: { act: 'disclose', to: 'guardian-office', ground: 'ul-4', items: ['observation'], facts: ['T1'] },
    });
    pass(7);
    await host.tick();
    expect(host.see(id).live.messages.at(-1)).toMatchObject({ from: 'guardian', to: 'inspector', sentence: 'missing' });
  });

  it('keeps one exercise out of the sight of another, in its database too', async () => {
    const { host, id } = await begun();
    const other = await host.open({ scenario: restaurant.scenario.id, team: 'Team West', solo: false });
    expect(host.isLead(id, other.secret)).toBe(false);
    expect(await store?.events(other.id)).toHaveLength(1);
    await host.erase(id);
    expect(await store?.events(id)).toEqual([]);
    expect(await store?.events(other.id)).toHaveLength(1);
  });

  it('refuses with a sentence, and nothing is stored', async () => {
    const { host, id, code } = await begun();
    const ines = await host.join(code, 'Ines');
    await expect(host.join('ZZZZZZ', 'Ines')).rejects.toBeInstanceOf(Problem);
    await expect(host.play(id, ines.player, { kind: 'move', move: { act: 'offer-all' } })).rejects.toMatchObject({
      text: { id: 'exercise.live.no-seat' },
    });
    await host.play(id, ines.player, { kind: 'seat', role: 'inspector' });
    const move = (what: object) => host.play(id, ines.player, { kind: 'move', move: what as never });
    await expect(move({ act: 'offer-all' })).rejects.toMatchObject({ text: { id: 'exercise.live.not-running' } });
    await host.lead(id, { kind: 'begin' });
    await expect(move({ act: 'introduce', on: 'sefa' })).rejects.toMatchObject({
      text: { id: 'exercise.live.other-room' },
    });
    await expect(move({ act: 'inject-send', on: 'i-owner' })).rejects.toMatchObject({
      text: { id: 'exercise.live.not-yours' },
    });
    await expect(move({ act: 'look', on: 'mark-9' })).rejects.toMatchObject({
      text: { id: 'exercise.live.nothing-there' },
    });
    expect((await store?.events(id))?.map(({ event }) => event.kind)).toEqual(['opened', 'joined', 'seated', 'begun']);
  });
});
