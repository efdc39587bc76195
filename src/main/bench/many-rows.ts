import { type CopiedTable, copyId as idOf, copyMoment as moment } from '../../testing/deeds/deeds.ts';

/** Runs SQL as the owner of everything, whom no wall stops. */
export type AsOwner = <Row extends object = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Makes agencies and units that no one signs in to, each with its realms and its people. The numbers begin behind those of
 * the demo.
 */
export async function addManyUnits(asOwner: AsOwner, units: number): Promise<void> {
  await asOwner(
    `insert into access.agency (id, country, key, name_sv, name_en, kind)
     select 1000 + n, 'SE', 'filler-' || n, 'Påhittad myndighet ' || n, 'Invented agency ' || n, 'ngo' from generate_series(1, $1) n`,
    [Math.ceil(units / 4)],
  );
  await asOwner(
    `select access.add_unit((1000 + 1 + (n - 1) / 4)::smallint, 10000 + n, 'unit-' || n, 'Påhittad enhet ' || n, 'Invented unit ' || n, 'control', array['supervision'])
     from generate_series(1, $1) n`,
    [units],
  );
  await asOwner(
    `select access.add_person(1000000 + n, 10000 + 1 + (n % $1), 'Påhittad person ' || n, 'Påhittat yrke', 'Invented work', null, array['supervision'], array['officer'])
     from generate_series(1, $1 * 20) n`,
    [units],
  );
  await asOwner(
    `with sat as (insert into access.sitting (id, account, capacity)
       select gen_random_uuid(), a.id, 'supervision' from access.account a where a.id > 1000000 and a.kind = 'person' returning id, account)
     insert into access.session (hash, account, sitting, idle_until, until)
     select sha256(convert_to('nobody knows ' || s.id, 'UTF8')), s.account, s.id, now() + interval '30 minutes', now() + interval '12 hours' from sat s`,
  );
}

/** Joint matters that a unit has a part in: its members read them beside the unit's own realms. */
export async function addRooms(asOwner: AsOwner, unit: number, rooms: number): Promise<void> {
  await asOwner(
    `with made as (
       insert into access.realm (country, id, kind, owner_unit, track)
       select 'SE', access.random_realm(), 'room', 10000 + n, 'control' from generate_series(1, $2) n returning country, id)
     insert into access.member (country, realm, unit, capacity, track, may_write)
     select made.country, made.id, $1, 'supervision', 'control', true from made`,
    [unit, rooms],
  );
}

/** Which copies are made, and in which realms they are: half of them in twenty busy realms, the others evenly in all. */
export type Copies = {
  readonly from: number;
  readonly count: number;
  /** The unit whose realm on the control track is among the busy ones, or null: then that unit has none of them. */
  readonly seenBy: number | null;
  readonly hiddenFrom: number | null;
};

/** Realms with numbers from 0 on, the busy ones first: the own realm, then tracks of units, then rooms and all others. */
const numbered = ({ seenBy, hiddenFrom }: Copies) => `(select country, id, owner_unit,
    row_number() over (order by (owner_unit = ${seenBy ?? -1} and track = 'control') desc, kind = 'track' desc, id) - 1 as place
  from access.realm where country = 'SE' and id not in (select realm from access.member where unit = ${hiddenFrom ?? -1}))`;

/** The columns of a table in order, so that a row can be copied whatever a later migration adds. */
export async function columnsOf(asOwner: AsOwner, table: string): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/**
 * Copies one row that the server itself has written, with the named columns changed. In the SQL of a change, `t` is that
 * row, `n` the number of the copy and `r` its realm. So many at a time that the embedded database needs
 * no more memory than it has.
 */
async function copyRow(
  asOwner: AsOwner,
  copies: Copies,
  row: { table: string; where: string; changed: Readonly<Record<string, string>> },
): Promise<void> {
  const columns = await columnsOf(asOwner, row.table);
  const values = columns.map((column) => row.changed[column] ?? `t.${column}`);
  const template = await asOwner(`select 1 from ${row.table} where ${row.where} limit 1`);
  const [realms] = await asOwner<{ count: number }>(`select count(*)::int as count from ${numbered(copies)} r`);
  if (template.length === 0) throw new Error(`There is no row of ${row.table} to copy.`);
  const end = copies.from + copies.count;
  for (let from = copies.from; from < end; from += 50_000) {
    await asOwner(
      `insert into ${row.table} (${columns.join(', ')}) select ${values.join(', ')}
       from (select * from ${row.table} where ${row.where} limit 1) t
       cross join generate_series($1::int, $2::int) n
       join ${numbered(copies)} r on r.place = case when n % 2 = 0 then (n / 2) % $3 else (n / 2) % 20 end`,
      [from, Math.min(from + 50_000, end) - 1, realms?.count ?? 0],
    );
  }
}

const inRealm = { country: 'r.country', realm: 'r.id' };

/** Signals, copied from one that an inspector registered. */
export async function addSignals(asOwner: AsOwner, copies: Copies): Promise<void> {
  await copyRow(asOwner, copies, {
    table: 'signals.signal_now',
    where: "origin = 'own'",
    changed: {
      ...inRealm,
      id: idOf('signal'),
      reference: "'S-COPY-' || n",
      status: "(array['open', 'unanswered', 'acknowledged'])[1 + n % 3]",
      origin: "case when n % 5 = 0 then 'received' else 'own' end",
      registered_at: moment,
    },
  });
}

/** The acts that these signals began with. */
export async function addActs(asOwner: AsOwner, copies: Copies): Promise<void> {
  // No log names these copies, and that is not what is measured with them.
  await asOwner('alter table acts.act disable trigger user');
  await copyRow(asOwner, copies, {
    table: 'acts.act',
    where: "type = 'signal.register'",
    changed: {
      ...inRealm,
      id: idOf('act'),
      stream: idOf('signal'),
      seq: '1',
      owner_unit: 'r.owner_unit',
      recorded_at: moment,
      words: 'null', // what is sealed for one act opens for no other
      born_realm: 'r.id',
    },
  });
  await asOwner('alter table acts.act enable trigger user');
}

/** Copies of the first row of each of these tables. */
export async function addTables(asOwner: AsOwner, copies: Copies, tables: readonly CopiedTable[]): Promise<void> {
  for (const { table, changed } of tables) {
    await copyRow(asOwner, copies, { table, where: 'true', changed: { ...inRealm, ...changed } });
  }
}

/** What is stored beside the signals: receipts, keys, letters, crossings, tasks and entries of the log. */
export async function addSurroundings(asOwner: AsOwner, copies: Copies): Promise<void> {
  const rows: readonly { table: string; changed: Readonly<Record<string, string>> }[] = [
    { table: 'acts.receipt', changed: { id: idOf('act') } },
    { table: 'keys.wrapped', changed: { stream: idOf('signal') } },
    { table: 'disclosures.letter', changed: { id: idOf('letter'), to_unit: 'r.owner_unit', posted_at: moment } },
    {
      table: 'disclosures.disclosure_now',
      changed: { id: idOf('crossing'), about: idOf('signal'), letter: idOf('letter') },
    },
    {
      table: 'tasks.task_now',
      changed: {
        id: idOf('task'),
        stream: idOf('signal'),
        about: idOf('signal'),
        due_at: `case when n % 7 = 0 then null else ${moment} end`,
        open: 'n % 3 > 0',
      },
    },
    { table: 'tips.key_now', changed: { id: idOf('tip key'), made_at: moment } },
    {
      table: 'tips.envelope',
      changed: {
        id: idOf('tip'),
        key: idOf('tip key'),
        mailbox: "sha256(convert_to('tip ' || n, 'UTF8'))",
        answer_by: `(${moment})::date`,
        opened: 'n % 3 > 0',
      },
    },
    { table: 'tips.message', changed: { id: idOf('message'), tip: idOf('tip'), place: '1 + n % 3' } },
    { table: 'tips.tip_now', changed: { id: idOf('tip') } },
  ];
  for (const { table, changed } of rows) {
    await copyRow(asOwner, copies, { table, where: 'true', changed: { ...inRealm, ...changed } });
  }
  await copyRow(asOwner, copies, {
    table: 'audit.entry',
    where: 'true',
    changed: { session: 'null', session_n: 'null' },
  });
  await copyRow(asOwner, copies, {
    table: 'disclosures.route',
    where: 'true',
    changed: { letter: idOf('letter'), from_country: 'r.country', from_realm: 'r.id', from_stream: idOf('crossing') },
  });
}
