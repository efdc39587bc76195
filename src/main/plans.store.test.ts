import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { visitedCampaigns } from '../domains/awareness/testing/campaign-examples.ts';
import { carryLetters } from '../domains/disclosures/public.server.ts';
import { arrivedTip } from '../domains/signals/testing/tip-examples.ts';
import { uuidV4, uuidV7 } from '../kernel/id.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import type { Database } from '../platform/database/database.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { bringFileOn } from '../testing/bring-file.ts';
import { bringPackageOn, recordOn } from '../testing/bring-package.ts';
import { byPhoneOn } from '../testing/by-phone.ts';
import { allDeeds } from '../testing/deeds/all.ts';
import type { Teller } from '../testing/deeds/deeds.ts';
import { workOnEstimates } from '../testing/estimates.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../testing/people.ts';
import {
  askIfPlansCanBeTold,
  type PlanNode,
  type PlannedStatement,
  planKinds,
  stepsOf,
  tellingPlans,
} from '../testing/plans.ts';
import { openStore, type TestStore } from '../testing/stores.ts';
import { tellSharedKey } from '../testing/tips.ts';
import { addActs, addManyUnits, addRooms, addSignals, addSurroundings, addTables } from './bench/many-rows.ts';
import { examples } from './proofs/world/parts.ts';

/**
 * Every statement that the routes send, planned by PostgreSQL among very many rows of other people's. The statements are
 * heard from the database while the routes run, so that a new route, or a new statement of an old one, is judged too.
 */

const signals = 120_000;
const inesUnit = 11;
const karinUnit = 51;

/** Above this many rows it matters how a table is read. */
const many = 4000;
/** Ways to ask for a part of a list, each with a plan of its own. */
const narrowed: Readonly<Record<string, readonly object[]>> = {
  'signal.list': [
    { status: 'open' },
    { origin: 'own' },
    { origin: 'received' },
    { origin: 'received', status: 'open' },
  ],
  'workplace.list': [{ county: 'SE-AB' }, { sector: 'cleaning' }, { county: 'SE-AB', sector: 'cleaning' }],
};

/** A publication counts every answer that was ever given; only the publisher waits for it. */
const countsAll = ['vignette.publish, contribution:'];

/** The routes that give a list over several files in pages: those that can be asked for what comes after a page. */
const paged = (routes: readonly Endpoint[]): string[] =>
  routes
    .filter(({ path, input }) => !path.includes(':') && input instanceof z.ZodObject && 'after' in input.shape)
    .map(({ name }) => name)
    .sort();

/** Whether what is known of an index names its first column. An expression is written with its schema or without, and after the name that the statement gave the table. */
const knows = (known: string, column: string): boolean => {
  const bare = (text: string) => text.replace(/\b[a-z_]+\./g, '');
  return column.includes('(') ? bare(known).includes(bare(column)) : new RegExp(`\\b${column}\\b`).test(known);
};

/** Whether a row that an index gave is asked nothing more than whether its realm is one of the reader's. */
const isOnlyTheWall = (filter: string): boolean =>
  /^(\(hashed SubPlan \d+\)|\(ANY \(\S+\.realm = \(hashed SubPlan \d+\)\.col1\)\))?$/.test(filter);

type Told = PlannedStatement & { readonly route: string; readonly kind: (typeof planKinds)[number] };

async function fill(store: TestStore): Promise<void> {
  const { asOwner } = store;
  await addManyUnits(asOwner, 280);
  // With more realms than these, reading the whole index of twenty thousand rows once would be the shorter way.
  await addRooms(asOwner, inesUnit, 60);
  const copies = { from: 0, count: signals, seenBy: inesUnit, hiddenFrom: null };
  // What a row must be was asked of the one that is copied.
  await asOwner('set session_replication_role = replica');
  await addSignals(asOwner, copies);
  await addActs(asOwner, copies);
  await addSurroundings(asOwner, { ...copies, count: signals / 3 });
  await addTables(
    asOwner,
    { ...copies, count: signals / 6 },
    allDeeds.flatMap(({ tables }) => tables),
  );
  // The deeds end what they began, and take back what was a mistake: in an agency most of it stands.
  await asOwner('update competence.recall_now set ended = false');
  await asOwner('update exchange.claim_now set withdrawn = false');
  await asOwner('reset session_replication_role');
  await asOwner('analyze');
}

const given = (person: Person, target: string, over: NonNullable<Parameters<Teller['ask']>[3]> = {}) => ({
  target,
  act: person.envelope,
  basis: over.basis ?? [],
  unit: over.unit ?? karinUnit,
  facts: over.facts ?? ['sector', 'workplace', 'signs'],
  text: (field: string) => `påhittat ${field}`,
  number: 12_345,
});

describe.skipIf(!inject('postgresUrl'))('among very many rows', () => {
  let store: TestStore;
  const telling: Database[] = [];
  let stage: Stage;
  let large: ReadonlySet<string>;
  let route = '';
  const told: Told[] = [];
  /** The routes that a domain's deeds have asked already, about things of their own. */
  const routesAsked = new Set<string>();

  const ask = (asked: Person, name: string, target: string, over: Parameters<Teller['ask']>[3] = {}) => {
    route = name;
    if (!name.startsWith('signal.')) routesAsked.add(name);
    const { params, input } = examples[name]?.(given(asked, target, over)) ?? { params: {}, input: {} };
    return stage.ask(asked, name, { ...params, ...over.params }, { ...input, ...over.input });
  };

  /** What every other domain does once, each of its routes. */
  async function tellDeeds(): Promise<void> {
    const work = async () => {
      await workOnEstimates(stage);
    };
    const carry = async () => {
      route = 'letters';
      await carryLetters(stage.runtime);
    };
    const newId = () => uuidV7(testNow, randomBytes(16));
    const onPhone: Stage['ask'] = (person, name, params, input) => {
      route = name;
      routesAsked.add(name);
      return stage.ask(person, name, params, input);
    };
    const byPhone: Teller['byPhone'] = async (...brought) => {
      await byPhoneOn({ ...stage, ask: onPhone })(...brought);
    };
    const bringFile: Teller['bringFile'] = (...of) => {
      route = 'attachment.piece';
      return bringFileOn(stage)(...of);
    };
    const brings = { byPhone, bringFile, bringPackage: bringPackageOn(stage), record: recordOn(stage) };
    for (const { tell } of allDeeds) await tell({ ask, signIn: stage.signIn, carry, work, newId, ...brings });
    await store.asOwner(visitedCampaigns);
  }

  /** One signal from its registration to the day when its sender learns that it was taken. */
  async function story(ines: Person, karin: Person): Promise<string> {
    const id = uuidV7(testNow, randomBytes(16));
    const { answer } = await ask(ines, 'signal.register', id);
    await ask(ines, 'signal.correct', id, { basis: answer.signal.heads });
    await ask(ines, 'signal.pass-on', id);
    route = 'letters';
    await carryLetters(stage.runtime);
    const { answer: inbox } = await ask(karin, 'signal.list', '', { input: { status: 'unanswered' } });
    await ask(karin, 'signal.acknowledge', inbox.items[0].id);
    route = 'letters';
    await carryLetters(stage.runtime);
    return id;
  }

  /** One tip, from the key that it is sealed to until it is answered. */
  async function tipStory(ines: Person): Promise<void> {
    const [key, tip] = [uuidV7(testNow, randomBytes(16)), uuidV4(randomBytes(16))];
    await ask(ines, 'tip.key', key);
    await store.asOwner(arrivedTip, [key, tip]);
    await ask(ines, 'tip.open', tip);
    await ask(ines, 'tip.answer', tip);
    await ask(ines, 'tip.read', tip);
    // A key of another unit, which has two readers: the second one sees it.
    const theirs = uuidV7(testNow, randomBytes(16));
    const karin = await stage.signIn(accountOf.karin, 'support');
    await ask(karin, 'tip.key', theirs);
    const ulf = await stage.signIn(accountOf.ulf, 'support');
    await tellSharedKey(store, ulf, (by, name, input) => ask(by ?? karin, name, theirs, { input: { ...input } }));
  }

  async function askEverything(ines: Person, karin: Person): Promise<void> {
    const id = await story(ines, karin);
    routesAsked.clear();
    await tellDeeds();
    await tipStory(ines);
    const ownQueries = new Set(routesAsked);
    for (const { name, kind } of stage.routes) {
      if (kind === 'query' && !ownQueries.has(name)) await ask(ines, name, id);
    }
    const apart = new Map([
      ['administrator', await stage.signIn(accountOf.alma, 'access-administration')],
      ['security-officer', await stage.signIn(accountOf.hedda, 'log-review')],
    ]);
    for (const name of paged(stage.routes)) {
      // Lists of administration, and the log, are for those whose role it is, and for no one else.
      const route = stage.routes.find((one) => one.name === name);
      const person = apart.get(route?.roles[0] ?? '') ?? ines;
      const { answer: page } = await ask(person, name, id);
      for (const input of [{}, ...(narrowed[name] ?? [])]) {
        await ask(person, name, id, { input });
        if (page.next) await ask(person, name, id, { input: { ...input, after: page.next } });
      }
    }
  }

  beforeAll(async () => {
    store = await openStore('postgres', provisionPeople);
    await askIfPlansCanBeTold(store);
    stage = await setStage(store);
    const first = await stage.signIn(accountOf.ines, 'supervision');
    await story(first, await stage.signIn(accountOf.karin, 'support'));
    await tellDeeds();
    await tipStory(first);
    await fill(store);
    const tables = await store.asOwner<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.reltuples > $1 and n.nspname not in ('pg_catalog', 'information_schema')`,
      [many],
    );
    large = new Set(tables.map(({ name }) => name));
    for (const kind of planKinds) {
      const database = await tellingPlans(store, kind, (statement) => told.push({ ...statement, route, kind }));
      telling.push(database);
      stage = await setStage({ ...store, database });
      const ines = await stage.signIn(accountOf.ines, 'supervision');
      const karin = await stage.signIn(accountOf.karin, 'support');
      await askEverything(ines, karin);
    }
  }); // a million rows, on a machine that may be busy with the stories
  afterAll(async () => {
    await Promise.all(telling.map((database) => database.close()));
    await store?.close();
  });

  const stepsOn = (tables: (name: string) => boolean) =>
    told.flatMap(({ route, sql, plan }) =>
      [...stepsOf(plan)]
        .filter(([step]) => tables(`${step.Schema}.${step['Relation Name']}`))
        .map(([step, above]) => ({ step, above, where: `${route}, ${step['Relation Name']}: ${sql}` })),
    );
  const distinct = (places: readonly { where: string }[]) => [...new Set(places.map(({ where }) => where))];

  it('every route has shown its plans, and every protected table holds enough to judge them by', async () => {
    for (const kind of planKinds) {
      const ofKind = new Set(told.filter((one) => one.kind === kind).map(({ route }) => route));
      const silent = stage.routes.map(({ name }) => name).filter((name) => !ofKind.has(name));
      expect(silent, `${kind}: let src/testing/deeds do these routes too`).toEqual([]);
    }
    // A plan for all values has places for them where one for these values has the values.
    const places = (kind: Told['kind']) =>
      told.filter(
        (one) => one.kind === kind && [...stepsOf(one.plan)].some(([{ 'Index Cond': by = '' }]) => /\$\d/.test(by)),
      ).length;
    expect(places('force_generic_plan')).toBeGreaterThan(2 * places('force_custom_plan'));
    const walled = await store.asOwner<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relrowsecurity and n.nspname <> 'study'`,
    );
    expect(
      walled.map(({ name }) => name).filter((name) => !large.has(name)),
      'let the deeds in src/testing/deeds make a row of these tables, and name them in `tables`',
    ).toEqual([]);
  });

  it('no statement reads a large table from its beginning to its end', () => {
    const whole = stepsOn((name) => large.has(name)).filter(({ step }) => step['Node Type'] === 'Seq Scan');
    expect(distinct(whole.filter(({ where }) => !countsAll.some((counts) => where.startsWith(counts))))).toEqual([]);
  });

  it('no statement reads a whole index: it knows the first column of the one it uses', async () => {
    const indexes = await store.asOwner<{ name: string; first: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid, 1, true) as first
       from pg_index i join pg_class c on c.oid = i.indrelid where c.reltuples > $1`,
      [many],
    );
    const first = new Map(indexes.map(({ name, first }) => [name.split('.').at(-1), first]));
    const whole = stepsOn(() => true).filter(({ step, above }) => {
      if (above[0]?.['Node Type'] === 'Limit' && !step.Filter) return false; // the first few of its order, and no more
      const column = first.get(step['Index Name']);
      return column !== undefined && !knows(step['Index Cond'] ?? '', column);
    });
    expect(distinct(whole)).toEqual([]);
  });

  it('a page of a list is read in its order from an index: no further than the page, not from the first page on, no row in vain', () => {
    // The people of one agency, some hundreds, are read together: they are sought by any part of a name and counted by what each needs.
    // The history of a contact point, a webhook, a unit or a provider, and an export by two, names those of them who did it.
    // The log of one agency is in one file, by its number: no realms are put together for it.
    // People are sought by name in the files in which one opens identities, a thousand at a time, each with what was sealed: no page of a list.
    // The load of a unit is counted, each realm by its index; an import asks for its own matters and for the one before it.
    // Of the tip desks of one agency keys and unopened tips are counted, each realm by its index.
    // What the units of one agency did is counted, each by its index.
    // So are acts beside a campaign, each unit by its index: `own_days`.
    // The people of one unit are read together, each with what they hold and what their agency has assigned to them: no page of a list.
    const ofOneAgency = ({ where }: { where: string }) =>
      /^(account|agency-export|contact-point|webhook|log|tip-desk|people|load|case-import|effect)\.|^(training\.unit|unit\.read|provider\.read)\b/.test(
        where,
      );
    const isCounted = ({ where }: { where: string }) =>
      /^campaign\.[\s\S]* as on_day, a\.type as of_type, count/.test(where);
    const isPaged = (step: { where: string }) =>
      /\blateral\b/.test(step.where) && !ofOneAgency(step) && !isCounted(step);
    // What is looked up for a line that is on the page already, one value for each, turns no page.
    const isLookUp = ({ step, above }: { step: PlanNode; above: readonly PlanNode[] }) =>
      above.some((over) => over['Parent Relationship'] === 'SubPlan') || step['Parent Relationship'] === 'SubPlan';
    const pages = stepsOn((name) => large.has(name)).filter((step) => isPaged(step) && !isLookUp(step));
    expect(
      paged(stage.routes).filter(
        (name) => !ofOneAgency({ where: name }) && !pages.some(({ where }) => where.startsWith(`${name},`)),
      ),
      'a list in pages asks each realm by itself, in a lateral join (listSignals in signals/store.ts)',
    ).toEqual([]);
    const bad = pages.filter(
      ({ step, above }) =>
        !/^Index/.test(step['Node Type']) || above[0]?.['Node Type'] !== 'Limit' || !isOnlyTheWall(step.Filter ?? ''),
    );
    expect(
      distinct(bad.map(({ step, where }) => ({ where: `${where}\n${step['Node Type']} ${step.Filter}` }))),
    ).toEqual([]);
  });
});
