import { runtimeRoles } from '../../../platform/database/database.ts';
import type { TestStore } from '../../testing/stores.ts';

/** Roles that own the functions behind the walls. */
const ownersOfFunctions = ['cape_ctx', 'cape_audit', 'cape_letter', 'cape_study', 'cape_jobs', 'cape_tip'];

/** Tables that are not rows of houses, so no realm could own them. Each with why it needs no wall of its own. */
const openTables: Readonly<Record<string, string>> = {
  'access.instance': 'one row: whether this is a demo, and where its clock stands',
  'access.agency': 'names of houses, which are no secret',
  'access.unit': 'names of units and whether they take letters, which are no secret',
  'access.account': 'no role of the server reads it; functions give names of one’s own unit',
  'access.capacity_grant': 'no role of the server reads it; entering does',
  'access.role_grant': 'no role of the server reads it; entering does',
  'access.sitting': 'no role of the server reads it; entering does',
  'access.session': 'only hashes of tokens; the verifier of the log reads hash, account and count',
  'access.job': 'names of kinds of jobs, the same in every installation; migrations only write it',
  'access.realm': 'what the wall is made of, so it cannot stand behind it; functions only',
  'access.member': 'what the wall is made of, so it cannot stand behind it; functions only',
  'access.mac': 'the key of the sealed context; one function reads it',
  'access.invitation': 'to which room a letter invites a unit; only the functions that invite and let in read it',
  'audit.entry': 'a log belongs to a house, not to a realm; one way in, read by sealer and verifier',
  'audit.open': 'numbers of log entries that have no leaf yet; the sealer only',
  'audit.turn': 'numbers of logs; whoever seals one holds its row',
  'audit.leaf': 'hashes of log entries; sealer and verifier',
  'audit.batch': 'signed roots of logs; sealer and verifier',
  'disclosures.route': 'where an answer goes, between two houses; only the functions that post read it',
  'disclosures.undelivered': 'ids of letters on their way; only the functions that post and deliver read it',
  'competence.learner': 'whose sealed realm is whose; no role of the server reads it, one function does',
  'tips.desk': 'which unit reads tips of each wish; the operator writes it and only functions read it',
  'cape.migration': 'which migrations were run; the owner only',
};
/** Who of the roles that log in may read an open table. All that are not named here may be read by none of them. */
const readers: Readonly<Record<string, readonly string[]>> = {
  'access.instance': runtimeRoles,
  'access.agency': runtimeRoles,
  'access.unit': runtimeRoles,
  'access.account': ['cape_verify'],
  'access.session': ['cape_verify'],
  'access.job': ['cape_worker'],
  'audit.entry': ['cape_seal', 'cape_verify'],
  'audit.open': ['cape_seal'],
  'audit.turn': ['cape_seal'],
  'audit.leaf': ['cape_seal', 'cape_verify'],
  'audit.batch': ['cape_seal', 'cape_verify'],
  'cape.migration': ['cape_verify'],
};
/** Tables of the job system hold kinds, units and ids of all houses, never content. It makes a table for each queue. */
const isOpen = (table: string): boolean => table in openTables || table.startsWith('jobs.');

/** Every function that runs with its owner's rights, and who may call it. */
const definers: Readonly<Record<string, readonly string[]>> = {
  'access.account_of': ['cape_login'],
  'access.change_capacity': ['cape_app'],
  'access.colleagues': ['cape_app', 'cape_read', 'cape_worker'],
  'access.demand_room_act': [],
  'access.did': [],
  'access.end_room': ['cape_app'],
  'access.end_session': ['cape_login'],
  'access.enter': ['cape_app', 'cape_read'],
  'access.enter_for': ['cape_worker'],
  'access.find_persona': ['cape_login'],
  'access.invite': ['cape_app'],
  'access.join_room': ['cape_app'],
  'access.leave_room': ['cape_app'],
  'access.memberships': ['cape_app', 'cape_read', 'cape_worker'],
  'access.open_room': ['cape_app'],
  'access.put_context': [],
  'access.realms': ['cape_app', 'cape_read', 'cape_worker'],
  'access.seal_context': [],
  'access.start_session': ['cape_login'],
  'access.units_into': ['cape_app', 'cape_read'],
  'access.who': [
    'cape_app',
    'cape_audit',
    'cape_jobs',
    'cape_letter',
    'cape_read',
    'cape_study',
    'cape_tip',
    'cape_worker',
  ],
  'audit.append': ['cape_app', 'cape_read', 'cape_worker'],
  'audit.append_login': ['cape_login'],
  'audit.append_refusal': ['cape_login'],
  'audit.demand_entry': [],
  'audit.is_behind': ['cape_read', 'cape_verify'],
  'audit.write': [],
  'competence.add_invented': ['cape_migrator'],
  'competence.contribute': ['cape_app'],
  'competence.count_answers': ['cape_app'],
  'competence.latest_result': ['cape_app', 'cape_read'],
  'competence.own_realm': ['cape_app'],
  'disclosures.answer_house': ['cape_app', 'cape_worker'],
  'disclosures.delivered': ['cape_worker'],
  'disclosures.failed': ['cape_worker'],
  'disclosures.on_their_way': ['cape_app'],
  'disclosures.post': ['cape_app'],
  'disclosures.post_answer': ['cape_app', 'cape_worker'],
  'disclosures.post_reply': ['cape_app'],
  'disclosures.post_withdrawal': ['cape_app'],
  'disclosures.set_aside': ['cape_read'],
  'disclosures.stop': ['cape_app'],
  'disclosures.to_deliver': ['cape_worker'],
  'disclosures.waits': ['cape_worker'],
  'jobs.add_job': ['cape_app', 'cape_worker'],
  'study.add_invented': ['cape_migrator'],
  'study.add_lived': ['cape_app', 'cape_worker'],
  'study.add_reviewed': ['cape_app'],
  'study.own_rows': ['cape_app', 'cape_read'],
  'study.releases': ['cape_read'],
  'study.say_same': ['cape_app', 'cape_worker'],
  'tips.desk_for': ['cape_public'],
  'tips.look': ['cape_public'],
  'tips.messages_in': ['cape_public'],
  'tips.open': ['cape_app'],
  'tips.send': ['cape_public'],
  'tips.stop': ['cape_public'],
  'tips.take_back': ['cape_public'],
  'tips.to_stop': ['cape_worker'],
  'tips.write_back': ['cape_public'],
};

/** Policies that do not ask for realms, each with why. */
const policiesWithoutRealms: Readonly<Record<string, string>> = {
  'acts.act verify cape_verify': 'the verifier of the log compares every act and has no keys',
  'acts.receipt verify cape_verify': 'the verifier asks the logs for the entry of every receipt',
  'acts.act because cape_ctx':
    'rooms and changes of capacity look for the act of their own transaction that they rest on',
  'acts.act prove cape_letter': 'the function that posts looks for the act behind a letter; nobody logs in as it',
  'acts.act told cape_audit': 'the log looks for the acts of its own transaction, whose names it is given',
  'competence.contribution count cape_study':
    'the function that counts by house and tells no number below five; nobody logs in as it',
  'competence.contribution gather cape_study':
    'the function that adds what one person knows to the count of their house; nobody logs in as it',
  'competence.result_now published cape_study': 'the function that gives what was published last, which is no secret',
  'disclosures.letter add cape_letter': 'only the functions that post put letters into a realm of another house',
  'disclosures.letter take_back cape_letter':
    'the function that stops a letter takes it out of the realm of the house that has not received it',
  'disclosures.letter see_own_post cape_letter': 'the functions that post look for the letter that is answered',
  'acts.act rest_on cape_study':
    'the function that counts looks for the act of its own transaction; nobody logs in as it',
  'study.contribution gather cape_study':
    'the functions that count take rows into the study realm of a unit; nobody logs in as it',
  'study.release_now published cape_study': 'what was signed is for everybody: the function that shows signed releases',
  'study.contribution read_back cape_study': 'the functions of the study read the rows of one house at a time',
  'study.same_person gather cape_study':
    'the function that says who is the same takes rows into the study realm of a unit; nobody logs in as it',
  'study.same_person read_back cape_study': 'the function that reads the rows of one house reads who is the same in it',
  'acts.act prove_opening cape_tip':
    'the function that marks a tip as opened looks for the act behind it; nobody logs in as it',
  'tips.envelope keep cape_tip':
    'only the functions of tips send, open and take back, each by the number of a code or an act',
  'tips.message keep cape_tip': 'the same functions show and add what is written under a code',
  'tips.key_now seal_to cape_tip': 'the same functions look which key a tip is sealed to',
  'tips.tip_now follow cape_tip': 'the function that lists what must be stopped looks whether it was',
};

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

/** Whatever everybody may do, a role of tomorrow may do. Types are left out: naming one shows no row. */
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

/** Who reads cannot write; nobody deletes; what is true is added to, and only what is folded is changed. */
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
      return privilege === 'INSERT' || (privilege === 'UPDATE' && name.endsWith('_now'));
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

/** Tables without a wall tell of all houses, so each is read by those that need it and by nobody else. */
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
