/**
 * The obstacles of the study by where in the chain they are: A signal and report, B victim, C classification and investigation,
 * D charging, E court, F remedy, G system. Names in `obstacle-messages.ts`, sources in docs/study-method.md.
 */
const groupSizes = { A: 8, B: 11, C: 14, D: 7, E: 9, F: 4, G: 4 } as const;

export type ObstacleGroup = keyof typeof groupSizes;
export type Obstacle = `OB-${ObstacleGroup}${string}`;

export const obstacles: readonly Obstacle[] = (Object.entries(groupSizes) as [ObstacleGroup, number][]).flatMap(
  ([group, size]) =>
    Array.from({ length: size }, (_, index): Obstacle => `OB-${group}${String(index + 1).padStart(2, '0')}`),
);
