import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { row, type Section, spread, timeOf } from './row.ts';

const rounds = 5;
const table = 'police,union,shelter,count\n1,0,0,40\n0,1,0,60\n0,0,1,30\n1,1,0,12\n1,0,1,9\n0,1,1,10\n1,1,1,4\n';

/** Commands as an operator types them: from the call to the last line, with the check that all is installed and built. */
export const commandLine: Section = {
  name: 'commands',
  run: async ({ folder, say }) => {
    const file = join(folder, 'three-lists.csv');
    await writeFile(file, table);
    const calls: readonly (readonly [name: string, args: readonly string[], note: string])[] = [
      ['cape --version', ['--version'], 'nothing is done: what the call itself costs'],
      ['cape mse FILE', ['mse', file, '--boot', '200', '--seed', '1'], 'three lists, 165 people, 200 replicates'],
      ['cape knowledge check', ['knowledge', 'check'], 'every file of knowledge/'],
    ];
    const rows = [];
    for (const [name, args, note] of calls) {
      say(name);
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await timeOf(() => call(args)));
      rows.push(row('commands', name, { ...spread(times), note }));
    }
    return rows;
  },
};

async function call(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts/cape.mjs'), ...args], { cwd: root, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`cape ${args[0]} ended with ${code}.`);
}
