import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActEnvelope } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { problemBody } from '../../platform/http/api.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal } from '../signals/testing/builders.ts';

const hoursAhead = (hours: number): string => new Date(testNow.getTime() + hours * 3_600_000).toISOString();
const farOff = '2199-01-01T00:00:00.000Z';

describe.each(storeKinds())('when something is claimed to have happened, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const register = (claimed: Partial<ActEnvelope>) =>
    stage.ask(ines, 'signal.register', {}, aSignal(ines.envelope(claimed)));
  const refused = (asked: Promise<unknown>): Promise<Problem> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => (error instanceof Problem ? error : Promise.reject(error)),
    );
  const acts = async () => Number((await stage.store.asOwner('select count(*) as n from acts.act'))[0]?.n);

  it('is for its author to say, also by a clock that is hours wrong, or long afterwards', async () => {
    for (const happenedFrom of [hoursAhead(1), hoursAhead(24), '1999-05-01T12:00:00.000Z']) {
      const { status, answer } = await register({ happenedFrom });
      expect([status, answer.signal.happened.from]).toEqual([201, happenedFrom]);
    }
  });

  it('is refused with a sentence at its field when it is more than a day ahead, and nothing is kept', async () => {
    const before = await acts();
    const fieldsOf = async (claimed: Partial<ActEnvelope>, language: 'sv' | 'en') =>
      problemBody(await refused(register(claimed)), language).problem;
    const sentence =
      'Write a time in the past. If it already is, the clock of your computer or phone is wrong: set it right, and send again.';
    expect(await fieldsOf({ happenedFrom: hoursAhead(25) }, 'en')).toMatchObject({
      kind: 'invalid',
      fields: [{ path: 'act.happenedFrom', sentence }],
    });
    const { fields } = await fieldsOf({ happenedFrom: farOff }, 'sv');
    expect(fields.map((field) => field.sentence)).toEqual([
      'Skriv en tid som har passerat. Har den redan passerat går klockan i din dator eller telefon fel: ställ den rätt och skicka igen.',
    ]);
    expect((await fieldsOf({ happenedTo: farOff }, 'en')).fields).toEqual([{ path: 'act.happenedTo', sentence }]);
    expect(await acts()).toBe(before);
  });

  it('is asked of every act, not of registering alone', async () => {
    const sent = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, sent);
    const taking = { act: ines.envelope({ happenedFrom: farOff }) };
    const { kind: why, fields } = await refused(stage.ask(ines, 'signal.acknowledge', { id: sent.signal }, taking));
    expect([why, fields.map(({ path }) => path)]).toEqual(['invalid', ['act.happenedFrom']]);
  });

  it('that was taken in once is answered again, whatever the clock of the server shows since', async () => {
    const sent = aSignal(ines.envelope({ happenedFrom: hoursAhead(20) }));
    await stage.ask(ines, 'signal.register', {}, sent);
    const clock = () => new Date(testNow.getTime() - 12 * 3_600_000);
    const earlier = await setStage(stage.store, stage.runtime.walls);
    Object.assign(earlier.runtime, { clock });
    const again = await earlier.ask(ines, 'signal.register', {}, sent);
    expect(again.answer.signal.id).toBe(sent.signal);
  });
});
