import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { steps } from './steps.ts';

test('the steps that readers code are those that the knowledge names', async () => {
  const { entries } = parse(await readFile('knowledge/steps-not-taken.yaml', 'utf8')) as { entries: { id: string }[] };
  expect([...steps].sort()).toEqual(entries.map(({ id }) => id).sort());
});
