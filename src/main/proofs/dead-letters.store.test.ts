import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryLetters, deliverLetter } from '../../domains/disclosures/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import type { LogLine } from '../../platform/log/log.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { deadLetterReporter } from '../running/dead-letters.ts';
import { healthOf } from '../running/health.ts';
import { units } from './testing/crossed-signal.ts';

const tries = 20;

describe.each(storeKinds())('a letter that cannot be opened, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let broken: { id: string; sealed: Buffer };
  beforeEach(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    await passOn();
    const [letter] = await stage.store.asOwner<{ id: string; sealed: Buffer }>(
      'select id, sealed from disclosures.letter',
    );
    if (!letter) throw new Error('No letter was sent.');
    broken = letter;
    await stage.store.asOwner("update disclosures.letter set sealed = '\\x00' where id = $1", [broken.id]);
  });
  afterEach(() => stage.store.close());

  const passOn = async (): Promise<string> => {
    const { signal, ...sent } = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, { signal, ...sent });
    const ground = 'se.consultation-without-person';
    const letter = {
      act: ines.envelope(),
      toUnit: units.tage,
      facts: ['sector'],
      purpose: 'Råd',
      ground,
      weighing: null,
    };
    await stage.ask(ines, 'signal.pass-on', { id: signal }, letter);
    return signal;
  };
  const receivedAt = async (signal: string) =>
    (await stage.ask(ines, 'signal.read', { id: signal })).answer.crossings[0].receivedAt;
  const failTimes = async (times: number) => {
    for (let turn = 0; turn < times; turn++) await expect(carryLetters(stage.runtime)).rejects.toThrow();
  };
  const stands = async () => {
    const [row] = await stage.store.asOwner(
      'select tries, set_aside_at is not null as aside from disclosures.undelivered where letter = $1',
      [broken.id],
    );
    return row;
  };

  it('is tried twenty times, then set aside and kept, and its job comes to an end', async () => {
    await failTimes(tries - 1);
    expect(await stands()).toEqual({ tries: tries - 1, aside: false });
    await failTimes(1);
    expect(await stands()).toEqual({ tries, aside: true });
    expect(await carryLetters(stage.runtime)).toBe(0);
    await deliverLetter(stage.runtime, { id: broken.id, unit: units.tage });
    expect(await stands()).toEqual({ tries, aside: true });
    const [{ letters } = {}] = await stage.store.asOwner('select count(*)::int as letters from disclosures.letter');
    expect(letters).toBe(1);
  });

  it('is counted also when it failed as a job, and when its unit has no letter-box to enter as', async () => {
    const nowhere = { id: broken.id, unit: 999_999 };
    await expect(deliverLetter(stage.runtime, nowhere)).rejects.toThrow();
    expect(await stands()).toEqual({ tries: 1, aside: false });
  });

  it('holds up no other, before and after', async () => {
    const second = await passOn();
    await failTimes(1);
    expect(await receivedAt(second)).not.toBeNull();
    await failTimes(tries - 1);
    const third = await passOn();
    expect(await carryLetters(stage.runtime)).toBe(2); // the letter, and the answer that it came
    expect(await receivedAt(third)).not.toBeNull();
  });

  it('is reported to the operator as a number, while it is there', async () => {
    const lines: LogLine[] = [];
    const tell = deadLetterReporter(stage.store.database, (line) => lines.push(line));
    const health = async () => {
      const { status, lettersSetAside, warnings } = await healthOf(stage.store.database, true, stage.store.keys);
      return [status, lettersSetAside, warnings.filter((line) => line.startsWith('letters-set-aside: '))];
    };
    await failTimes(tries - 1);
    await tell();
    expect([await health(), lines]).toEqual([['ok', 0, []], []]);
    await failTimes(1);
    await tell();
    await tell();
    const warning = 'letters-set-aside: 1 could not be delivered in 20 tries; see docs/deployment.md';
    expect([await health(), lines]).toEqual([['ok', 1, [warning]], [{ event: 'letters-set-aside', count: 1 }]]);
  });

  it('is delivered once when it was mended and taken up again, as docs/deployment.md says', async () => {
    await failTimes(tries);
    await stage.store.asOwner('update disclosures.letter set sealed = $1 where id = $2', [broken.sealed, broken.id]);
    expect(await carryLetters(stage.runtime)).toBe(0);
    await stage.store.asOwner(
      'update disclosures.undelivered set tries = 0, set_aside_at = null where set_aside_at is not null',
    );
    expect(await carryLetters(stage.runtime)).toBe(2);
    expect(await stands()).toBeUndefined();
    const health = await healthOf(stage.store.database, true, stage.store.keys);
    expect([health.lettersSetAside, health.environment, health.mode]).toEqual([0, 'demo', 'demo']);
    const inProduction = await healthOf(stage.store.database, false, stage.store.keys);
    expect([inProduction.environment, inProduction.mode]).toEqual(['production', 'earnest']);
  });
});
