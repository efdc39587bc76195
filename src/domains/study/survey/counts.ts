import type { Answers } from './acts/answer.ts';

/** Counts by key, as the database keeps them for one unit and round. */
export type Counts = Readonly<Record<string, number>>;

export const answeredKey = 'answered';
export const stageKey = (stage: string): string => `stage.${stage}`;
export const frequencyKey = (question: string, frequency: string): string => `met.${question}.${frequency}`;
export const helpKey = (question: string, help: string): string => `helped.${question}.${help}`;

/** What the answers of one person add to the counts of their unit. Nothing else of them is kept anywhere. */
export function countsOf({ stage, frequencies, helped }: Answers): Counts {
  return Object.fromEntries(
    [
      answeredKey,
      stageKey(stage),
      ...Object.entries(frequencies).map(([question, frequency]) => frequencyKey(question, frequency)),
      ...Object.entries(helped).map(([question, help]) => helpKey(question, help)),
    ].map((key) => [key, 1]),
  );
}
