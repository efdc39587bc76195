import { it } from 'vitest';
import { loadDemo } from './demo/load.ts';
import { demoSteps } from './demo/steps.ts';
import { closedFileSteps } from './demo/stories/closed-files.ts';
import { provisionWhole, setStage } from './testing/people.ts';
import { openStore } from './testing/stores.ts';
import { performCommand } from '../platform/http/run.ts';
it('measures', async () => {
  const stage = await setStage(await openStore('embedded', provisionWhole));
  const closed = new Set(closedFileSteps.map((s) => s.name));
  const t: Record<string, number> = {}; const n: Record<string, number> = {};
  let last = performance.now(); let prev = '';
  const t0 = last;
  await loadDemo(stage.around, stage.routes, (order) => {
    const now = performance.now();
    if (prev) { t[prev] = (t[prev] ?? 0) + now - last; n[prev] = (n[prev] ?? 0) + 1; }
    const s = demoSteps[order]!;
    prev = closed.has(s.name) ? `closed ${s.verb}` : 'other'; last = now;
  });
  console.log('TOTAL', performance.now() - t0, Object.entries(t).map(([k, v]) => `${k}: ${v.toFixed(0)} ms / ${n[k]} = ${(v / n[k]!).toFixed(2)}`).join(' | '));
  await stage.store.close();
}, 120000);
