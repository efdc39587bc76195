import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { textOfWord } from '../../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { anIdentity, aPerson, aYes, somePersonFacts } from '../../persons/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('the reflection period, through three agencies, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let sara: Person;
  let maja: Person;
  const person = newId();
  const period = newId();
  const theirs = newId();

  const carry = () => carryLetters(stage.runtime);
  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...more })).answer;
  const refused = (asked: Promise<unknown>) => asked.then(() => 'done').catch((problem) => problem.kind ?? problem);
  const workOf = async (who: Person, task: string): Promise<string> => {
    const { answer } = await stage.ask(who, 'work.list', {}, {});
    return answer.items.filter((item: { kind: string }) => item.kind === task).at(-1)?.about.id;
  };
  const register = async (who: Person, id: string, alias: string) => {
    const input = aPerson(who.envelope(), { person: id, facts: somePersonFacts({ alias, sex: 'man' }) });
    await stage.ask(who, 'person.register', {}, input);
  };
  const yes = (who: Person, id: string, over: object) =>
    stage.ask(who, 'consent.give', { id }, aYes(who.envelope(), over));

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    maja = await stage.signIn(accountOf.maja, 'administration');
    await register(karin, person, 'Svalan');
  });
  afterAll(() => stage.store.close());

  it('a coordinator asks a board to apply, and not before the person wishes it and has consented', async () => {
    await ask(karin, 'reflection-period.consider', person, { period });
    const request = () => ask(karin, 'reflection-period.request', period, { toUnit: 61 });
    expect(await refused(request())).toBe('conflict');
    await ask(karin, 'reflection-period.inform', period, { language: 'uz', interpreter: 'professional' });
    await ask(karin, 'reflection-period.wish', period, { wishes: 'yes' });
    expect(await refused(request())).toBe('conflict');
    await yes(karin, person, { purpose: 'social-services', toUnit: 61 });
    expect((await request()).period.state).toBe('asked');
    await carry();
  });

  it('opening a person’s reflection period is an access, and is logged', async () => {
    await stage.ask(karin, 'reflection-period.read', { id: period });
    const looks = await stage.store.asOwner<{ objects: string[] }>(
      `select told -> 'objects' as objects from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
       where told ->> 'verb' = 'reflection-period.read' and told ->> 'result' = 'seen'`,
    );
    expect(looks.map(({ objects }) => objects)).toEqual([[period]]);
  });

  it('the letter to the person says days and no name, in the officer’s language where theirs has no signed texts, and why', async () => {
    const { answer } = await stage.ask(karin, 'reflection-period.paper', { id: period }, { format: 'docx' });
    const text = textOfWord(answer.file.base64);
    expect(text).toContain('About your reflection period');
    expect(text).not.toContain('Svalan');
    expect(answer).toMatchObject({ language: 'en', note: expect.stringContaining('Use an interpreter') });
    const { answer: pdf } = await stage.ask(karin, 'reflection-period.paper', { id: period }, { format: 'pdf' });
    expect(Buffer.from(pdf.file.base64, 'base64').toString('latin1')).toContain('/Lang (en)');
  });

  it('a coordinator who would apply is informed that a board does', async () => {
    const other = newId();
    const second = newId();
    await register(karin, other, 'Staren');
    await ask(karin, 'identity.store', other, anIdentity(karin.envelope()));
    await ask(karin, 'reflection-period.consider', other, { period: second });
    await ask(karin, 'reflection-period.wish', second, { wishes: 'yes' });
    const apply = { toUnit: 71, person: other, account: 'Påhittad redogörelse.' };
    expect(await refused(ask(karin, 'reflection-period.apply', second, apply))).toBe('forbidden');
  });

  it('the board applies with a name from its own vault, and that is one access among the accesses', async () => {
    const asked = await workOf(sara, 'reflection-period.apply');
    await register(sara, theirs, 'Svalan');
    const apply = () =>
      ask(sara, 'reflection-period.apply', asked, { toUnit: 71, person: theirs, account: 'Påhittad redogörelse.' });
    expect(await refused(apply())).toBe('conflict');
    await ask(sara, 'identity.store', theirs, anIdentity(sara.envelope(), { givenNames: 'Temur' }));
    expect(await refused(apply())).toBe('conflict');
    await yes(sara, theirs, { purpose: 'migration', toUnit: 71 });
    expect((await apply()).period).toMatchObject({ state: 'applied', alias: 'Svalan' });
    const { answer } = await stage.ask(sara, 'person.read', { id: theirs }, {});
    expect(answer.identity.looks).toMatchObject([{ reason: 'application' }]);
    expect(await refused(ask(sara, 'reflection-period.tell', asked))).toBe('conflict');
    await yes(sara, theirs, { purpose: 'contact', toUnit: 51 });
    await ask(sara, 'reflection-period.tell', asked);
    await carry();
  });

  it('the decider sees the name, decides once, and cannot be read by any helper', async () => {
    const application = await workOf(maja, 'reflection-period.decide');
    const { answer } = await stage.ask(maja, 'reflection-application.read', { id: application }, {});
    expect(answer).toMatchObject({ givenNames: 'Temur', applicant: 'social-board', outcome: null });
    const decide = () =>
      ask(maja, 'reflection-period.decide', application, {
        outcome: 'granted',
        provision: 'SE.UTL.5.15.B',
        reason: null,
      });
    expect((await decide()).application).toMatchObject({ outcome: 'granted', provision: 'SE.UTL.5.15.B' });
    expect(await refused(decide())).toBe('conflict');
    const { lastDay } = (await stage.ask(maja, 'reflection-application.read', { id: application }, {})).answer;
    const until = `${Number(lastDay.slice(0, 4)) + 1}${lastDay.slice(4)}`;
    const extended = await ask(maja, 'reflection-period.extend', application, { until, provision: 'SE.UTL.5.15.B' });
    expect(extended.application).toMatchObject({ lastDay: until });
    expect(await refused(stage.ask(karin, 'reflection-application.read', { id: application }, {}))).toBe('not-found');
    await carry();
  });

  it('a helper sees a day, and nowhere on what it rests', async () => {
    const { answer: work } = await stage.ask(sara, 'work.list', {}, {});
    const asked = work.items.find((item: { kind: string }) => item.kind === 'reflection-period.ends').about.id;
    const { period: told } = await ask(sara, 'reflection-period.tell', asked);
    await carry();
    const { answer: shown } = await stage.ask(karin, 'reflection-period.read', { id: period }, {});
    expect(shown).toMatchObject({ state: 'granted', lastDay: told.lastDay, alias: 'Svalan' });
    expect(JSON.stringify([shown, told, work])).not.toMatch(/UTL|Temur|Provova/);
    expect((await ask(sara, 'reflection-period.end', asked, { reason: 'left' })).period.state).toBe('ended');
    expect(await refused(ask(sara, 'reflection-period.tell', asked))).toBe('conflict');
  });
});
