import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const longest = 72;
/** Older commits stay as they are: a history that others hold is not written again. */
const since = '2026-12-01';

/**
 * Commits whose subject a list cuts off, one sentence each. `history` has a line for each: its hash, the day of its commit, its subject.
 * @param {string} history
 */
export const longSubjects = (history) =>
  history.split('\n').flatMap((line) => {
    const [hash, day = '', subject = ''] = line.split('\t');
    const length = [...subject].length;
    return day >= since && length > longest
      ? [`Commit ${hash} has a subject of ${length} characters and may have ${longest}: ${subject}`]
      : [];
  });

/** Those of this tree; none where it came without its history, or git without leave to read it. @param {string} root */
export function subjectProblems(root) {
  if (!existsSync(join(root, '.git'))) return [];
  const asked = ['log', '--no-merges', '--date=short', '--format=%h%x09%cd%x09%s'];
  return longSubjects(spawnSync('git', asked, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '');
}
