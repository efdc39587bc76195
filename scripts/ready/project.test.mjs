import { expect, it } from 'vitest';
import { nodeProblem } from './project.mjs';

it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s is new enough', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(['16.20.2', '18.20.4', '20.18.9'])('Node %s is recognised, with what to do', (version) => {
  expect(nodeProblem(version)).toContain(`this is Node ${version}. Install a newer one`);
});
