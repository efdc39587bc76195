import { closedFunctions } from '../../../platform/database/closed-functions.ts';
import { runtimeRoles } from '../../../platform/database/database.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { isOpen, openTables, ownersOfFunctions, readers } from './catalogue.ts';
import { definers } from './definers.ts';
import { policiesWithoutRealms } from './policies-without-realms.ts';

/** What no act holds, so that it can be erased, and how far mail to outside has come: set to nothing, or to what came of it. */
const changedBesideActs: ReadonlySet<string> = new Set(['programme.participant', 'programme.event_mail']);

const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const names = (list: readonly string[]): string => list.map((name) => `'${name}'`).join(', ');
const roles = names(runtimeRoles);

type Ask = <Row extends object>(sql: string) => Promise<Row[]>;

/**
 * Asks the catalogue of a database for everything that would be a hole in the second wall, and names each in a sentence.
 * It reads what is there, not what the migrations meant, so it covers tables that do not exist yet.
 */
export async function holesInTheWall(store: Pick<TestStore, 'asOwner'>): Promise<string[]> {
  const ask: Ask = (sql) => store.asOwner(sql);
  const holes = [
    ...(await tables(ask)),
    ...(await keys(ask)),
    ...(await policies(ask)),
    ...(await otherRelations(ask)),
    ...(await functions(ask)),
    ...(await publicGrants(ask)),
    ...(await builtIn(ask)),
    ...(await roleAttributes(ask)),
    ...(await writing(ask)),
    ...(await reading(ask)),
  ];
  return holes.sort();
}

const protectedTables = `select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p') and (c.relrowsecurity or c.relforcerowsecurity)`;

async function tables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; enabled: boolean; forced: boolean }>(
    `select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p')`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return [
    ...rows.flatMap(({ name, enabled, forced }) => {
      if (isOpen(name)) return enabled ? [`table ${name} is listed as open, yet it is protected`] : [];
      if (!enabled) return [`table ${name} is not protected`];
      return forced ? [] : [`table ${name} is protected, but not from its owner`];
    }),
    ...Object.keys(openTables)
      .filter((name) => !there.has(name))
      .map((name) => `table ${name} is listed as open, yet there is none`),
  ];
}

/** Keys over all realms would answer whether a hidden row exists. */
async function keys(ask: Ask): Promise<string[]> {
  const rows = await ask<{ key: string; columns: string[] | null }>(
    `with walled as (${protectedTables}), first as (
       select i.indexrelid::regclass::text as key, i.indrelid as of, i.indkey[0] as one, i.indkey[1] as two
         from pg_index i where i.indisunique or i.indisexclusion
       union all select f.conname || ' of ' || f.conrelid::regclass, f.conrelid, f.conkey[1], f.conkey[2] from pg_constraint f where f.contype = 'f'
       union all select f.conname || ' to ' || f.confrelid::regclass, f.confrelid, f.confkey[1], f.confkey[2] from pg_constraint f where f.contype = 'f')
     select key, array(select a.attname::text from pg_attribute a where a.attrelid = of and a.attnum in (one, two) and a.attnum > 0
       order by array_position(array[one, two], a.attnum)) as columns
     from first join walled on walled.oid = of`,
  );
  return rows
    .filter(({ columns }) => columns?.join() !== 'country,realm')
    .map(({ key }) => `key ${key} does not begin with country and realm`);
}

async function policies(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; policy: string; role: string; expressions: string[] }>(
    `select n.nspname || '.' || c.relname as name, p.polname as policy, coalesce(r.rolname, 'public') as role,
       array_remove(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)], null) as expressions
     from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
     cross join unnest(p.polroles) as of(role) left join pg_roles r on r.oid = of.role`,
  );
  return rows
    .filter(({ name, policy, role, expressions }) => {
      if (`${name} ${policy} ${role}` in policiesWithoutRealms) return false;
      return !expressions.every((text) => /^\(+realm IN \( SELECT access\.realms\((true)?\)/.test(text));
    })
    .map(({ name, policy, role }) => `policy ${policy} of ${name} does not ask for the realms of ${role}`);
}

async function otherRelations(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; kind: string; invoker: boolean; users: string[] }>(
    `select n.nspname || '.' || c.relname as name, c.relkind as kind,
       coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false) as invoker,
       case c.relkind when 'S' then array(select rolname::text from pg_roles where rolname in (${roles})
         and has_sequence_privilege(oid, c.oid, 'usage, select, update') order by 1) else '{}' end as users
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('v', 'm', 'f', 'S')`,
  );
  return rows.flatMap(({ name, kind, invoker, users }) => {
    switch (kind) {
      case 'v':
        return invoker ? [] : [`view ${name} shows what its owner may see`];
      case 'S':
        return users.map((role) => `sequence ${name} can be used by ${role}`);
      case 'm':
        return [`materialized view ${name} keeps rows outside of the wall`];
      default:
        return [`foreign table ${name} lies outside of the wall`];
    }
  });
}

/** Large objects, which no wall covers, and locks of one's own choosing, which only the job system takes. */
async function builtIn(ask: Ask): Promise<string[]> {
  const rows = await ask<{ role: string; name: string }>(
    `select distinct r.rolname as role, p.proname as name from pg_roles r, pg_proc p where r.rolname in (${roles}) and ${closedFunctions}
       and has_function_privilege(r.oid, p.oid, 'execute') and not (r.rolname = 'cape_worker' and p.proname ~ 'advisory')`,
  );
  return rows.map(({ role, name }) => `${role} may call ${name}`);
}

async function functions(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; owner: string; path: string[]; users: string[] }>(
    `select n.nspname || '.' || p.proname as name, o.rolname as owner,
       array(select s from unnest(p.proconfig) s where s like 'search_path=%') as path,
       array(select distinct coalesce(r.rolname::text, 'public') from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         left join pg_roles r on r.oid = a.grantee where a.grantee <> p.proowner order by 1) as users
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner where ${ours} and p.prosecdef`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return [
    ...rows.flatMap(({ name, owner, path, users }) => {
      const listed = definers[name];
      if (!listed) return [`function ${name} runs with its owner's rights and is not listed`];
      return [
        ...(path.join() === 'search_path=pg_catalog' ? [] : [`function ${name} does not fix its search_path`]),
        ...(ownersOfFunctions.includes(owner) ? [] : [`function ${name} runs as ${owner}`]),
        ...users.filter((role) => !listed.includes(role)).map((role) => `function ${name} can be called by ${role}`),
      ];
    }),
    ...Object.keys(definers)
      .filter((name) => !there.has(name))
      .map((name) => `function ${name} is listed, yet there is none`),
  ];
}

/** Whatever every role may do, a role of tomorrow may do. Types are left out: naming one shows no row. */
async function publicGrants(ask: Ask): Promise<string[]> {
  const rows = await ask<{ what: string; privilege: string }>(
    `select 'schema ' || n.nspname as what, a.privilege_type as privilege from pg_namespace n, aclexplode(n.nspacl) a where ${ours} and a.grantee = 0
     union all select 'relation ' || n.nspname || '.' || c.relname, a.privilege_type
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a where ${ours} and a.grantee = 0
     union all select 'column ' || n.nspname || '.' || c.relname || '.' || t.attname, a.privilege_type
       from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a where ${ours} and a.grantee = 0
     union all select 'function ' || n.nspname || '.' || p.proname, a.privilege_type
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where ${ours} and a.grantee = 0
     union all select 'what will be made in ' || coalesce(n.nspname, 'any schema'), a.privilege_type
       from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace, aclexplode(d.defaclacl) a where a.grantee = 0
     union all select 'database', a.privilege_type from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
       where d.datname = current_database() and a.grantee = 0 and a.privilege_type <> 'CONNECT'`,
  );
  return rows.map(({ what, privilege }) => `${what}: everybody may ${privilege}`);
}

async function roleAttributes(ask: Ask): Promise<string[]> {
  const rows = await ask<{ what: string }>(
    `with acting as (select * from pg_roles where rolname in (${roles}, ${names(ownersOfFunctions)}))
     select rolname || ' is superuser' as what from acting where rolsuper
     union all select rolname || ' bypasses row-level security' from acting where rolbypassrls
     union all select rolname || ' may make roles, databases or replicas' from acting where rolcreaterole or rolcreatedb or rolreplication
     union all select rolname || ' can log in' from acting where rolcanlogin and rolname in (${names(ownersOfFunctions)})
     union all select rolname || ' belongs to ' || m.roleid::regrole from acting join pg_auth_members m on m.member = acting.oid
       where (rolname, m.roleid::regrole::text) is distinct from ('cape_lend', 'cape_leave') -- which it lends, and no one acts as it
     union all select rolname || ' owns ' || c.oid::regclass from acting join pg_class c on c.relowner = acting.oid and c.relkind not in ('i', 't')
     union all select rolname || ' owns schema ' || n.nspname from acting join pg_namespace n on n.nspowner = acting.oid
     union all select rolname || ' owns function ' || p.oid::regproc from acting join pg_proc p on p.proowner = acting.oid where rolname in (${roles})
     union all select rolname || ' may create in the database' from acting where has_database_privilege(acting.oid, current_database(), 'create')
     union all select rolname || ' may make temporary tables' from acting where has_database_privilege(acting.oid, current_database(), 'temporary')
     union all select rolname || ' may create in schema ' || n.nspname from acting, pg_namespace n
       where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(acting.oid, n.oid, 'create')`,
  );
  return rows.map(({ what }) => what);
}

/** Who reads cannot write; no role deletes; what is true is added to, and only what is folded is changed. */
async function writing(ask: Ask): Promise<string[]> {
  const rows = await ask<{ role: string; name: string; privilege: string }>(
    `select r.rolname as role, n.nspname || '.' || c.relname as name, p.privilege
     from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace,
       (values ('INSERT', true), ('UPDATE', true), ('REFERENCES', true), ('DELETE', false), ('TRUNCATE', false), ('TRIGGER', false)) p(privilege, of_columns)
     where r.rolname in (${roles}) and ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f')
       and (has_table_privilege(r.oid, c.oid, p.privilege) or (p.of_columns and has_any_column_privilege(r.oid, c.oid, p.privilege)))`,
  );
  const walled = new Set((await ask<{ name: string }>(protectedTables)).map(({ name }) => name));
  const may = (role: string, name: string, privilege: string): boolean => {
    if (name.startsWith('jobs.')) return role === 'cape_worker';
    if (['cape_app', 'cape_worker'].includes(role) && walled.has(name)) {
      return (
        privilege === 'INSERT' || (privilege === 'UPDATE' && (name.endsWith('_now') || changedBesideActs.has(name)))
      );
    }
    if (role === 'cape_seal' && name === 'audit.open') return privilege === 'DELETE'; // what has got its leaf is not open any more
    if (role === 'cape_seal' && name === 'audit.turn') return ['INSERT', 'UPDATE'].includes(privilege); // to lock a row is to be allowed to change it
    if (role === 'cape_seal') return privilege === 'INSERT' && ['audit.leaf', 'audit.batch'].includes(name);
    return role === 'cape_login' && privilege === 'UPDATE' && name === 'access.instance';
  };
  return rows
    .filter(({ role, name, privilege }) => !may(role, name, privilege))
    .map(({ role, name, privilege }) => `${role} may ${privilege} on ${name}`);
}

/** Tables without a wall hold rows of all agencies, so each is read only by those that need it. */
async function reading(ask: Ask): Promise<string[]> {
  const rows = await ask<{ role: string; name: string; walled: boolean }>(
    `select r.rolname as role, n.nspname || '.' || c.relname as name, c.relrowsecurity as walled
     from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
     where r.rolname in (${roles}) and ${ours} and c.relkind in ('r', 'p', 'f')
       and (has_table_privilege(r.oid, c.oid, 'select') or has_any_column_privilege(r.oid, c.oid, 'select'))`,
  );
  return rows
    .filter(({ walled }) => !walled)
    .filter(({ role, name }) =>
      name.startsWith('jobs.') ? role !== 'cape_worker' : name in openTables && !readers[name]?.includes(role),
    )
    .map(({ role, name }) => `${role} may SELECT on ${name}`);
}
