import { catalogueProblems } from './rules/catalogues.mjs';

/** A process of its own, because extracting texts keeps a processor busy and prints by itself. */
const problems = await catalogueProblems();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
