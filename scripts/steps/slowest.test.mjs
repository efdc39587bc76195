import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { slowestFiles, slowestLines } from './slowest.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-slowest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names the ten slowest files of a run, the slowest first', () => {
  const report = join(folder, 'report.json');
  const testResults = Array.from({ length: 12 }, (_, at) => ({
    name: `/home/cape/src/${at}.test.ts`,
    startTime: 1000,
    endTime: 1000 + at * 500,
  }));
  writeFileSync(report, JSON.stringify({ testResults }));
  const lines = slowestLines(slowestFiles(report, '/home/cape'));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('    5.5 s  src/11.test.ts');
});

it('a run that wrote no report has no slowest files', () => {
  expect(slowestFiles(join(folder, 'never-written.json'), folder)).toEqual([]);
});
