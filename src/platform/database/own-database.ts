import type pg from 'pg';
import { openEmbedded } from './embedded.ts';

/** Asks one statement, and gives its rows. */
export type AskOwn = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** A small embedded database for one purpose, apart from that of the installation and from everything in it. */
export type OwnDatabase = {
  /** As its owner. */
  readonly asOwner: <T>(work: (ask: AskOwn) => Promise<T>) => Promise<T>;
  /** In a role that sees the rows of one scope alone: `scope` is the value of the setting by which its policies ask. */
  readonly within: <T>(scope: string, work: (ask: AskOwn) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

export type OwnDatabaseOptions = {
  /** Null: in memory. */
  readonly dataDir: string | null;
  /** Run once each, in this order. */
  readonly steps: readonly string[];
  readonly role: string;
  /** The setting by which the policies of the role ask: `exercise.now`. */
  readonly setting: string;
};

/** Opens it, makes it if it is not there, and brings it up to date. The caller is alone with its folder. */
export async function openOwnDatabase({ dataDir, steps, role, setting }: OwnDatabaseOptions): Promise<OwnDatabase> {
  const { pool, close } = await openEmbedded({ ...(dataDir === null ? {} : { dataDir }), isAlone: true });
  const transaction = async <T>(
    begin: readonly (readonly [string, readonly unknown[]])[],
    work: (ask: AskOwn) => Promise<T>,
  ) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const [text, values] of begin) await client.query(text, [...values]);
      const done = await work(asking(client));
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
  const asOwner: OwnDatabase['asOwner'] = (work) => transaction([], work);
  await asOwner(async (ask) => {
    await ask('create table if not exists step_done (step integer primary key)');
    const done = await ask<{ step: number }>('select step from step_done');
    for (const [step, text] of steps.entries()) {
      if (done.some((one) => one.step === step)) continue;
      for (const statement of text.split(/;\s*\n/)) if (statement.trim() !== '') await ask(statement);
      await ask('insert into step_done values ($1)', [step]);
    }
  });
  return {
    asOwner,
    within: (scope, work) =>
      transaction(
        [
          ['select set_config($1, $2, true)', [setting, scope]],
          [`set local role ${role}`, []],
        ],
        work,
      ),
    close,
  };
}

const asking =
  (client: pg.PoolClient): AskOwn =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[];
