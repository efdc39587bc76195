import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readCaseload } from './file/read.server.ts';
import { isWrongFile } from './file/reading.ts';
import { generateCaseload, seedHead, seedLine } from './seed/caseload.ts';
import { studyOf } from './study.ts';

/** One measurement: `n` cases, elapsed seconds, and the largest resident memory seen while it ran, in megabytes. */
export type StudyMeasure = {
  readonly name: string;
  readonly n: number;
  readonly seconds: number;
  readonly megabytes: number;
};

/** Runs a step and watches the process's memory meanwhile, twenty times a second and at both ends. */
async function measured<T>(name: string, n: number, step: () => Promise<T> | T): Promise<[StudyMeasure, T]> {
  let most = process.memoryUsage.rss();
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 50);
  const started = performance.now();
  try {
    const result = await step();
    const seconds = (performance.now() - started) / 1000;
    look();
    return [{ name, n, seconds, megabytes: most / 1e6 }, result];
  } finally {
    clearInterval(watch);
  }
}

function* fileOf(n: number): Generator<string> {
  const options = { cases: n, seed: 1 };
  let chunk = seedHead(options);
  for (const row of generateCaseload(options)) {
    chunk += seedLine(row);
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Makes an invented caseload of each size, reads it and counts it: what `npm run seed` and `npx cape study FILE` cost. */
export async function benchStudy(sizes: readonly number[]): Promise<StudyMeasure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cape-bench-study-'));
  const measures: StudyMeasure[] = [];
  try {
    for (const n of sizes) {
      const path = join(folder, `${n}.csv`);
      const [seeding] = await measured('study: make the caseload', n, () =>
        pipeline(Readable.from(fileOf(n), { objectMode: false }), createWriteStream(path)),
      );
      const { size } = await stat(path);
      const [reading, caseload] = await measured('study: read the file', n, () => readCaseload(path, size));
      if (isWrongFile(caseload)) throw new Error(`the made caseload is refused: ${caseload.problems[0]?.text.message}`);
      const question = { unit: 'person', from: null, to: null, followedTo: null } as const;
      const [counting] = await measured('study: count it', n, () => studyOf(caseload, question, 'bench.csv'));
      measures.push(seeding, reading, counting);
      await rm(path);
    }
    return measures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
