import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Ground, GroundFile } from './grounds.ts';

/** The grounds of one country, from `knowledge/grounds/<country>.yaml`. A file that is wrong stops the start with its name and place. */
export async function readGrounds(knowledge: string, country: string): Promise<readonly Ground[]> {
  const path = join(knowledge, 'grounds', `${country.toLowerCase()}.yaml`);
  const parsed = GroundFile.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data.grounds;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
