import { makeReady } from './ready/make-ready.mjs';
import { progressOn } from './ready/progress.mjs';
import { requireNode, root } from './ready/project.mjs';
import { browserStep, storiesStep } from './steps/e2e-steps.mjs';
import { closingLine, sum } from './steps/totals.mjs';

/** `npm run e2e [-- NAME]`: the stories in a real browser, all or those whose file name holds NAME. */
requireNode();
try {
  await makeReady(root, progressOn(process.stdout));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const found = await browserStep();
if (!found.totals.passed) console.error(found.output);
const stories = await storiesStep({
  filters: process.argv.slice(2),
  onOutput: (text) => process.stdout.write(text),
});
const totals = found.totals.passed ? stories.totals : sum([found.totals, stories.totals]);
console.log(closingLine(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
