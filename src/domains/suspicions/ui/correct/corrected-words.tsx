import type { ReactNode } from 'react';
import type { Language } from '../../../../kernel/language.ts';
import type { Say } from '../../../../web/text.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { safeTimeIn } from '../../clock/safe-time-in.ts';
import type { SuspicionFacts } from '../../schema.ts';
import { languageName } from '../language-name.ts';
import * as texts from '../page-messages.ts';

/** What a correction said of a field, or what applied before it, as the page of a suspicion says it. */
export function correctedWords(
  field: string,
  value: unknown,
  { language, say }: { readonly language: Language; readonly say: Say },
): ReactNode {
  const said = { [field]: value } as Partial<SuspicionFacts>;
  if (said.sector) return say(sectorNames[said.sector]);
  if (said.workplace) return [said.workplace.name, said.workplace.municipality].join(', ');
  if (said.people?.known === 'unknown') return say(texts.peopleUnknown);
  if (said.people) return say(texts.peopleNumber, { known: said.people.known, number: said.people.number });
  if (said.interpreter) return languageName(said.interpreter, language);
  if (said.contact) return safeTimeIn(said.contact, language);
  return say(texts.nothingTold);
}
