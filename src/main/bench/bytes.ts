import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';
import { row, type Section } from './row.ts';

/** As the byte budgets weigh it. `whole` is given for what comes on top of the first load, with its styles. */
type Weighed = { readonly what: string; readonly bytes: number; readonly allowed: number; readonly whole?: number };

/** What the workspace costs to load, over the wire. */
export const bytes: Section = {
  name: 'bytes',
  run: async () => {
    const said = execFileSync(process.execPath, [join(root, 'scripts/budgets.mjs'), '--json'], { encoding: 'utf8' });
    return (JSON.parse(said) as Weighed[]).flatMap(({ what, bytes, allowed, whole }) => [
      row('bytes', whole === undefined ? what : `${what}, JavaScript`, {
        n: 1,
        bytes,
        note: `compressed; at most ${allowed} kB`,
      }),
      ...(whole === undefined ? [] : [row('bytes', `${what}, all files`, { n: 1, bytes: whole, note: 'compressed' })]),
    ]);
  },
};
