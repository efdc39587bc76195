import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { type BenchRow, row } from '../row.ts';

type Weighed = { readonly what: string; readonly bytes: number; readonly allowed: number };

/** What the phone keeps, as the byte budgets weigh it: everything that it may ever run, in one language. */
export function weights(): BenchRow[] {
  const said = execFileSync(process.execPath, [join(root, 'scripts/budgets.mjs'), '--json'], { encoding: 'utf8' });
  return (JSON.parse(said) as Weighed[])
    .filter(({ what }) => what.startsWith('field app'))
    .map(({ what, bytes, allowed }) =>
      row('field', what, { n: 1, bytes, budget: allowed * 1000, note: 'gzip; held by npm test' }),
    );
}
