import { z } from 'zod';
import { defineTask, type TaskReader } from '../../../kernel/define-task.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import type { Detector } from '../../../kernel/obstacle.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import { factsNamed } from './facts-named.ts';

type Known = Pick<Knowledge, 'obstacles' | 'evidence'>;

const namesIn = (entries: readonly { readonly id: string; readonly sv: string; readonly en: string }[]) =>
  new Map(entries.map(({ id, sv, en }): [string, Readonly<Record<Language, string>>] => [id, { sv, en }]));

/** What the page of a case shows of obstacles: what they are called, what helps, why there is one. */
export const obstacleParts = (
  { obstacles, evidence }: Known,
  named: readonly { readonly name: string; readonly because: Message }[],
) => ({
  obstacles: new Map(obstacles.entries.map(({ id, sv, en, remedy }) => [id, { name: { sv, en }, remedy }])),
  reasons: new Map(named.map(({ name, because }) => [name, because])),
  evidence: namesIn(evidence.entries),
});

const risk = /*i18n*/ {
  id: 'case.obstacle.risk',
  message: 'Risk: {obstacle}',
  comment:
    'Title of a task: an obstacle that has not arisen yet, and will unless the task is done. {obstacle} is its name.',
};

/** The name of an obstacle says it as a fact, so one that has not arisen yet is called a risk. */
const obstacleTitle = (name: string, hasArisen: boolean, say: TaskReader<Known>['say']): string =>
  hasArisen ? name : say(risk, { obstacle: name });

/** Of each rule, the task to do the act that takes its obstacle away: shown by the name of that, and why it is there. */
export const obstacleTasks = (detectors: readonly Detector[]) =>
  detectors.map(({ name, obstacle, because }) =>
    defineTask({
      kind: `obstacle.${name}`,
      aboutKind: null,
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      sentence: (facts, { language, say, known }: TaskReader<Known>) => ({
        title: obstacleTitle(codeName(known.obstacles.entries, obstacle, language), facts.arisen === 1, say),
        detail: say(because, factsNamed(facts, namesIn(known.evidence.entries), language)),
      }),
    }),
  );
