import { periodDetectors, supportDetectors } from '../domains/assistance/public.ts';
import { factsNamed } from '../domains/cases/public.ts';
import { crossingDetectors } from '../domains/disclosures/public.ts';
import { screeningDetectors } from '../domains/identification/public.ts';
import { planDetectors, requestDetectors, visitDetectors } from '../domains/inspections/public.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';
import { personDetectors } from '../domains/persons/public.ts';
import { fileDetectors, fileRecorded } from '../domains/prosecution/public.ts';
import { claimDetectors } from '../domains/redress/public.ts';
import { signalDetectors } from '../domains/signals/public.ts';
import { suspicionDetectors } from '../domains/suspicions/public.ts';
import type { TaskSentence } from '../kernel/act.ts';
import type { Language } from '../kernel/language.ts';
import type { Detector, Recorded } from '../kernel/obstacle.ts';

/** Every rule that finds an obstacle in what a house does. The list of knowledge names each of them, and no other. */
// biome-ignore lint/suspicious/noExplicitAny: each entry is checked against its own projection; the list forgets which
export const detectors: readonly Detector<any>[] = [
  // One line for each domain.
  ...personDetectors,
  ...crossingDetectors,
  ...signalDetectors,
  ...[...planDetectors, ...visitDetectors, ...requestDetectors],
  ...suspicionDetectors,
  ...screeningDetectors,
  ...[...supportDetectors, ...periodDetectors],
  ...claimDetectors,
  ...fileDetectors,
];

/** The acts in which a person names obstacles by their codes. */
// biome-ignore lint/suspicious/noExplicitAny: as above
const recorded: readonly Recorded<any>[] = fileRecorded;

type Known = Pick<Knowledge, 'obstacles' | 'evidence'>;

const namesIn = (entries: readonly { readonly id: string; readonly sv: string; readonly en: string }[]) =>
  new Map(entries.map(({ id, sv, en }): [string, Readonly<Record<Language, string>>] => [id, { sv, en }]));

/** What the page of a case tells of obstacles: what they are called, what helps, why there is one. */
export const obstacleParts = ({ obstacles, evidence }: Known) => ({
  obstacles: new Map(obstacles.entries.map(({ id, sv, en, remedy }) => [id, { name: { sv, en }, remedy }])),
  reasons: new Map([...detectors, ...recorded].map(({ name, because }) => [name, because])),
  evidence: namesIn(evidence.entries),
});

/** How My work asks for the act that takes an obstacle away: by its name, and why it is there. */
export function obstacleTasks(known: Known): readonly (readonly [string, TaskSentence])[] {
  const { obstacles, evidence } = obstacleParts(known);
  return detectors.map(({ name, obstacle, because }): [string, TaskSentence] => [
    `obstacle.${name}`,
    (facts, language, say) => ({
      title: obstacles.get(obstacle)?.name[language] ?? obstacle,
      detail: say(because, factsNamed(facts, evidence, language)),
    }),
  ]);
}
