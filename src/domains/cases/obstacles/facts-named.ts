import type { Language } from '../../../kernel/language.ts';
import type { ObstacleDraft } from '../../../kernel/obstacle.ts';

type Facts = ObstacleDraft['facts'];
type EvidenceNames = ReadonlyMap<string, Readonly<Record<Language, string>>>;

/** The facts of a sentence, with the name of a kind of evidence in place of its code. */
export const factsNamed = ({ evidence, ...facts }: Facts, names: EvidenceNames, language: Language): Facts => ({
  ...facts,
  ...(evidence === undefined ? {} : { evidence: names.get(String(evidence))?.[language] ?? evidence }),
});
