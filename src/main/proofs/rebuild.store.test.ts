import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, provisionWhole, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { actsThere } from '../demo/act-there.ts';
import { tellFuture } from '../demo/future.ts';
import { idOf } from '../demo/id-of.ts';
import { loadDemo } from '../demo/load.ts';
import { demoSteps } from '../demo/steps.ts';
import { futureSteps } from '../demo/stories/future.ts';
import { refoldAll } from './testing/refolded.ts';
import { brokenOffAt, loadInTwoGoes } from './testing/second-load.ts';
import { toldIn, withoutDrawn } from './testing/told.ts';

/** Loaded once for both kinds: another time would come to the same. */
let inTwoGoes: ReturnType<typeof loadInTwoGoes> | undefined;
const second = () => {
  inTwoGoes ??= loadInTwoGoes();
  return inTwoGoes;
};

it('a load that was broken off goes on where it stopped, to the end, and every person in the stories counts once', async () => {
  const { brokenOff, isWhole, wentOnAt, people } = await second();
  expect([brokenOff, wentOnAt, isWhole]).toEqual([true, brokenOffAt, true]);
  // Svalan, Lärkan and Sparven of the evening at Tre Måsar, and the honest no; then the board, and who decides.
  expect(people).toEqual([
    [
      'identified, support, support completed, suspicion, time-to-think, time-to-think left-country',
      'identified, support, suspicion',
      'identified, support, suspicion',
      'suspicion unfounded',
    ],
    ['time-to-think, time-to-think left-country'],
    ['time-to-think'],
  ]);
});

describe.each(storeKinds())('what is stored of the demo, on %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionWhole));
    await loadDemo(stage.runtime, stage.routes, () => undefined);
  });
  afterAll(() => stage.store.close());

  it('is what its acts fold to, for every stream', async () => {
    const { streams, rows, differences } = await refoldAll(stage.store, stage.runtime.registry);
    expect(streams).toBeGreaterThan(8);
    expect(rows).toBeGreaterThan(streams);
    expect(differences).toEqual([]);
  });

  it('is what a load in two goes comes to in another database, where each command is also answered', async () => {
    const [first, { told: other }] = [await toldIn(stage.store), await second()];
    expect(first.length).toBeGreaterThan(demoSteps.length);
    expect(withoutDrawn(other, first)).toEqual(withoutDrawn(first, other));
  });

  it('goes on with the invented future as far as the clock was moved, each step once', async () => {
    const moved = (to: string) => ({ ...stage.runtime, clock: () => new Date(to) });
    const ids = futureSteps.map(({ name, at }) => idOf(name, at));
    const told = async () => (await actsThere(stage.store.database, ids)).size;
    await tellFuture(stage.runtime, stage.routes);
    expect(await told()).toBe(0);
    for (const _again of [1, 2]) await tellFuture(moved('2026-11-28T08:40:00.000Z'), stage.routes);
    expect(await told()).toBe(1);
    await tellFuture(moved('2027-02-20T08:40:00.000Z'), stage.routes);
    expect(await told()).toBe(2);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it('still is after an act that comes late and is about something earlier', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const signal = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, signal);
    const correct = (happenedFrom: string, basedOn: string[], number: number) =>
      stage.ask(
        ines,
        'signal.correct',
        { id: signal.signal },
        {
          act: ines.envelope({ happenedFrom }),
          basedOn,
          facts: { people: { known: 'counted', number } },
          narrative: null,
          reason: 'Påhittad rättelse.',
        },
      );
    const { answer } = await correct('2026-11-24T08:30:00.000Z', [signal.act.id], 5);
    await correct('2026-11-20T08:00:00.000Z', [signal.act.id], 7);
    await correct('2026-11-24T08:35:00.000Z', answer.signal.heads, 6);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it('still is after what was asked for was refused: its row of the line of what expires is emptied', async () => {
    const ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    const [found] = await stage.store.asOwner<{ id: string }>(
      "select f.id from prosecution.investigation_now f join acts.act a on a.stream = f.id and a.realm = f.realm where a.type = 'report.file' and f.case_id is not null and a.actor = $1 limit 1",
      [accountOf.ivar],
    );
    const request = uuidV7(testNow, randomBytes(16));
    const rows = () =>
      stage.store.asOwner<{ what: string; gone: boolean }>(
        'select what, gone from cases.perishable_now where id = $1',
        [request],
      );
    const lost = { kind: 'expires', on: '2026-12-24', basis: 'known' };
    await stage.ask(
      ivar,
      'evidence.request',
      { id: found?.id ?? '' },
      {
        act: ivar.envelope(),
        facts: { request, type: 'EV11', parties: [], holder: 'employer', askedOn: '2026-11-24', lost },
        words: { what: 'En påhittad kassalogg.' },
      },
    );
    expect(await rows()).toEqual([{ what: 'evidence.EV11', gone: false }]);
    await stage.ask(
      ivar,
      'evidence.reply',
      { id: found?.id ?? '' },
      {
        act: ivar.envelope(),
        facts: { request, outcome: 'refused', on: '2026-11-24', goneSince: null, obstacle: null },
        words: { note: null },
      },
    );
    expect(await rows()).toEqual([{ what: '', gone: true }]);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it('would be found different if it had been edited', async () => {
    await stage.store.asOwner(
      "update signals.signal_now set status = 'acknowledged' where id = (select id from signals.signal_now where status = 'open' limit 1)",
    );
    const { differences } = await refoldAll(stage.store, stage.runtime.registry);
    expect(differences.map((line) => line.slice(0, 38))).toEqual([
      'stored, not folded: signals.signal_now',
      'folded, not stored: signals.signal_now',
    ]);
  });
});
