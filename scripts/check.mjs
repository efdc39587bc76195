import { makeInstalled } from './ready/make-ready.mjs';
import { progressOn, secondsSince } from './ready/progress.mjs';
import { requireNode, root } from './ready/project.mjs';
import { runSteps } from './steps/run-steps.mjs';
import { closingLine } from './steps/totals.mjs';

/** `npm run check`: types, lint, import rules, unused code, catalogues, unit tests; under a minute. */
requireNode();
await makeInstalled(root, progressOn(process.stdout));
const { longChecks, shortChecks, unusedCode } = await import('./steps/check-steps.mjs');
const { writeEnglish } = await import('./texts/english.mjs');
writeEnglish(root);
const since = performance.now();
const totals = await runSteps([...longChecks, unusedCode, ...shortChecks]);
console.log(`\nChecked in ${secondsSince(since)}.\n${closingLine(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
