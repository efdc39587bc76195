import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { findPostgresBinaries } from '../../platform/testing/postgres-binaries.ts';
import { version } from '../version.ts';

/** What the figures were measured on. A load of more than nothing before the run means that they are too high. */
export type Machine = {
  readonly cape: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly platform: string;
  readonly node: string;
  readonly postgres: string | null;
  /** Processes that ran or wanted to run, on average over the minute before. */
  readonly loadBefore: number;
  readonly startedAt: string;
};

export const machineNow = (): Machine => ({
  cape: version,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryBytes: totalmem(),
  platform: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  postgres: findPostgresBinaries()?.version ?? null,
  loadBefore: loadavg()[0] ?? Number.NaN,
  startedAt: new Date().toISOString(),
});
