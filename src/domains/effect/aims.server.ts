import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readExercise } from '../exercises/public.server.ts';

/** An exercise and the obstacles that it practises. */
export type Aim = {
  readonly title: { readonly sv: string; readonly en: string };
  readonly obstacles: readonly string[];
};

/** What each exercise in the folder `knowledge` aims at. A file that is no exercise is left out: its own check says what is wrong. */
export async function readAims(knowledge: string): Promise<readonly Aim[]> {
  const files = (await readdir(join(knowledge, 'exercises'))).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(files.map((name) => readExercise(join(knowledge, 'exercises', name), knowledge)));
  return read.flatMap(({ exercise }): Aim[] => {
    if (!exercise) return [];
    const { title, aims } = exercise.scenario;
    return [{ title, obstacles: [...new Set(aims.map(({ obstacle }) => obstacle))] }];
  });
}
