import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { debrief } from '../debrief/debrief.ts';
import { JoinExercise, PlayerCommand } from '../live/commands.ts';
import { playAll } from '../play/play.ts';
import { given } from '../testing/given.ts';
import { exerciseHost, mostEvents } from './exercise-host.server.ts';
import { type ExerciseStore, exerciseStore } from './exercise-store.server.ts';

const restaurant = given('restaurant');
const migrations = join(import.meta.dirname, '../../../../db/exercises');
const minute = 60_000;

describe('an exercise that several people play', () => {
  let store: ExerciseStore | null = null;
  // One database for all of them: each begins with no exercise in it.
  afterEach(async () => {
    for (const { id } of (await store?.all()) ?? []) await store?.erase(id);
  });
  afterAll(() => store?.close());

  async function begun() {
    let at = Date.parse('2031-02-06T18:00:00Z');
    let made = 0;
    const unread: unknown[] = [];
    store ??= await exerciseStore(null, migrations);
    const again = () =>
      exerciseHost({
        store: store as ExerciseStore,
        scenarios: new Map([[restaurant.scenario.id, restaurant]]),
        now: () => at,
        randomBytes: (length) => Uint8Array.from({ length }, (_, place) => (made++ * 31 + place * 7) % 240),
        unreadable: (error) => unread.push(error),
        newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
      });
    const host = await again();
    const { id, code, secret } = await host.open({ scenario: restaurant.scenario.id, team: 'Team East', solo: false });
    return { host, id, code, secret, again, unread, pass: (minutes: number) => (at += (minutes * minute) / 3) };
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

  it('lets the rules play the seats that no one has taken', async () => {
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

  it('plays the others where one that is kept cannot be read', async () => {
    const { host, id, again, unread } = await begun();
    const other = await host.open({ scenario: restaurant.scenario.id, team: 'Team West', solo: false });
    await store?.append(id, [{ seq: 2, at: 0, event: { kind: 'unknown' } as never }]);
    const restarted = await again();
    expect(unread).toHaveLength(1);
    expect(() => restarted.see(id)).toThrow(Problem);
    expect(restarted.see(other.id).live.team).toBe('Team West');
  });

  it('lets no one in who joins and leaves without end', async () => {
    const { host, id, code } = await begun();
    const joinAndLeave = async () => {
      const { player } = await host.join(code, 'Ines');
      await host.play(id, player, { kind: 'leave' });
      expect(host.isIn(id, player)).toBe(false);
    };
    for (let each = 0; each < 200; each++) await joinAndLeave();
    await expect(joinAndLeave()).rejects.toMatchObject({ text: { id: 'exercise.live.full' } });
  });

  it('holds so much and no more, and can be ended all the same', async () => {
    const { host, id } = await begun();
    await host.lead(id, { kind: 'begin' });
    const write = () => host.lead(id, { kind: 'write', to: null, text: 'Rain begins.' });
    const all = async (count: number) => {
      for (let each = 0; each < count; each++) await write();
    };
    await all(mostEvents - 2);
    await expect(write()).rejects.toMatchObject({ text: { id: 'exercise.live.too-much-done' } });
    await host.lead(id, { kind: 'end' });
    expect(host.see(id).live.state).toBe('ended');
  });

  it('takes no place from others a day after it was opened and left', async () => {
    const { host, pass } = await begun();
    const open = () => host.open({ scenario: restaurant.scenario.id, team: 'Team West', solo: false });
    for (let each = 1; each < 40; each++) await open();
    await expect(open()).rejects.toMatchObject({ text: { id: 'exercise.live.too-many-open' } });
    pass(3 * 24 * 60 + 3);
    await open();
  });

  it('refuses what no database keeps, and puts nothing aside that is not in the file', async () => {
    for (const name of ['a\u0000b', '\ud800', 'x\u001by'])
      expect(JoinExercise.safeParse({ code: 'ABC234', name }).success).toBe(false);
    expect(PlayerCommand.safeParse({ kind: 'say', to: null, text: 'a\u0000b' }).success).toBe(false);
    const { host, id, code } = await begun();
    const ines = await host.join(code, 'Ines');
    await host.play(id, ines.player, { kind: 'seat', role: 'inspector' });
    await expect(host.play(id, ines.player, { kind: 'put-aside', inject: 'constructor' })).rejects.toMatchObject({
      text: { id: 'exercise.live.nothing-there' },
    });
  });
});
