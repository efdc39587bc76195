import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweep } from './kept-demo.mjs';

it('a demo that tests of before midnight still copy stays, and one that no test starts on any more goes', () => {
  const place = mkdtempSync(join(tmpdir(), 'kept-demo-'));
  const now = new Date('2026-11-30T00:01:00Z').getTime();
  for (const [name, hours] of Object.entries({ yesterday: 1, 'last-week': 170 })) {
    mkdirSync(join(place, name));
    utimesSync(join(place, name), new Date(now), new Date(now - hours * 3_600_000));
  }
  sweep(place, now);
  expect(readdirSync(place)).toEqual(['yesterday']);
  rmSync(place, { recursive: true, force: true });
});
