import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { textOfWord } from '../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { escalateOverdue } from './public.server.ts';
import { aConsultation, aHandOver, at, someFacts } from './testing/builders.ts';

describe.each(storeKinds())('a suspicion, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let olav: Person;
  const people = async () => {
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    olav = await stage.signIn(accountOf.olav, 'administration');
  };
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await people();
  });
  afterAll(() => stage.store.close());

  /** The person has consented: only so is a person handed over to the coordinator. */
  const facts = someFacts({ consent: 'yes' });
  const handOver = async (over: object = {}) => {
    const suspicion = uuidV7(testNow, randomBytes(16));
    const input = { ...aHandOver({ ground: 'se.osl-10-1-consent', facts }), act: ines.envelope(), suspicion, ...over };
    const { answer } = await stage.ask(ines, 'suspicion.hand-over', {}, input);
    return { id: suspicion, answer };
  };
  const arrived = async (over: object = {}) => {
    const ids = async () =>
      (await stage.ask(karin, 'suspicion.list')).answer.items.map(({ id }: { id: string }) => id) as string[];
    const before = await ids();
    const sent = await handOver(over);
    await carryLetters(stage.runtime);
    const received = (await ids()).find((id) => !before.includes(id));
    if (!received) throw new Error('Nothing arrived.');
    return { sent: sent.id, received };
  };
  const later = (iso: string) => ({ ...stage.runtime, clock: () => new Date(at(iso)) });
  const read = async (person: Person, id: string) => (await stage.ask(person, 'suspicion.read', { id })).answer;

  it('is handed over with a receipt, and its free text is encrypted', async () => {
    const { answer, id } = await handOver();
    expect(answer.suspicion).toMatchObject({ origin: 'sent', status: 'handed-over', facts });
    expect(answer.suspicion.reach).toBe('Ett påhittat nummer.');
    expect(answer.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
    const acts = await stage.store.asOwner('select facts::text as facts from acts.act where stream = $1', [id]);
    expect(JSON.stringify(acts)).not.toContain('påhittat nummer');
    await expect(stage.ask(olav, 'suspicion.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('arrives with everything that was sent, has no responsible person, and is urgent in My work', async () => {
    const { received } = await arrived();
    expect(await read(karin, received)).toMatchObject({
      origin: 'received',
      status: 'unanswered',
      facts,
      narrative: 'Påhittade egna ord.',
      reach: 'Ett påhittat nummer.',
      owner: null,
      answerDue: at('2026-11-25T10:00'),
      line: [{ icon: 'paper-plane-tilt' }, { icon: 'phone' }, { icon: 'warning' }, { icon: 'stairs' }],
    });
    const { answer } = await stage.ask(karin, 'work.list');
    const item = answer.items.find((each: { about: { id: string } }) => each.about.id === received);
    expect(item).toMatchObject({
      kind: 'suspicion.acknowledge',
      title:
        'Suspected exploitation, Staren: not acknowledged. Call today between 12 and 13; the next safe time is in a week.',
    });
    expect(item.line.points).toHaveLength(4);
  });

  it('has the person who acknowledges it as responsible, and its sender learns that and the time and no more', async () => {
    const { sent, received } = await arrived();
    const { answer } = await stage.ask(karin, 'suspicion.acknowledge', { id: received }, { act: karin.envelope() });
    expect(answer.suspicion).toMatchObject({ status: 'acknowledged', owner: 'Karin', ownedByMe: true, line: [] });
    await carryLetters(stage.runtime);
    const seen = await read(ines, sent);
    expect(seen.crossing).toMatchObject({ acknowledgedAt: testNow.toISOString() });
    expect(JSON.stringify(seen)).not.toContain('Karin');
    await expect(
      stage.ask(karin, 'suspicion.acknowledge', { id: received }, { act: karin.envelope() }),
    ).rejects.toMatchObject({ kind: 'conflict', text: { id: 'suspicion.already-taken' } });
  });

  it('escalates step by step while it is not acknowledged, each step once, at the moment at which it was due', async () => {
    const { received } = await arrived();
    await escalateOverdue(later('2026-11-25T10:05'));
    expect(await escalateOverdue(later('2026-11-25T10:06'))).toBe(0);
    const steps = async () => {
      const { stepsUp, timeline } = await read(karin, received);
      const told = timeline.filter(({ type }: { type: string }) => type === 'suspicion.escalate');
      return { stepsUp, at: told.map(({ happenedFrom }: { happenedFrom: string }) => happenedFrom) };
    };
    expect(await steps()).toEqual({ stepsUp: 1, at: [at('2026-11-25T10:00')] });
    await escalateOverdue(later('2026-11-26T11:00'));
    expect(await steps()).toEqual({ stepsUp: 2, at: [at('2026-11-26T10:00'), at('2026-11-25T10:00')] });
    expect(await escalateOverdue(later('2026-12-24T11:00'))).toBe(0);
  });

  it('ends with a count, and its sender learns nothing of how it ended', async () => {
    const { sent, received } = await arrived({
      facts: aConsultation(),
      narrative: null,
      reach: null,
      ground: 'se.consultation-without-person',
    });
    const ending = { outcome: 'consultation', reason: 'advice-given', count: 0, note: 'Råd gavs.' };
    const end = () => stage.ask(karin, 'suspicion.close', { id: received }, { act: karin.envelope(), ...ending });
    await expect(end()).rejects.toMatchObject({ text: { id: 'suspicion.nobody-owns' } });
    await stage.ask(karin, 'suspicion.acknowledge', { id: received }, { act: karin.envelope() });
    const { answer } = await end();
    expect(answer.suspicion).toMatchObject({ status: 'closed', closed: { outcome: 'consultation', count: 0 } });
    await carryLetters(stage.runtime);
    expect(JSON.stringify(await read(ines, sent))).not.toMatch(/advice|Råd gavs/);
  });

  it('is corrected by its recipient alone, and its sender keeps what was sent', async () => {
    const { sent, received } = await arrived();
    const correct = (by: Person, id: string) =>
      stage.ask(by, 'suspicion.correct', { id }, { act: by.envelope(), facts: { interpreter: 'ru' }, reason: null });
    const { answer } = await correct(karin, received);
    expect(answer.suspicion.facts).toMatchObject({ interpreter: 'ru' });
    const line = answer.suspicion.timeline.find(({ type }: { type: string }) => type === 'suspicion.correct');
    expect(line).toMatchObject({ changes: [{ field: 'interpreter', before: [null], after: 'ru' }] });
    await expect(correct(ines, sent)).rejects.toMatchObject({ text: { id: 'suspicion.handed-over-stays' } });
    await carryLetters(stage.runtime);
    expect((await read(ines, sent)).facts).toMatchObject({ interpreter: null });
  });

  const correct = async (id: string, changed: object) => {
    const said = { act: karin.envelope(), facts: changed, reason: null };
    return (await stage.ask(karin, 'suspicion.correct', { id }, said)).answer.suspicion;
  };
  const renamed = { ...facts.workplace, name: 'Qzfirm Demo', municipality: 'Norrvik' };
  const close = async (id: string, reason: string) => {
    await stage.ask(karin, 'suspicion.acknowledge', { id }, { act: karin.envelope() });
    const ending = { outcome: 'closed', reason, count: 1, note: null };
    await stage.ask(karin, 'suspicion.close', { id }, { act: karin.envelope(), ...ending });
  };
  const paperOf = async (id: string) => {
    const { answer } = await stage.ask(karin, 'suspicion.paper', { id }, { format: 'docx' });
    return textOfWord(answer.file.base64);
  };

  it('closed as unfounded says that the workplace was corrected, and names it neither old nor new', async () => {
    const { received } = await arrived();
    await correct(received, { workplace: renamed });
    const both = await correct(received, { workplace: { ...renamed, name: 'Qzother Demo' }, interpreter: 'ru' });
    expect(JSON.stringify(both.timeline)).toContain('Qzother');
    await close(received, 'nothing-to-it');
    const shown = await read(karin, received);
    const paper = await paperOf(received);
    for (const said of [JSON.stringify(shown), paper]) expect(said).not.toMatch(/Qzfirm|Qzother|Exempelst/);
    const lines = shown.timeline.filter(({ type }: { type: string }) => type === 'suspicion.correct');
    expect(lines.map(({ changed }: { changed: string[] }) => [...changed].sort())).toEqual([
      ['interpreter', 'workplace'],
      ['workplace'],
    ]);
    expect(lines.map(({ changes }: { changes?: { field: string }[] }) => changes?.map(({ field }) => field))).toEqual([
      ['interpreter'],
      undefined,
    ]);
    expect(paper).toContain('removed when the suspicion was closed as unfounded');
  });

  it('on paper is what was received, with corrections apart from it, by whom and on which day', async () => {
    const { received } = await arrived();
    const untouched = await paperOf(received);
    expect(untouched).not.toContain('Corrections by the recipient');
    await correct(received, { workplace: renamed, people: { known: 'counted', number: 731 } });
    const [sent = '', corrected = ''] = (await paperOf(received)).split('Corrections by the recipient');
    expect(sent).toContain('Exempelst');
    expect(sent).not.toMatch(/Qzfirm|731/);
    expect(corrected).toMatch(/Karin/);
    expect(corrected).toMatch(/24 Nov 2026/);
    expect(corrected).toMatch(/Qzfirm.*731/s);
  });

  it('about a person on a ground that covers no person is refused at the field', async () => {
    await expect(handOver({ ground: 'se.consultation-without-person' })).rejects.toMatchObject({
      text: { id: 'ground.excludes' },
    });
  });
});
