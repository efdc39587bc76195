import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { obstacleNames } from '../../../caseload/public.ts';

const codes = Object.keys(obstacleNames).sort() as (keyof typeof obstacleNames)[];
const isNamed = (code: string): code is keyof typeof obstacleNames => Object.hasOwn(obstacleNames, code);

/** Every obstacle by name, for a choice. */
export function useObstacles(): readonly { readonly value: string; readonly label: string }[] {
  const say = useText();
  return codes.map((value) => ({ value, label: `${value} ${say(obstacleNames[value])}` }));
}

/** Obstacles by name, one after the other. */
export function ObstacleNames({ of }: { of: readonly string[] }): ReactElement {
  const say = useText();
  return <>{of.map((code) => (isNamed(code) ? say(obstacleNames[code]) : code)).join(' · ')}</>;
}
