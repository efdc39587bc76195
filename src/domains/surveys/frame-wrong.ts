import { type Problem, wrongAt } from '../../kernel/problem.ts';
import { surveyMessages } from './messages.ts';
import type { Method, Stratum } from './survey-schema.ts';

/** Fewer in one part would let a reader know who answered. */
export const fewestInPart = 5;

/** What cannot be right of those who are asked, by how they are found. */
export function frameWrong(method: Method, strata: readonly Stratum[]): Problem | null {
  if (method === 'open-link') return wrongAt('strata', surveyMessages.linkHasNoFrame);
  const twice = strata.findIndex(({ id }, at) => strata.findIndex((other) => other.id === id) < at);
  if (twice >= 0) return wrongAt(`strata.${twice}.id`, surveyMessages.partTwice);
  if (method === 'simple' && strata.length !== 1) return wrongAt('strata', surveyMessages.onePart);
  for (const [at, stratum] of strata.entries()) {
    const problem = partWrong(method, stratum, `strata.${at}`);
    if (problem) return problem;
  }
  return null;
}

function partWrong(method: Method, { people, take, units }: Stratum, path: string): Problem | null {
  if (method !== 'clusters') {
    if (units.length > 0) return wrongAt(`${path}.units`, surveyMessages.noUnitsHere);
    if (method === 'census' && take !== null) return wrongAt(`${path}.take`, surveyMessages.censusTakesAll);
    if (take !== null && take > people) return wrongAt(`${path}.take`, surveyMessages.moreThanThere);
    return (take ?? people) < fewestInPart ? wrongAt(`${path}.people`, surveyMessages.fewInPart) : null;
  }
  if (units.length < 2) return wrongAt(`${path}.units`, surveyMessages.twoUnits);
  if (units.some((size) => size < fewestInPart)) return wrongAt(`${path}.units`, surveyMessages.fewInUnit);
  if (units.reduce((sum, size) => sum + size, 0) !== people)
    return wrongAt(`${path}.people`, surveyMessages.unitsAddUp);
  if (take !== null && take > units.length) return wrongAt(`${path}.take`, surveyMessages.moreThanThere);
  return take !== null && take < 2 ? wrongAt(`${path}.take`, surveyMessages.twoUnits) : null;
}
