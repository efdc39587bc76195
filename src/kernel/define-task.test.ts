import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { defineTask, type TaskDef, type TaskReader } from './define-task.ts';
import type { Domain } from './domain.ts';

const shared = { aboutKind: 'hive', sentence: () => ({ title: 'Bees', detail: '' }) } as const;
const swarm = defineTask({
  ...shared,
  kind: 'hive.swarm',
  facts: z.object({ bees: z.number(), queen: z.string().optional() }),
  sentence: ({ bees }) => ({ title: `${bees} bees`, detail: '' }),
});
const letter = defineTask({ ...shared, aboutKind: null, kind: 'letter.come', facts: z.object({}) });
type Honeys = { readonly honeys: readonly string[] };
const honey = defineTask({
  ...shared,
  kind: 'hive.honey',
  facts: z.object({ jar: z.number() }),
  sentence: ({ jar }, { known }: TaskReader<Honeys>) => ({ title: known.honeys[jar] ?? '', detail: '' }),
});

const said = { id: 'a', about: 's', dueAt: null } as const;
const reader = {
  language: 'en',
  say: ({ message }: { message: string }) => message,
  calendar: { zone: 'Europe/Oslo', isWorked: () => true },
  now: new Date(),
} as const;

describe('a kind of task', () => {
  it('drafts a task of its kind, open and without an owner, with nothing that was not given', () => {
    expect(swarm.draft({ ...said, facts: { bees: 3 } })).toEqual({
      ...said,
      kind: 'hive.swarm',
      aboutKind: 'hive',
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { bees: 3 },
    });
    expect(swarm.lapses).toBe(false);
  });

  it('that is about several kinds of matter needs to be given one', () => {
    expect(letter.draft({ ...said, aboutKind: 'hive', facts: {} }).aboutKind).toBe('hive');
    // @ts-expect-error about which kind of matter
    expect(() => letter.draft({ ...said, facts: {} })).toThrow('letter.come');
    // Not distinguishable by its type, where it is spread.
    expect(() => swarm.draft({ ...said, ...{ aboutKind: 'nest' }, facts: { bees: 3 } })).toThrow(
      'hive.swarm about nest',
    );
  });

  it('takes its own facts and no others', () => {
    // @ts-expect-error a fact of another name
    swarm.draft({ ...said, facts: { bees: 3, wasps: 3 } });
    // @ts-expect-error a fact that is missing
    swarm.draft({ ...said, facts: {} });
    // @ts-expect-error a fact of another type
    swarm.draft({ ...said, facts: { bees: 'three' } });
    // @ts-expect-error a task without its date, be it that there is none
    swarm.draft({ id: 'a', about: 's', facts: { bees: 3 } });
    expect(swarm.draft({ ...said, facts: { bees: 3, queen: 'Ada Provbi' } }).facts).toHaveProperty('queen');
  });

  it('holds what a column of numbers and codes can hold, and nothing else', () => {
    // @ts-expect-error a fact that is a list
    defineTask({ ...shared, kind: 'hive.many', facts: z.object({ bees: z.array(z.string()) }) });
  });

  it('makes its sentences from its facts, each with its type', () => {
    expect(swarm.sentence({ bees: 3 }, { ...reader, known: null }).title).toBe('3 bees');
    defineTask({
      ...shared,
      kind: 'hive.typed',
      facts: z.object({ bees: z.number() }),
      sentence: (facts) => {
        expectTypeOf(facts).toEqualTypeOf<{ bees: number }>();
        // @ts-expect-error a fact that it does not have
        return { title: facts.wasps, detail: '' };
      },
    });
  });

  it('is in one list with kinds of other facts', () => {
    const kinds: readonly TaskDef[] = [swarm, letter, honey];
    expect(kinds.map(({ kind }) => kind)).toEqual(['hive.swarm', 'letter.come', 'hive.honey']);
  });

  it('that needs knowledge is in no manifest whose domain is not given it', () => {
    const given: Domain<Honeys> = { name: 'hives', acts: [], tasks: [swarm, honey] };
    // @ts-expect-error knowledge of honeys
    const notGiven: Domain<{ readonly wax: string }> = { name: 'hives', acts: [], tasks: [swarm, honey] };
    expect(given).toEqual(notGiven);
  });
});
