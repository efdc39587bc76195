import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Act } from './act.ts';
import { type ActDef, defineAct, type FactsOf } from './define-act.ts';
import { gather } from './gather.ts';

const message = { id: 'bees.swarm', message: 'A swarm', comment: 'Invented, shown nowhere' };
const Swarm = z.strictObject({ bees: z.int() });
type Swarm = z.infer<typeof Swarm>;

const shared = { stream: 'hive', nature: 'record', retainRule: 'hive', icon: 'eye' } as const;
const swarm: ActDef<'hive.swarm', Swarm, 'note' | 'place'> = defineAct({
  ...shared,
  type: 'hive.swarm',
  words: ['note', 'place'],
  facts: Swarm,
  sentence: ({ bees }) => ({ message, values: { bees } }),
});
const rest: ActDef<'hive.rest', Record<string, never>, never> = defineAct({
  ...shared,
  type: 'hive.rest',
  facts: z.strictObject({}) as z.core.$ZodType<Record<string, never>>,
  sentence: () => ({ message }),
});
const letter = defineAct({
  ...shared,
  stream: null,
  type: 'letter.come',
  facts: z.strictObject({}),
  sentence: () => ({ message }),
});

const at = { country: 'SE', realm: '7' } as const;
const said = { at, id: 'a', stream: 's' } as const;
const anAct = (type: string, facts: unknown, id = type): Act => ({
  id,
  stream: 's',
  type,
  version: 1,
  actor: '1',
  ownerUnit: 1,
  capacity: 'inspector',
  happenedFrom: '2026-01-01T10:00:00.000Z',
  happenedTo: null,
  precision: 'minute',
  recordedAt: '2026-01-01T10:00:00.000Z',
  device: 'd',
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts,
  hasWords: false,
});

describe('a kind of act', () => {
  it('is of one version, kept in the agency, under the GDPR and outside an investigation, unless it says otherwise', () => {
    expect(rest).toMatchObject({ version: 1, regime: 'gdpr', material: 'not-investigation', assessment: false });
  });

  it('drafts an act of its type in its stream, with nothing that was not given', () => {
    expect(swarm.draft({ ...said, facts: { bees: 3 } })).toEqual({
      ...said,
      streamKind: 'hive',
      type: 'hive.swarm',
      facts: { bees: 3 },
      words: null,
      ground: null,
      corrects: null,
      basedOn: [],
      caseId: null,
      subject: null,
      material: null,
      counts: [],
      same: [],
    });
  });

  it('seals the words that were written, and none where all were left empty', () => {
    expect(swarm.draft({ ...said, facts: { bees: 3 }, words: { note: 'surr', place: null } }).words).toEqual({
      note: 'surr',
    });
    expect(swarm.draft({ ...said, facts: { bees: 3 }, words: { note: null } }).words).toBeNull();
  });

  it('that is in several kinds of stream needs to be given one', () => {
    expect(() => letter.draft({ ...said, facts: {} })).toThrow('letter.come');
    expect(letter.draft({ ...said, streamKind: 'hive', facts: {} }).streamKind).toBe('hive');
    expect(() => swarm.draft({ ...said, streamKind: 'nest', facts: { bees: 3 } })).toThrow('hive.swarm in nest');
  });

  it('takes its own facts and words and no others', () => {
    // @ts-expect-error a fact of another name
    swarm.draft({ ...said, facts: { wasps: 3 } });
    // @ts-expect-error a fact of another kind
    swarm.draft({ ...said, facts: { bees: 'three' } });
    // @ts-expect-error words that it does not declare
    swarm.draft({ ...said, facts: { bees: 3 }, words: { notes: 'surr' } });
    // @ts-expect-error words, where it declares none
    rest.draft({ ...said, facts: {}, words: { note: 'surr' } });
    expectTypeOf<FactsOf<typeof swarm | typeof rest>>().toEqualTypeOf<Swarm | Record<string, never>>();
  });

  it('knows its acts, and what they hold', () => {
    const act = anAct('hive.swarm', { bees: 3 });
    expect(swarm.is(act) && act.facts.bees).toBe(3);
    expect(rest.is(act)).toBe(false);
  });

  it('is in one list with kinds of other facts', () => {
    const kinds: readonly ActDef[] = [swarm, rest, letter];
    expect(kinds.map(({ type }) => type)).toEqual(['hive.swarm', 'hive.rest', 'letter.come']);
  });
});

describe('the acts of a stream', () => {
  const first = anAct('hive.swarm', { bees: 3 }, '1');
  const last = anAct('hive.swarm', { bees: 4 }, '2');

  it('are gathered by kind in the order in which they came, each with its facts', () => {
    const { swarms, rests } = gather([first, anAct('hive.rest', {}), last], { swarms: swarm, rests: rest });
    expectTypeOf(swarms).toEqualTypeOf<readonly Act<'hive.swarm', Swarm>[]>();
    expect(swarms.map(({ facts }) => facts.bees)).toEqual([3, 4]);
    expect(rests).toHaveLength(1);
  });

  it('that the stream does not know are a fault', () => {
    expect(() => gather([first], { rests: rest })).toThrow(/hive\.rest has an act hive\.swarm/);
  });
});
