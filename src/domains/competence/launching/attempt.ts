import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { launchPart } from './acts/launch.ts';

/** One person's way through one version of a package. What they did in it is in the record store until they are done. */
export type CourseAttempt = { readonly course: string; readonly version: number; readonly edition: string };

export function foldAttempt(acts: readonly Act[]): CourseAttempt {
  const [first] = gather(acts, { launched: launchPart }).launched;
  if (!first) throw new Error('An attempt has no beginning.');
  const { course, version, edition } = first.facts;
  return { course, version, edition };
}
