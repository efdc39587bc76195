import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import type { PersonLine } from './schema.ts';

describe.each(storeKinds())('the yearly review of access, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let ines: string;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `update access.account set active_from = case when id = $1 then timestamptz '2025-11-24 00:00Z' else timestamptz '2025-11-26 00:00Z' end where kind = 'person'`,
      [accountOf.ines],
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    const [row] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.ines,
    ]);
    ines = row?.ref ?? '';
  });
  afterAll(() => stage.store.close());

  const due = async (): Promise<PersonLine[]> =>
    (await stage.ask(alma, 'account.list', {}, { show: 'review', sort: 'unit' })).answer.items;
  const tasks = async (): Promise<{ title: string; dueAt: string }[]> =>
    (await stage.ask(alma, 'work.list')).answer.items.filter(
      ({ kind: of }: { kind: string }) => of === 'access.review-due',
    );
  const sign = (id: string, seen: object | null) =>
    stage.ask(alma, 'account.review', { id }, { act: alma.envelope(), seen });
  const problem = (asked: Promise<unknown>) =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.text.id : Promise.reject(error)),
    );
  const seenOf = ({ roles, capacities }: PersonLine) => ({
    roles: roles.map(({ word }) => word),
    capacities: capacities.map(({ word }) => word),
  });

  it('is due a year after an account began, and shows the day', async () => {
    const lines = await due();
    expect(lines.map(({ name, review }) => [name, review])).toEqual([
      ['Ines', { last: null, due: '2026-11-24', isDue: true }],
    ]);
    expect(await tasks()).toEqual([
      expect.objectContaining({ title: 'Access to review: one person', dueAt: '2026-12-24T12:00:00.000Z' }),
    ]);
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(JSON.stringify((await stage.ask(ines, 'work.list')).answer)).not.toContain('access.review-due');
  });

  it('is refused where another administrator has changed the access meanwhile, and signs nothing', async () => {
    const [line] = await due();
    if (!line) throw new Error('No review is due.');
    const before = seenOf(line);
    await stage.ask(
      alma,
      'account.give-role',
      { id: ines },
      { act: alma.envelope(), role: 'reader', from: null, until: null },
    );
    expect(await problem(sign(ines, before))).toBe('administration.changed-meanwhile');
    expect((await due()).map(({ name }) => name)).toEqual(['Ines']);
  });

  it('is signed with what the person holds, stands in their history, and is due again in a year', async () => {
    const [line] = await due();
    if (!line) throw new Error('No review is due.');
    const { answer } = await sign(ines, seenOf(line));
    expect(answer.person.review).toEqual({ last: '2026-11-24T08:40:00.000Z', due: '2027-11-24', isDue: false });
    expect(answer.person.timeline[0]).toMatchObject({
      by: 'Alma',
      sentence: expect.stringMatching(/^Access reviewed, still needed: \d roles?, /),
    });
    expect(await due()).toEqual([]);
    expect(await tasks()).toEqual([]);
  });

  it('is never signed for oneself', async () => {
    const [row] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.alma,
    ]);
    expect(await problem(sign(row?.ref ?? '', null))).toBe('administration.oneself');
  });
});
