import type { TaskDraft } from './act.ts';
import type { Language } from './language.ts';

/** The unit that a task names, in the reader's language: its facts hold it as `unitSv` and `unitEn`. */
export const unitIn = (facts: TaskDraft['facts'], language: Language): string =>
  String(language === 'sv' ? facts.unitSv : facts.unitEn);
