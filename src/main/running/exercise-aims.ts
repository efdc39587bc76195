import { join } from 'node:path';
import { readAims } from '../../domains/effect/public.server.ts';
import { root } from '../root.ts';

/** What the exercises aim at, read once, when the first page asks for it. */
let aims: Promise<Awaited<ReturnType<typeof readAims>>> | null = null;
export const exerciseAims = () => {
  aims ??= readAims(join(root, 'knowledge'));
  return aims;
};
