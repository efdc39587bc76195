import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { holesInTheWall } from './testing/holes-in-the-wall.ts';

/** What a developer might write into a migration tomorrow, and what the catalogue then says. */
const mistakes: readonly (readonly [what: string, sql: string, said: readonly string[]])[] = [
  [
    'a table without a wall',
    'create table signals.loose (country char(2), realm bigint)',
    ['table signals.loose is not protected'],
  ],
  [
    'a wall that its owner passes',
    'alter table signals.signal_now no force row level security',
    ['table signals.signal_now is protected, but not from its owner'],
  ],
  ['a wall taken down', 'alter table acts.act disable row level security', ['table acts.act is not protected']],
  [
    'keys over all realms',
    `create table signals.known (id uuid unique); create table signals.told (country char(2), realm bigint, id uuid primary key, code text unique, act uuid references signals.known (id));
     select access.protect('signals.told', 'truth')`,
    [
      'table signals.known is not protected',
      'key signals.told_pkey does not begin with country and realm',
      'key signals.told_code_key does not begin with country and realm',
      'key told_act_fkey of signals.told does not begin with country and realm',
    ],
  ],
  [
    'a unique index over all realms',
    'create unique index told on acts.act (id)',
    ['key acts.told does not begin with country and realm'],
  ],
  [
    'a view with its owner’s eyes',
    'create view signals.all_of_them as select * from signals.signal_now',
    ['view signals.all_of_them shows what its owner may see'],
  ],
  [
    'a materialized view',
    'create materialized view signals.kept as select * from signals.signal_now',
    ['materialized view signals.kept keeps rows outside of the wall'],
  ],
  [
    'a number from a sequence',
    'create sequence signals.numbers; grant usage on sequence signals.numbers to cape_app',
    ['sequence signals.numbers can be used by cape_app'],
  ],
  [
    'a policy that lets everything through',
    'create policy wide on acts.act for select to cape_app using (true)',
    ['policy wide of acts.act does not ask for the realms of cape_app'],
  ],
  [
    'a function with its owner’s rights that nobody listed',
    `create function signals.peek() returns bigint language sql security definer as 'select count(*) from acts.act'; revoke execute on function signals.peek() from public`,
    ["function signals.peek runs with its owner's rights and is not listed"],
  ],
  [
    'a listed function that forgot its search_path and is open to all',
    'alter function access.who() reset search_path; grant execute on function access.who() to public',
    [
      'function access.who can be called by public',
      'function access.who does not fix its search_path',
      'function access.who: everybody may EXECUTE',
    ],
  ],
  [
    'a listed function that runs as the owner of everything',
    'alter function access.realms(boolean) owner to cape_migrator',
    ['function access.realms runs as cape_migrator'],
  ],
  [
    'a grant to everybody',
    'grant select on acts.act to public; grant usage on schema tasks to public',
    ['relation acts.act: everybody may SELECT', 'schema tasks: everybody may USAGE'],
  ],
  ['a reader who can write', 'grant insert on tasks.task_now to cape_read', ['cape_read may INSERT on tasks.task_now']],
  ['an act that can be deleted', 'grant delete on acts.act to cape_app', ['cape_app may DELETE on acts.act']],
  [
    'an act that can be changed',
    'grant update (facts) on acts.act to cape_worker',
    ['cape_worker may UPDATE on acts.act'],
  ],
  [
    'memberships that the server writes itself',
    'grant insert on access.member to cape_app',
    ['cape_app may INSERT on access.member'],
  ],
  [
    'a request that can look at what waits for other agencies',
    'grant select (id) on jobs.job to cape_app; grant select on audit.open to cape_read',
    ['cape_app may SELECT on jobs.job', 'cape_read may SELECT on audit.open'],
  ],
  [
    'a role that owns a table',
    'alter table tasks.task_now owner to cape_app',
    [
      'cape_app may DELETE on tasks.task_now',
      'cape_app may REFERENCES on tasks.task_now',
      'cape_app may TRIGGER on tasks.task_now',
      'cape_app may TRUNCATE on tasks.task_now',
      'cape_app owns tasks.task_now',
    ],
  ],
  [
    'a database in which readers make temporary tables',
    `do $$ begin execute format('grant temporary on database %I to cape_read', current_database()); end $$`,
    ['cape_read may make temporary tables'],
  ],
  [
    'a way to keep what has no realm, and to take any lock',
    'grant execute on function pg_catalog.lo_create(oid), pg_catalog.pg_advisory_lock(bigint) to cape_app',
    ['cape_app may call lo_create', 'cape_app may call pg_advisory_lock'],
  ],
  ['a place to create in', 'grant create on schema signals to cape_app', ['cape_app may create in schema signals']],
];

/** Roles belong to the whole cluster, so these are tried only where the cluster is the test's own. */
const mistakesWithRoles: readonly (readonly [what: string, sql: string, said: string])[] = [
  ['a role that no wall stops', 'alter role cape_app bypassrls', 'cape_app bypasses row-level security'],
  ['a role that may do everything', 'alter role cape_read superuser', 'cape_read is superuser'],
  ['a role that can become another', 'grant cape_migrator to cape_worker', 'cape_worker belongs to cape_migrator'],
  ['somebody who can log in as the owner of the context', 'alter role cape_ctx login', 'cape_ctx can log in'],
];

describe.each(storeKinds())('the catalogue of the database, on %s', (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionNothing);
  });
  afterAll(() => store.close());

  it('has no hole in the second wall', async () => {
    expect(await holesInTheWall(store)).toEqual([]);
  });

  const holesAfter = (sql: string) =>
    store.undone(async (asOwner) => {
      await asOwner(sql);
      return holesInTheWall({ asOwner });
    });

  it.each(mistakes)('names %s', async (_what, sql, said) => {
    expect(await holesAfter(sql)).toEqual([...said].sort());
  });

  it.each(kind === 'embedded' ? mistakesWithRoles : [])('names %s', async (_what, sql, said) => {
    expect(await holesAfter(sql)).toContain(said);
  });
});
