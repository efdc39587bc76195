import { factsNamed } from '../domains/cases/public.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';
import type { TaskSentence } from '../kernel/act.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Detector } from '../kernel/obstacle.ts';

type Known = Pick<Knowledge, 'obstacles' | 'evidence'>;

const namesIn = (entries: readonly { readonly id: string; readonly sv: string; readonly en: string }[]) =>
  new Map(entries.map(({ id, sv, en }): [string, Readonly<Record<Language, string>>] => [id, { sv, en }]));

/** What the page of a case tells of obstacles: what they are called, what helps, why there is one. */
export const obstacleParts = (
  { obstacles, evidence }: Known,
  named: readonly { readonly name: string; readonly because: Message }[],
) => ({
  obstacles: new Map(obstacles.entries.map(({ id, sv, en, remedy }) => [id, { name: { sv, en }, remedy }])),
  reasons: new Map(named.map(({ name, because }) => [name, because])),
  evidence: namesIn(evidence.entries),
});

/** How My work asks for the act that takes an obstacle away: by its name, and why it is there. */
export const obstacleTasks = (
  detectors: readonly Detector[],
  { obstacles, evidence }: ReturnType<typeof obstacleParts>,
): readonly (readonly [string, TaskSentence])[] =>
  detectors.map(({ name, obstacle, because }): [string, TaskSentence] => [
    `obstacle.${name}`,
    (facts, language, say) => ({
      title: obstacles.get(obstacle)?.name[language] ?? obstacle,
      detail: say(because, factsNamed(facts, evidence, language)),
    }),
  ]);
