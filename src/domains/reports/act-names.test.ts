import { expect, it } from 'vitest';
import { knownHere } from '../knowledge/testing/known-here.ts';
import { actNames } from './ui/act-names.ts';

it('every act that a measure counts is shown by a name and by no code of the program', async () => {
  const { knowledge } = await knownHere();
  const acts = new Set(knowledge['report-measures'].entries.flatMap((measure) => measure.acts));
  expect([...acts].filter((act) => !(act in actNames))).toEqual([]);
});
