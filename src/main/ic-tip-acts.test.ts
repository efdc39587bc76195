import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIcTip } from '../domains/exchange/public.server.ts';
import { calendarOf } from '../testing/calendar.ts';
import { registryFor } from './domains.ts';
import { root } from './root.ts';

const questions = (await readIcTip(join(root, 'knowledge'))).units.flatMap((unit) => unit.questions);

it('the frame of IC-TIP names acts that CAPE has', () => {
  const known = [...registryFor(() => null, calendarOf).types.keys()];
  for (const { id, acts } of questions)
    for (const act of acts) expect([id, known]).toEqual([id, expect.arrayContaining([act])]);
});

it('and tables that its migrations make', () => {
  const folder = join(root, 'db/migrations');
  const sql = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  for (const { id, tables } of questions) {
    for (const table of tables) expect([id, table, sql.includes(`create table ${table} (`)]).toEqual([id, table, true]);
  }
});
