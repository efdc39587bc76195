import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { problemBody } from '../../platform/http/api.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { aSignal, someFacts, uuid } from './testing/builders.ts';

/** Which problem HTTP answers with: the id of its sentence, its kind, and the places in the form that it names. */
async function problemOf(asked: Promise<unknown>) {
  const error = await asked.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw error;
  const { id, kind, fields } = problemBody(error, 'en').problem;
  return { id, kind, fields: fields.map(({ path }) => path) };
}

describe.each(storeKinds())('each act on a signal, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  /** Those without the right: a member of an agency that handles no matters, an analyst, another agency, no one signed in. */
  let without: { tova: Person; analyst: Person; olav: Person };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner('select access.add_person($1, $2, $3, $4, $5, $6, $7, $8)', [
      ...['2000', 101, 'Påhittad', 'Analytiker', 'Analyst', 'invented'],
      ...[['analysis'], ['officer']],
    ]);
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    without = {
      tova: await stage.signIn(accountOf.tova, 'administration'),
      analyst: await stage.signIn('2000', 'analysis'),
      olav: await stage.signIn(accountOf.olav, 'administration'),
    };
  });
  afterAll(() => stage.store.close());

  const registered = async (): Promise<{ id: string; act: string }> => {
    const sent = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, sent);
    return { id: sent.signal, act: sent.act.id };
  };
  const act = (verb: string, person: Person | null, id: string, input: object) =>
    stage.ask(person, verb, { id }, { act: (person ?? ines).envelope(), ...input });
  const correction = (basis: string, over: object = {}) => ({
    basedOn: [basis],
    facts: { people: { known: 'counted', number: 5 } },
    narrative: null,
    reason: 'Räknat om.',
    ...over,
  });
  const passing = (over: object = {}) => ({
    toUnit: 51,
    facts: ['sector', 'workplace'],
    purpose: 'Råd',
    ground: 'se.consultation-without-person',
    weighing: null,
    ...over,
  });
  /** A signal as Karin has it, to whom only its sector was sent. */
  const arrived = async (): Promise<string> => {
    const { id } = await registered();
    await act('signal.pass-on', ines, id, passing({ facts: ['sector'] }));
    await carryLetters(stage.runtime);
    const { answer } = await stage.ask(karin, 'signal.list', {}, { status: 'unanswered' });
    return answer.items[0].id;
  };
  /** The entries of one verb and one result about a signal, in the logs of all agencies. */
  const entriesOf = (verb: string, result: string, id: string) =>
    stage.store.asOwner(
      `select told from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
        where told->>'verb' = $1 and told->>'result' = $2 and told->'objects' ? $3`,
      [verb, result, id],
    );
  /** Who may not act on a signal of Ines is answered so, and each of them that is known is in the log of their agency. */
  const refusedToOthers = async (verb: string, input: object) => {
    const { id } = await registered();
    const refusedAs = async (person: Person | null) => (await problemOf(act(verb, person, id, input))).id;
    expect(await refusedAs(null)).toBe('access.not-signed-in');
    expect(await refusedAs(without.tova)).toBe('access.may-not');
    expect(await refusedAs(without.olav)).toBe('access.not-found');
    expect(await refusedAs(without.analyst)).toBe('access.not-found');
    expect(await entriesOf(verb, 'refused forbidden', id)).toHaveLength(1);
    expect(await entriesOf(verb, 'refused not-found', id)).toHaveLength(2);
  };
  /** It is done, is once in the log with the file it is in, and no word of it is. */
  const doneAndLogged = async (verb: string, id: string, input: object) => {
    const { answer } = await act(verb, ines, id, input);
    const entries = await entriesOf(verb, 'done', id);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/Räknat|Råd|Exempelkrogen/);
    return { signal: answer.signal, told: entries[0]?.told };
  };

  describe('signal.register', () => {
    const register = (person: Person | null) =>
      stage.ask(person, 'signal.register', {}, aSignal((person ?? ines).envelope()));

    it('is refused to a person who is not signed in, handles no matters, or acts in analysis', async () => {
      expect((await problemOf(register(null))).id).toBe('access.not-signed-in');
      expect((await problemOf(register(without.tova))).id).toBe('access.may-not');
      expect((await problemOf(register(without.analyst))).id).toBe('access.may-not');
    });

    it('is done, and is in the log', async () => {
      const { id } = await registered();
      expect((await stage.ask(ines, 'signal.read', { id })).answer).toMatchObject({
        status: 'open',
        facts: someFacts(),
      });
      expect(await entriesOf('signal.register', 'done', id)).toHaveLength(1);
    });

    it('is refused under an id that another signal has', async () => {
      const { id } = await registered();
      const again = stage.ask(ines, 'signal.register', {}, aSignal(ines.envelope(), { signal: id }));
      expect(await problemOf(again)).toMatchObject({ id: 'http.id-used', kind: 'conflict' });
    });
  });

  describe('signal.correct', () => {
    it('is refused to a person who has no part in the file', () =>
      refusedToOthers('signal.correct', correction(uuid(1))));

    it('is done, and is in the log', async () => {
      const { id, act } = await registered();
      const { signal } = await doneAndLogged('signal.correct', id, correction(act));
      expect(signal.facts.people).toEqual({ known: 'counted', number: 5 });
    });

    it('is refused when nothing is different, and when it rests on what is not there', async () => {
      const { id, act: basis } = await registered();
      const refused = (input: object) => problemOf(act('signal.correct', ines, id, input));
      expect(await refused(correction(basis, { facts: {} }))).toEqual({
        id: 'signal.nothing-changed',
        kind: 'invalid',
        fields: ['facts'],
      });
      expect(await refused(correction(uuid(9)))).toEqual({ id: 'signal.basis-unknown', kind: 'conflict', fields: [] });
    });
  });

  describe('signal.pass-on', () => {
    it('is refused to a person who has no part in the file', () => refusedToOthers('signal.pass-on', passing()));

    it('is done, and is in the log with its ground', async () => {
      const { id } = await registered();
      const { signal, told } = await doneAndLogged('signal.pass-on', id, passing());
      expect(signal.crossings).toMatchObject([{ facts: ['sector', 'workplace'], receivedAt: null }]);
      expect(told).toMatchObject({ ground: 'se.consultation-without-person' });
    });

    it.each<[string, string, object]>([
      ['disclosure.own-unit', 'toUnit', { toUnit: 11 }],
      ['disclosure.no-letter-box', 'toUnit', { toUnit: 92 }],
      ['ground.unknown', 'ground', { ground: 'se.invented' }],
      ['ground.impossible', 'ground', { ground: 'se.osl-10-24' }],
      ['ground.excludes', 'facts', { facts: ['narrative'] }],
      ['ground.weighing-missing', 'weighing.interestInSharing', { toUnit: 21, ground: 'se.osl-10-15a' }],
    ])('is refused as %s, and nothing leaves the agency', async (message, field, over) => {
      const { id } = await registered();
      const asked = act('signal.pass-on', ines, id, passing(over));
      expect(await problemOf(asked)).toEqual({ id: message, kind: 'invalid', fields: [field] });
      expect((await stage.ask(ines, 'signal.read', { id })).answer.crossings).toEqual([]);
      expect(await entriesOf('signal.pass-on', 'done', id)).toEqual([]);
    });

    it('is refused for a fact that is in conflict', async () => {
      const { id, act: basis } = await registered();
      for (const number of [5, 7]) {
        const facts = { people: { known: 'counted', number } };
        await act('signal.correct', ines, id, correction(basis, { facts }));
      }
      const asked = act('signal.pass-on', ines, id, passing({ facts: ['people'] }));
      expect(await problemOf(asked)).toEqual({ id: 'disclosure.unresolved', kind: 'invalid', fields: ['facts'] });
    });

    it('is refused for a fact that never came', async () => {
      const asked = act('signal.pass-on', karin, await arrived(), passing({ toUnit: 11, facts: ['sector', 'people'] }));
      expect(await problemOf(asked)).toEqual({ id: 'disclosure.fact-missing', kind: 'invalid', fields: ['facts'] });
    });
  });

  describe('signal.acknowledge', () => {
    it('is refused to a person who has no part in the file', () => refusedToOthers('signal.acknowledge', {}));

    it('is done, and is in the log', async () => {
      const { id } = await registered();
      const { signal } = await doneAndLogged('signal.acknowledge', id, {});
      expect(signal).toMatchObject({ status: 'acknowledged', owner: 'Ines' });
    });

    it('is refused when an officer has acknowledged it, also to that officer', async () => {
      const id = await arrived();
      await act('signal.acknowledge', karin, id, {});
      const again = await problemOf(act('signal.acknowledge', karin, id, {}));
      expect(again).toEqual({ id: 'signal.already-taken', kind: 'conflict', fields: [] });
    });
  });
});
