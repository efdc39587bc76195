import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ActivitiesFile } from '../processing/activities-file.ts';
import { GuidesFile, type Help, TasksFile } from './guide-file.ts';

/** The guides in `knowledge/help`. A file that is wrong, or a task that is in no file, stops the start with its name. */
export async function readHelp(knowledge: string): Promise<Help> {
  const folder = join(knowledge, 'help');
  const names = (await readdir(folder)).filter((name) => name.startsWith('tasks-') && name.endsWith('.yaml')).sort();
  const { guides } = await readAs(GuidesFile, join(folder, 'guides.yaml'));
  const { activities } = await readAs(ActivitiesFile, join(folder, 'activities.yaml'));
  const tasks = (await Promise.all(names.map((name) => readAs(TasksFile, join(folder, name))))).flatMap(
    (file) => file.tasks,
  );
  const known = new Set(tasks.map(({ id }) => id));
  if (known.size < tasks.length) throw new Error(`${folder}: two tasks have one id`);
  for (const guide of guides)
    for (const task of guide.tasks)
      if (!known.has(task)) throw new Error(`${folder}/guides.yaml: ${guide.id} names ${task}, which is in no file`);
  return { guides, tasks, activities, swedishPictures: await namesIn(join(knowledge, '../docs/screens/sv')) };
}

/** Names of pictures in a folder; none where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.slice(0, -'.png'.length))
    .sort();
}

async function readAs<T>(shape: z.ZodType<T>, path: string): Promise<T> {
  const parsed = shape.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
