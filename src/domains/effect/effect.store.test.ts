import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import type { WhatChanged } from './schema.ts';

/** An act as it lies in the database, with no more in it than is counted. All of it is invented. */
type Laid = { type: string; unit: number; day: string; actor?: number; facts?: object; stream?: string; seq?: number };

describe.each(storeKinds())('what changed, on %s', (kind) => {
  let stage: Stage;
  let people: Record<'nora' | 'ulf' | 'karin' | 'tova', Person>;

  const lay = async (acts: readonly Laid[], realmKind = 'track'): Promise<void> => {
    // What is counted are acts alone: these have no entry in the log.
    await stage.store.asOwner('alter table acts.act disable trigger user');
    for (const { type, unit, day, actor = 1000, facts = {}, stream = uuidV4(randomBytes(16)), seq = 1 } of acts) {
      await stage.store.asOwner(
        `insert into acts.act (country, realm, id, stream, stream_kind, seq, type, version, nature, assessment, actor, owner_unit, capacity,
           happened_from, precision, recorded_at, device, device_seq, track, secrecy, regime, material, retain_rule, facts, body_hash, born_realm, salt)
         select r.country, r.id, $1, $2, 'invented', $3, $4, 1, 'record', false, $5, $6, 'supervision', $7::timestamptz, 'minute', $7::timestamptz,
           $1, 0, r.track, 'none', 'gdpr', 'side', 'invented', $8, '\\x00', r.id, decode(repeat('00', 32), 'hex')
         from access.realm r where r.owner_unit = $6 and r.kind = $9 order by r.id limit 1`,
        [uuidV4(randomBytes(16)), stream, seq, type, actor, unit, day, JSON.stringify(facts), realmKind],
      );
    }
  };
  const read = async (person: Person): Promise<WhatChanged> => (await stage.ask(person, 'effect.read')).answer;
  const cells = (shown: WhatChanged, outcome: string) =>
    shown.practice.find((one) => one.outcome === outcome)?.figure?.table.rows ?? null;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    people = {
      nora: await stage.signIn(accountOf.nora, 'administration'),
      ulf: await stage.signIn(accountOf.ulf, 'support'),
      karin: await stage.signIn(accountOf.karin, 'support'),
      tova: await stage.signIn(accountOf.tova, 'administration'),
    };
  });
  afterAll(() => stage.store.close());

  it('says what is missing while nothing is counted, and never that there is no effect', async () => {
    const shown = await read(people.tova);
    expect(shown.practice.map(({ state }) => state)).toEqual(['too-early', 'too-early', 'too-early', 'too-early']);
    expect(shown.practice[0]).toMatchObject({ figure: null, missing: ['Nothing has been counted yet.'] });
    expect(shown.power.rows[0]).toEqual(['8', '31', '17']);
    expect(shown.knowledge.result).toContain('Too early to say');
  });

  it('is not for those who work on single matters', async () => {
    await expect(read(people.karin)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('counts quarters that have ended, units together, and shows nothing of few', async () => {
    const visits = (day: string, many: number, actors = 5): Laid[] =>
      Array.from({ length: many }, (_, i) => ({ type: 'inspection.begin', unit: 51, day, actor: 1000 + (i % actors) }));
    const screens = (day: string, many: number): Laid[] =>
      Array.from({ length: many }, () => ({ type: 'identification.screen', unit: 51, day, facts: { reading: 1 } }));
    await lay([
      ...visits('2026-01-10', 8),
      ...screens('2026-02-10', 6),
      { type: 'identification.screen', unit: 51, day: '2026-02-10', facts: { reading: 2 } },
      // Four of something, and what two people did, are not shown; of the quarter that goes on nothing is counted.
      ...visits('2026-04-10', 8),
      ...screens('2026-05-10', 4),
      ...visits('2026-07-10', 9, 2),
      ...visits('2026-10-10', 9),
    ]);
    const rows = cells(await read(people.ulf), 'screenings');
    expect(rows).toEqual([
      ['Q1 2026', 'none', '6 per 8'],
      ['Q2 2026', 'none', 'not shown: too few'],
      ['Q3 2026', 'none', 'not shown: too few'],
    ]);
    // Another agency sees nothing of it.
    expect(cells(await read(people.nora), 'screenings')).toBeNull();
  });

  it('counts nothing of what was done in a sealed realm', async () => {
    await stage.store.asOwner(
      "insert into access.realm (country, id, kind, owner_unit, track) values ('SE', 990001, 'sealed', 51, 'none')",
    );
    await lay(
      Array.from({ length: 7 }, () => ({ type: 'suspicion.hand-over', unit: 51, day: '2026-02-03' })),
      'sealed',
    );
    expect(cells(await read(people.ulf), 'hand-overs')?.[0]).toEqual(['Q1 2026', 'none', '0 per 8']);
  });

  it('a unit counts as trained from the quarter after its fifth person had completed a course', async () => {
    const course = (actor: number, day: string): Laid => ({ type: 'course.complete', unit: 51, day, actor });
    await lay([
      ...[1001, 1002, 1003, 1004].map((actor) => course(actor, '2025-11-01')),
      course(1001, '2025-12-01'),
      course(1005, '2026-02-20'),
    ]);
    const rows = cells(await read(people.ulf), 'screenings');
    expect(rows?.[0]).toEqual(['Q1 2026', 'none', '6 per 8']);
    expect(rows?.[1]).toEqual(['Q2 2026', 'not shown: too few', 'none']);
  });

  it('an answer within a day is told from one after it, by when the message came', async () => {
    const answered = Array.from({ length: 12 }, (_, i): Laid[] => {
      const stream = uuidV4(randomBytes(16));
      return [
        { type: 'disclosure.receive', unit: 51, day: '2026-02-01T08:00:00Z', stream, actor: 1000 + (i % 5) },
        {
          ...{ type: 'suspicion.acknowledge', unit: 51, stream, seq: 2, actor: 1000 + (i % 5) },
          day: i < 7 ? '2026-02-02T07:59:00Z' : '2026-02-02T08:01:00Z',
        },
      ];
    });
    await lay(answered.flat());
    expect(cells(await read(people.ulf), 'time')?.[0]).toEqual(['Q1 2026', 'none', '7 per 12']);
  });
});
