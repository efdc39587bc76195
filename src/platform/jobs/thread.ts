import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts a program in a thread of its own. It is named by its source beside `here`, such as './count-worker.server.ts'; built, it is there
 * as 'count-worker.js'. From sources, Node first learns to read them.
 */
export function startThread(
  here: string,
  source: `./${string}.server.ts`,
  workerData: unknown = null,
  resourceLimits?: ResourceLimits,
): Worker {
  if (!here.endsWith('.ts')) {
    return new Worker(new URL(source.replace(/\.server\.ts$/, '.js'), here), {
      workerData,
      ...(resourceLimits && { resourceLimits }),
    });
  }
  const program = JSON.stringify(new URL(source, here).href);
  const reader = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${program}, ${program}))`;
  return new Worker(reader, { eval: true, workerData });
}
