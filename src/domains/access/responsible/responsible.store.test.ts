import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { examples } from '../../../main/proofs/world/parts.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { aHandOver, someFacts } from '../../suspicions/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

/** Kinds of matter, and how each comes to have a responsible person. */
const kinds = ['case', 'claim', 'signal', 'suspicion', 'inspection', 'fee-claim'] as const;
type Kind = (typeof kinds)[number];

describe.each(storeKinds())('who is responsible for a matter, on %s', (store) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  let prov: Person;
  let refs: ReadonlyMap<string, string>;

  const example = (person: Person, route: string, target: string, over: object = {}) => {
    const { params, input } = examples[route]?.({
      target,
      act: person.envelope,
      basis: [],
      unit: 51,
      facts: ['sector'],
      text: (field) => `påhittad ${field}`,
      number: 12_345,
    }) ?? { params: {}, input: {} };
    return stage.ask(person, route, params, { ...input, ...over });
  };
  const made: Readonly<Record<Kind, () => Promise<string>>> = {
    case: async () => {
      const id = newId();
      await example(karin, 'case.open', id);
      return id;
    },
    claim: async () => {
      const id = newId();
      await example(karin, 'claim.open', id);
      return id;
    },
    inspection: async () => {
      const id = newId();
      await example(karin, 'room.open', id);
      return id;
    },
    'fee-claim': async () => {
      const id = newId();
      await example(karin, 'fee-claim.register', id);
      return id;
    },
    signal: async () => {
      const id = newId();
      await example(karin, 'signal.register', id);
      await example(karin, 'signal.acknowledge', id);
      return id;
    },
    suspicion: async () => {
      const ines = await stage.signIn(accountOf.ines, 'supervision');
      const handed = aHandOver({ ground: 'se.osl-10-1-consent', facts: someFacts({ consent: 'yes' }) });
      await stage.ask(ines, 'suspicion.hand-over', {}, { ...handed, act: ines.envelope(), suspicion: newId() });
      await carryLetters(stage.runtime);
      const { items } = (await stage.ask(karin, 'suspicion.list', {}, { status: 'unanswered' })).answer;
      await example(karin, 'suspicion.acknowledge', items[0].id);
      return items[0].id;
    },
  };
  const refOf = (account: string): string => refs.get(account) ?? '';
  const hand = (by: Person, kind: Kind, id: string, to: string) =>
    stage.ask(
      by,
      `${kind}.change-responsible`,
      { id },
      { act: by.envelope({ happenedFrom: '2026-11-24T08:41:00.000Z' }), to: refOf(to), reason: 'Påhittat skäl.' },
    );
  const read = async (by: Person, kind: Kind, id: string) => (await stage.ask(by, `${kind}.read`, { id })).answer;
  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return `${error.kind} ${error.text.id}`;
      },
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(store, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1961, 51, 'Prov Ettan', 'handläggare', 'officer', null, array['support'], array['officer']),
        access.add_person(1962, 51, 'Prov Läsare', 'läsare', 'reader', null, array['support'], array['reader']),
        access.add_person(1963, 51, 'Prov Analys', 'analytiker', 'analyst', null, array['analysis'], array['officer']),
        access.add_person(1964, 51, 'Prov Borta', 'handläggare', 'officer', null, array['support'], array['officer'])`,
    );
    const rows = await stage.store.asOwner<{ id: string; ref: string }>(
      'select id::text as id, ref from access.account',
    );
    refs = new Map(rows.map(({ id, ref }) => [id, ref]));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    prov = await stage.signIn('1961', 'support');
  });
  afterAll(() => stage.store.close());

  describe.each(kinds)('of a %s', (kind) => {
    it('is handed over by the person responsible to a colleague, who has it from then on', async () => {
      const id = await made[kind]();
      expect((await read(karin, kind, id)).responsible).toMatchObject({
        name: 'Karin',
        isMe: true,
        by: null,
        couldTake: [{ name: 'Prov Borta' }, { name: 'Prov Ettan' }, { name: 'Ulf' }],
      });
      await hand(karin, kind, id, '1961');
      const shown = await read(prov, kind, id);
      expect(shown.responsible).toMatchObject({ name: 'Prov Ettan', isMe: true, by: 'Karin' });
      const [line] = shown.timeline;
      expect([line.type, line.by, line.sentence, line.reason]).toEqual([
        `${kind}.change-responsible`,
        'Karin',
        'Responsible: Prov Ettan (previously Karin)',
        'Påhittat skäl.',
      ]);
      const [stored] = await stage.store.asOwner<{ kind: string; owner: string; by: string; open: boolean }>(
        'select kind, owner::text as owner, handed_by::text as by, open from acts.responsible_now where id = $1',
        [id],
      );
      expect(stored).toEqual({ kind, owner: '1961', by: accountOf.karin, open: true });
    });

    it('is changed by a manager of the unit, and by no other colleague', async () => {
      const id = await made[kind]();
      expect(await refused(hand(prov, kind, id, '1961'))).toBe('conflict responsible.not-yours');
      expect((await read(prov, kind, id)).responsible.couldTake).toEqual([]);
      await hand(ulf, kind, id, '1961');
      expect((await read(ulf, kind, id)).responsible).toMatchObject({ name: 'Prov Ettan', by: 'Ulf' });
    });

    it('goes to no one who does not work on that file in that capacity', async () => {
      const id = await made[kind]();
      for (const other of ['1962', '1963', accountOf.ines, accountOf.alma]) {
        expect(await refused(hand(ulf, kind, id, other))).toBe('invalid responsible.cannot-take');
      }
      expect(await refused(hand(ulf, kind, id, accountOf.karin))).toBe('invalid responsible.is-responsible');
    });

    it('is no one when that person has left: a manager hands it over, any officer takes it', async () => {
      const [one, other] = [await made[kind](), await made[kind]()];
      for (const id of [one, other]) await hand(karin, kind, id, '1964');
      const ended = (until: string) =>
        stage.store.asOwner(`update access.account set active_until = ${until} where id = 1964`);
      await ended('clock_timestamp()');
      try {
        expect((await read(prov, kind, one)).responsible).toMatchObject({ hasLeft: true, couldTake: [{ isMe: true }] });
        expect(await refused(hand(prov, kind, one, accountOf.ulf))).toBe('invalid responsible.cannot-take');
        await hand(prov, kind, one, '1961');
        expect(await refused(hand(ulf, kind, other, '1964'))).toBe('invalid responsible.is-responsible');
        await hand(ulf, kind, other, accountOf.karin);
      } finally {
        await ended('null');
      }
    });
  });

  it('is no one yet for an own signal, and cannot be changed once a case or a suspicion is closed', async () => {
    const signal = newId();
    await example(karin, 'signal.register', signal);
    expect(await refused(hand(ulf, 'signal', signal, '1961'))).toBe('conflict responsible.nobody-yet');
    expect((await read(karin, 'signal', signal)).responsible).toBeNull();
    for (const kind of ['case', 'suspicion'] as const) {
      const id = await made[kind]();
      await example(karin, `${kind}.close`, id);
      expect(await refused(hand(karin, kind, id, '1961'))).toBe('conflict responsible.matter-ended');
    }
  });

  it('goes to a manager where managers read matters of that kind, and to themselves no further', async () => {
    await stage.store.asOwner(
      `select access.add_person(1965, 51, 'Prov Chef', 'enhetschef', 'head of unit', null, array['support'], array['lead'])`,
    );
    const rows = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = 1965');
    refs = new Map([...refs, ['1965', rows[0]?.ref ?? '']]);
    const chef = await stage.signIn('1965', 'support');
    const reads = new Set<Kind>(['case', 'claim', 'suspicion']);
    for (const kind of kinds) {
      const id = await made[kind]();
      const offered: readonly { name: string }[] = (await read(karin, kind, id)).responsible.couldTake;
      expect([kind, offered.some(({ name }) => name === 'Prov Chef')]).toEqual([kind, reads.has(kind)]);
      if (reads.has(kind)) {
        await hand(karin, kind, id, '1965');
        await read(chef, kind, id);
      } else expect(await refused(hand(karin, kind, id, '1965')), kind).toBe('invalid responsible.cannot-read');
    }
    const signal = await made.signal();
    expect(await refused(hand(chef, 'signal', signal, '1965'))).toBe('invalid responsible.cannot-read');
    await hand(chef, 'signal', signal, '1961');
  });
});
