import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longSubjects, subjectProblems } from './subjects.mjs';

const long = `signals: ${'x'.repeat(64)}`;

it('a subject that is too long is named with its commit; one of 72 characters is not, nor one from before the rule', () => {
  const history = [
    `aaaaaaa\t2026-12-01\t${long}`,
    `bbbbbbb\t2026-12-02\t${long.slice(1)}`,
    `ccccccc\t2026-11-28\t${long}`,
  ];
  expect(longSubjects(history.join('\n'))).toEqual([
    `Commit aaaaaaa has a subject of 73 characters and may have 72: ${long}`,
  ]);
});

it('is asked of the history of the tree, and of nothing where there is none', () => {
  const root = mkdtempSync(join(tmpdir(), 'cape-subjects-'));
  try {
    expect(subjectProblems(root)).toEqual([]);
    const env = { ...process.env, GIT_COMMITTER_DATE: '2026-12-03T10:00:00Z' };
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', ['-c', 'user.name=Invented', '-c', 'user.email=invented@example.org', ...args], {
        cwd: root,
        env,
      });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '-m', long);
    expect(subjectProblems(root)).toEqual([expect.stringContaining('has a subject of 73 characters')]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
