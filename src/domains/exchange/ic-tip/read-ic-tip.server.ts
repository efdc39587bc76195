import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type IcTip, IcTipFile } from './ic-tip.ts';

/** The frame of IC-TIP. A file that is wrong stops the start with its name and place. */
export async function readIcTip(knowledge: string): Promise<IcTip> {
  const path = join(knowledge, 'standards', 'ic-tip.yaml');
  const parsed = IcTipFile.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
