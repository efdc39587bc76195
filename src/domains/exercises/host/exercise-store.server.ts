import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnDatabase } from '../../../platform/database/own-database.ts';
import { LiveEvent, type StoredEvent } from '../live/events.ts';
import { CountryPack } from '../scenario/country-pack.ts';
import { type Exercise, Scenario } from '../scenario/scenario.ts';

export type OpenedExercise = {
  readonly id: string;
  readonly code: string;
  readonly leadKey: Uint8Array;
  readonly exercise: Exercise;
  readonly at: Date;
};

/** What is kept of exercises, each in a realm of its own: events are added and read, and never changed. */
export type ExerciseStore = {
  readonly open: (opened: OpenedExercise, first: StoredEvent) => Promise<void>;
  readonly append: (id: string, events: readonly StoredEvent[]) => Promise<void>;
  readonly join: (id: string, player: string, key: Uint8Array, events: readonly StoredEvent[]) => Promise<void>;
  readonly end: (id: string, at: Date) => Promise<void>;
  readonly erase: (id: string) => Promise<void>;
  readonly eraseBefore: (day: Date) => Promise<number>;
  readonly all: () => Promise<readonly KeptExercise[]>;
  readonly events: (id: string) => Promise<readonly StoredEvent[]>;
  readonly close: () => Promise<void>;
};

export type KeptExercise = {
  readonly id: string;
  readonly code: string;
  readonly leadKey: Uint8Array;
  readonly exercise: Exercise;
  readonly players: readonly { readonly player: string; readonly key: Uint8Array }[];
};

const steps = ['0001-exercises.sql'];

/** Opens the database of exercises in its folder, or in memory. */
export async function exerciseStore(dataDir: string | null, migrations: string): Promise<ExerciseStore> {
  const database = await openOwnDatabase({
    dataDir,
    steps: await Promise.all(steps.map((name) => readFile(join(migrations, name), 'utf8'))),
    role: 'exercise_app',
    setting: 'exercise.now',
  });
  const insert = 'insert into event (exercise, seq, at, event) values ($1, $2, $3, $4)';
  const append = (id: string, events: readonly StoredEvent[]) =>
    database.within(id, async (ask) => {
      for (const { seq, at, event } of events) await ask(insert, [id, seq, at, JSON.stringify(event)]);
    });
  return {
    append,
    open: ({ id, code, leadKey, exercise, at }, first) =>
      database.asOwner(async (ask) => {
        await ask('insert into exercise (id, code, lead_key, content, opened_at) values ($1, $2, $3, $4, $5)', [
          id,
          code,
          leadKey,
          JSON.stringify(exercise),
          at,
        ]);
        await ask(insert, [id, first.seq, first.at, JSON.stringify(first.event)]);
      }),
    join: (id, player, key, events) =>
      database.within(id, async (ask) => {
        await ask('insert into player (exercise, player, key) values ($1, $2, $3)', [id, player, key]);
        for (const { seq, at, event } of events) await ask(insert, [id, seq, at, JSON.stringify(event)]);
      }),
    end: (id, at) =>
      database.asOwner(async (ask) => void (await ask('update exercise set ended_at = $2 where id = $1', [id, at]))),
    erase: (id) => database.asOwner(async (ask) => void (await ask('delete from exercise where id = $1', [id]))),
    eraseBefore: (day) =>
      database.asOwner(async (ask) => {
        const old = 'delete from exercise where coalesce(ended_at, opened_at) < $1 returning id';
        return (await ask(old, [day])).length;
      }),
    all: () =>
      database.asOwner(async (ask) => {
        const rows = await ask<{ id: string; code: string; leadKey: Uint8Array; content: unknown }>(
          'select id, code, lead_key as "leadKey", content from exercise order by opened_at',
        );
        const players = await ask<{ exercise: string; player: string; key: Uint8Array }>('select * from player');
        return rows.map(({ id, code, leadKey, content }) => ({
          id,
          code,
          leadKey,
          exercise: exerciseIn(content),
          players: players.filter(({ exercise }) => exercise === id),
        }));
      }),
    events: (id) =>
      database.within(id, async (ask) => {
        const rows = await ask<{ seq: number; at: string; event: unknown }>(
          'select seq, at, event from event order by seq',
        );
        return rows.map(({ seq, at, event }) => ({ seq, at: Number(at), event: LiveEvent.parse(event) }));
      }),
    close: database.close,
  };
}

function exerciseIn(content: unknown): Exercise {
  const { scenario, pack } = content as { readonly scenario: unknown; readonly pack: unknown };
  return { scenario: Scenario.parse(scenario), pack: CountryPack.parse(pack) };
}
