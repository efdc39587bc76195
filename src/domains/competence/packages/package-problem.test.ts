import { expect, test } from 'vitest';
import { packageProblem } from './package-problem.ts';

test('a fault of a package is said with the file it is about, which cannot break the line', () => {
  const problem = packageProblem({ fault: 'bomb', at: 'film\n.mp4' });
  expect(problem).toMatchObject({ kind: 'invalid', text: { id: 'package.bomb' } });
  expect(String(problem.values.at)).not.toContain('\n');
});
