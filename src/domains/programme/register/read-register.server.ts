import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { PracticesFile, RecommendationsFile, type Register } from './register-file.ts';

async function readAs<Read>(path: string, schema: z.ZodType<Read>): Promise<Read> {
  const parsed = schema.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The recommendations and the practices of the folder of knowledge. A file that is wrong stops the start with its name and place. */
export async function readRegister(knowledge: string): Promise<Register> {
  const folder = join(knowledge, 'programme');
  return {
    ...(await readAs(join(folder, 'recommendations.yaml'), RecommendationsFile)),
    ...(await readAs(join(folder, 'practices.yaml'), PracticesFile)),
  };
}
