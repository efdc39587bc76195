import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, inFoldOrder } from '../../kernel/act.ts';
import { changesBy, foldSignal } from './fold.ts';
import { conflictsIn, type SignalField, shown } from './signal.ts';
import { someFacts, uuid } from './testing/builders.ts';

const minute = (n: number): string => new Date(Date.UTC(2026, 10, 24, 8, n)).toISOString();
const fold = (acts: readonly Act[]) => foldSignal(inFoldOrder(acts));

/** An act of an invented signal; a test changes only what it is about. */
const anAct = (n: number, over: Partial<Act>): Act => ({
  id: uuid(n),
  stream: uuid(0),
  type: 'signal.correct',
  version: 1,
  actor: String(1000 + (n % 3)),
  ownerUnit: 11,
  capacity: 'supervision',
  happenedFrom: minute(n),
  happenedTo: null,
  precision: 'minute',
  recordedAt: minute(n + 1),
  device: uuid(900),
  deviceSeq: n,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts: {},
  hasWords: true,
  ...over,
});
const registered = (over: Partial<Act> = {}): Act =>
  anAct(1, { type: 'signal.register', facts: { reference: 'S-INVENTED', ...someFacts() }, ...over });
const people = (number: number) => ({ known: 'counted' as const, number });
const corrected = (n: number, basedOn: readonly number[], changed: object, over: Partial<Act> = {}): Act =>
  anAct(n, { basedOn: basedOn.map(uuid), facts: { changed, narrative: false }, ...over });

describe('two corrections', () => {
  const first = corrected(2, [1], { people: people(5) });
  const second = corrected(3, [1], { people: people(7) });

  it('whose authors had not seen each other are both kept, and that is a conflict', () => {
    const signal = fold([registered(), first, second]);
    expect(signal.fields.people?.map(({ value }) => value)).toEqual([people(5), people(7)]);
    expect(conflictsIn(signal)).toEqual(['people']);
    expect(signal.heads).toEqual([first.id, second.id]);
  });

  it('that say the same are no conflict', () => {
    expect(conflictsIn(fold([registered(), first, corrected(3, [1], { people: people(5) })]))).toEqual([]);
  });

  it('of different things are no conflict', () => {
    const signal = fold([registered(), first, corrected(3, [1], { sector: 'berries' })]);
    expect(conflictsIn(signal)).toEqual([]);
    expect([shown(signal, 'people'), shown(signal, 'sector')]).toEqual([people(5), 'berries']);
  });

  it('are settled by a third that had seen both', () => {
    const signal = fold([registered(), first, second, corrected(4, [2, 3], { people: people(6) })]);
    expect(conflictsIn(signal)).toEqual([]);
    expect(shown(signal, 'people')).toEqual(people(6));
    expect(signal.heads).toEqual([uuid(4)]);
  });

  it('stay a conflict when the third says something of another field', () => {
    const signal = fold([registered(), first, second, corrected(4, [2, 3], { sector: 'berries' })]);
    expect(conflictsIn(signal)).toEqual(['people']);
  });
});

describe('a correction', () => {
  const early = { from: minute(-90), to: null, precision: 'hour' as const };
  const inTime = { from: minute(1), to: null, precision: 'minute' as const };

  it('of when it was noticed moves that time, and not the time at which it was registered', () => {
    const signal = fold([registered(), corrected(2, [1], { happened: early })]);
    expect([signal.happened, signal.registeredAt]).toEqual([early, minute(2)]);
    expect(fold([registered()]).happened).toEqual(inTime);
  });

  it('of the same time by two who had not seen each other is a conflict of its own', () => {
    const acts = [registered(), corrected(2, [1], { happened: early }), corrected(3, [1], { happened: inTime })];
    expect(conflictsIn(fold(acts))).toEqual(['happened']);
  });

  it('shows what its author had seen, also when it decided between two', () => {
    const first = corrected(2, [1], { people: people(5) });
    const second = corrected(3, [1], { people: people(7) });
    const third = corrected(4, [2, 3], { people: people(6) });
    const acts = [registered(), first, second, third];
    expect(changesBy(second, acts)).toEqual([
      { field: 'people', before: [{ known: 'estimated', number: 3 }], after: people(7) },
    ]);
    expect(changesBy(third, acts)[0]?.before).toEqual([people(5), people(7)]);
  });

  it('of something that was never sent had nothing before it', () => {
    const narrative = corrected(2, [1], {}, { facts: { changed: { sector: 'berries' }, narrative: true } });
    const arrived = anAct(1, {
      type: 'disclosure.receive',
      facts: {
        letter: uuid(800),
        kind: 'signal',
        reference: 'S-ARRIVED',
        from: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provverket', en: 'Trial agency' } },
        ground: 'se.trial',
        sentAt: minute(1),
        snapshot: {},
        words: [],
      },
    });
    expect(changesBy(narrative, [arrived, narrative])).toEqual([
      { field: 'sector', before: [], after: 'berries' },
      { field: 'narrative', before: [], after: uuid(2) },
    ]);
  });
});

const fields = ['sector', 'people', 'channel'] as const;
const changes = fc.record(
  {
    sector: fc.constantFrom('restaurant', 'berries', 'cleaning'),
    people: fc.integer({ min: 0, max: 3 }).map(people),
    channel: fc.constantFrom('telephone', 'register'),
  },
  { requiredKeys: [] },
);
const laterAct = fc.record({
  kind: fc.constantFrom('correct', 'correct', 'correct', 'pass-on', 'acknowledge'),
  changed: changes,
  narrative: fc.boolean(),
  sees: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  device: fc.nat(2),
  happened: fc.nat(20),
});

/** A history of one signal on three devices whose clocks differ. Each correction rests on some acts that were there before it. */
const history: fc.Arbitrary<readonly Act[]> = fc.array(laterAct, { maxLength: 9 }).map((later) => {
  const acts: Act[] = [registered({ happenedFrom: minute(10) })];
  for (const [at, { kind, changed, narrative, sees, device, happened }] of later.entries()) {
    const speaking = acts.filter(({ type }) => type !== 'signal.pass-on' && type !== 'signal.acknowledge');
    const basedOn = [...new Set(sees.map((n) => speaking[n % speaking.length]?.id ?? uuid(1)))];
    acts.push(
      anAct(at + 2, {
        type: `signal.${kind}`,
        device: uuid(900 + device),
        happenedFrom: minute(happened),
        basedOn,
        facts: kind === 'correct' ? { changed, narrative } : { letter: null },
      }),
    );
  }
  return acts;
});

/** A history as it may arrive: in any order, and some of it again. */
const arriving = history.chain((acts) =>
  fc
    .tuple(fc.shuffledSubarray([...acts], { minLength: acts.length }), fc.shuffledSubarray([...acts]))
    .map(([all, again]) => ({ acts, arrival: [...all, ...again] })),
);

describe('a signal', () => {
  it('is the same whatever the order in which its acts arrive, and however often', () => {
    fc.assert(
      fc.property(arriving, ({ acts, arrival }) => {
        expect(fold(arrival)).toEqual(fold(acts));
      }),
      { numRuns: 500 },
    );
  });

  it('ends as the same when it is folded again after every arrival', () => {
    fc.assert(
      fc.property(arriving, ({ acts, arrival }) => {
        let last: unknown;
        for (let count = 1; count <= arrival.length; count++) {
          const there = arrival.slice(0, count);
          if (there.some(({ type }) => type === 'signal.register')) last = fold(there);
        }
        expect(last).toEqual(fold(acts));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps of each field exactly what no one who had seen it has stated again', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const signal = fold(acts);
        for (const field of fields) {
          const said = acts.filter((act) => saysOf(act, field));
          const stands = said.filter((act) => !said.some((other) => hadSeen(acts, other, act)));
          expect(new Set(signal.fields[field]?.map(({ act }) => act))).toEqual(new Set(stands.map(({ id }) => id)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has no conflict after a correction of every field by an officer who had seen all of it', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { heads } = fold(acts);
        const changed = { sector: 'care', people: people(9), channel: 'media' };
        const signal = fold([...acts, anAct(99, { basedOn: heads, facts: { changed, narrative: true } })]);
        expect(conflictsIn(signal)).toEqual([]);
        expect(signal.heads).toEqual([uuid(99)]);
      }),
    );
  });

  it('is not changed in what it says by being passed on or taken', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const silent = (act: Act) => act.type === 'signal.pass-on' || act.type === 'signal.acknowledge';
        expect(fold(acts).fields).toEqual(fold(acts.filter((act) => !silent(act))).fields);
      }),
    );
  });
});

const saysOf = (act: Act, field: SignalField): boolean => {
  if (act.type === 'signal.register') return true;
  return act.type === 'signal.correct' && field in (act.facts as { changed: object }).changed;
};

/** Whether the author of an act had another one before them, however far back: by asking each act in turn. */
const hadSeen = (acts: readonly Act[], act: Act, other: Act): boolean =>
  act.basedOn.some((id) => {
    const basis = acts.find((candidate) => candidate.id === id);
    return basis !== undefined && (basis.id === other.id || hadSeen(acts, basis, other));
  });
