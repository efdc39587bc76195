import { join } from 'node:path';
import { readPublishedFigures } from '../../domains/publication/public.server.ts';
import { root } from '../root.ts';

/** The published figures, read once, when the first page asks for them. */
let figures: Promise<Awaited<ReturnType<typeof readPublishedFigures>>> | null = null;
export const published = () => {
  figures ??= readPublishedFigures(join(root, 'knowledge/figures'));
  return figures;
};
