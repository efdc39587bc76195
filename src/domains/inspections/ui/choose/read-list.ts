import { largestPool } from '../../candidates/schema.ts';

type WorkplaceLine = { readonly name: string; readonly municipality: string };

/**
 * A list as it was typed or pasted: a workplace on each line, its name and its municipality with a semicolon or a tab between
 * them. Gives the first line that cannot be read, counted from 1, or what was read.
 */
export function readList(
  typed: string,
): { readonly wrong: number } | { readonly workplaces: readonly WorkplaceLine[] } {
  const workplaces: WorkplaceLine[] = [];
  for (const [at, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [name = '', municipality = ''] = line.split(/[;\t]/).map((part) => part.trim());
    if (name === '' || municipality === '') return { wrong: at + 1 };
    workplaces.push({ name: name.slice(0, 120), municipality: municipality.slice(0, 60) });
  }
  return { workplaces };
}

export const isLongEnough = (workplaces: readonly WorkplaceLine[]): boolean =>
  workplaces.length >= 2 && workplaces.length <= largestPool;
