import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Region, RegionFile } from './region-file.ts';

/** The contributions to compare. A file that is wrong stops the start with its name and place. */
export async function readRegion(knowledge: string): Promise<Region> {
  const path = join(knowledge, 'exchange', 'region.yaml');
  const parsed = RegionFile.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
