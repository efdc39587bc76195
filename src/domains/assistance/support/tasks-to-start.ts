import type { Need, Signs } from '../schema.ts';

/**
 * Which tasks start, and within how many hours: on signs, and on nothing that the person does or will do. Safety, a roof, health and an
 * adviser on the law always; an interpreter where we do not share a language; how long they may stay unless it is known not to depend on
 * the work. What is not known counts as yes. The hours are a choice of this system after the first-day and first-week steps of the national
 * manual; no rule of law.
 */
export function tasksToStart(signs: Signs, language: string): readonly { need: Need; withinHours: number }[] {
  const perhaps = (sign: Signs[keyof Signs]): boolean => sign !== 'no';
  return [
    { need: 'safety', withinHours: perhaps(signs.isThreatened) ? 2 : 24 },
    { need: 'roof', withinHours: perhaps(signs.needsBed) ? 4 : 168 },
    { need: 'health', withinHours: perhaps(signs.isHurt) ? 24 : 168 },
    { need: 'adviser', withinHours: 168 },
    ...(language === 'sv' || language === 'en' ? [] : [{ need: 'interpreter' as const, withinHours: 24 }]),
    ...(perhaps(signs.stayDependsOnWork) ? [{ need: 'stay' as const, withinHours: 72 }] : []),
  ];
}
