import { type Indicator, indicatorsIn, type Observation, observationsIn } from '../indicators/indicator.ts';
import { codesShown } from '../show-codes.ts';
import { knownHere } from './known-here.ts';

/** The 67 indicators and the signs of a visit as the files have them, in the shape in which screens have them. */
export async function listsAsTheyLie(): Promise<{
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}> {
  const known = await knownHere();
  const { delphi = [], observations = [] } = codesShown(known, ['delphi', 'observations'], 'en');
  return { indicators: indicatorsIn(delphi), observations: observationsIn(observations) };
}
