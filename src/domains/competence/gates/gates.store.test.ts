import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { course as courseOf, rightAnswers } from '../testing/lessons.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const first = courseOf('first-evening');
const aVisit = (act: object) => ({
  act,
  visit: newId(),
  inspection: newId(),
  workplace: { name: 'Påhittad krog', municipality: 'Vadsund' },
  basis: 'se.aml-7-5',
  letInBy: 'manager',
  announced: true,
});

describe.each(storeKinds())('an agency that asks for a course before an act, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let alma: Person;
  const gate = newId();
  const set = (over: object = {}) =>
    stage.ask(
      alma,
      'gate.set',
      {},
      {
        act: alma.envelope(),
        gate,
        kind: 'inspection.begin',
        course: first.id,
        from: '2026-11-24',
        ...over,
      },
    );
  const begin = (person = ines) => stage.ask(person, 'inspection.begin', {}, aVisit(person.envelope()));
  const open = (person: Person, exception = newId()) =>
    stage
      .ask(
        person,
        'gate.open',
        {},
        {
          act: person.envelope(),
          exception,
          kind: 'inspection.begin',
          because: 'Påhittat skäl zqv.',
        },
      )
      .then(() => exception);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    alma = await stage.signIn(accountOf.alma, 'access-administration');
  });
  afterAll(() => stage.store.close());

  it('is decided by its administrator alone, and never for help, a hand-over or a report', async () => {
    await begin();
    const by = { act: ines.envelope(), gate: newId(), kind: 'inspection.begin', course: first.id, from: '2026-11-24' };
    await expect(stage.ask(ines, 'gate.set', {}, by)).rejects.toMatchObject({ kind: 'forbidden' });
    for (const never of ['suspicion.hand-over', 'assistance.begin', 'signal.register', 'inspection.withdraw'])
      await expect(set({ gate: newId(), kind: never })).rejects.toMatchObject({ kind: 'invalid' });
    const { answer } = await set();
    expect(answer.list.gates).toMatchObject([{ id: gate, kind: 'inspection.begin', course: first.id }]);
  });

  it('refuses a person without the certificate, by whatever way they ask, and writes it down', async () => {
    await expect(begin()).rejects.toMatchObject({ kind: 'forbidden', text: { id: 'gate.refused' } });
    const rows = await stage.store.asOwner<{ result: string }>(
      `select convert_from(bytes, 'UTF8')::jsonb ->> 'result' as result from audit.entry
        where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'inspection.begin' order by seq desc limit 1`,
    );
    expect(rows[0]?.result).toBe('refused forbidden');
    const { answer } = await stage.ask(ines, 'gate.met');
    expect(answer.gates).toMatchObject([{ isMet: false, heldUntil: null }]);
  });

  it('holds up no one of another agency', async () => {
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await begin(tage);
    expect((await stage.ask(tage, 'gate.met')).answer.gates).toEqual([]);
  });

  it('lets a person on who gives a reason, who is then noted for review; colleagues and other units see nothing', async () => {
    const exception = await open(ines);
    await begin();
    const { answer } = await stage.ask(ines, 'gate.exception', { id: exception });
    expect(answer).toMatchObject({ own: true, source: 'reason', because: 'Påhittat skäl zqv.', uses: 1, review: null });
    const act = { act: ines.envelope(), outcome: 'right', note: null };
    await expect(stage.ask(ines, 'gate.review', { id: exception }, act)).rejects.toMatchObject({ kind: 'forbidden' });
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(stage.ask(tage, 'gate.exception', { id: exception })).rejects.toMatchObject({ kind: 'not-found' });
    await stage.store.asOwner(`update competence.gate_exception_now set opened_at = opened_at - interval '25 hours'`);
    await expect(begin(), 'after a day').rejects.toMatchObject({ text: { id: 'gate.refused' } });
  });

  it('takes what a phone brings, and marks it for review', async () => {
    const route = stage.routes.find(({ name }) => name === 'inspection.begin');
    if (route?.kind !== 'command') throw new Error('There is no such command.');
    const { performCommand } = await import('../../../platform/http/run.ts');
    await performCommand(stage.runtime, route, {
      token: null,
      language: 'en',
      params: {},
      input: aVisit(ines.envelope()),
      entering: (tx) => stage.runtime.walls.enter(tx, ines.token, null),
    });
    const { answer } = await stage.ask(ines, 'gate.met');
    expect(answer.exceptions[0]).toMatchObject({ source: 'phone', uses: 1, openUntil: null, because: null });
  });

  it('is reviewed by a manager of the unit, of whom My work asks it, and by no one else', async () => {
    const karin = await stage.signIn(accountOf.karin, 'support');
    const ulf = await stage.signIn(accountOf.ulf, 'support');
    const asked = async (person: Person) =>
      (await stage.ask(person, 'work.list')).answer.items.filter((one: { kind: string }) => one.kind === 'gate.review');
    const exception = await open(karin);
    expect(await asked(ulf)).toMatchObject([{ about: { id: exception }, dueAt: expect.any(String) }]);
    expect(await asked(karin)).toEqual([]);
    const say = (outcome: string) =>
      stage.ask(ulf, 'gate.review', { id: exception }, { act: ulf.envelope(), outcome, note: 'Påhittad not.' });
    await say('wrong');
    const { answer } = await say('talked');
    expect(answer.exception.review).toMatchObject({ outcome: 'talked', note: 'Påhittad not.' });
    expect(await asked(ulf)).toEqual([]);
  });

  it('lets a person on who has taken the course, and everyone once it is ended', async () => {
    const certificate = newId();
    await stage.ask(
      ines,
      'course.complete',
      { course: first.id },
      {
        act: ines.envelope(),
        certificate,
        answers: rightAnswers(first),
      },
    );
    await begin();
    const withdraw = { act: ines.envelope(), because: 'not-taken' };
    await stage.ask(ines, 'certificate.withdraw', { id: certificate }, withdraw);
    await expect(begin(), 'without it again').rejects.toMatchObject({ text: { id: 'gate.refused' } });
    await stage.ask(alma, 'gate.end', { id: gate }, { act: alma.envelope() });
    await begin();
    await expect(set()).rejects.toMatchObject({ kind: 'conflict' });
  });
});
