import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { CorrectableFacts, Narrative, type SignalSnapshot } from '../../schema.ts';
import { isFact } from '../code-words.ts';
import { FactValue } from './fact-value.tsx';
import { wordsGone } from './page-messages.ts';

/** What a person stated of one field, parsed: it comes as any value. */
export function saidOf(field: string, value: unknown): SignalSnapshot {
  if (field === 'narrative') return { narrative: Narrative.safeParse(value).data };
  return CorrectableFacts.safeParse({ [field]: value }).data ?? {};
}

/** The same in words. Own words that were erased say so. */
export function SaidValue(props: { field: string; value: unknown }): ReactElement | null {
  const { field, value } = props;
  const say = useText();
  if (!isFact(field)) return null;
  if (field === 'narrative' && value === null) return <span className="unknown">{say(wordsGone)}</span>;
  return <FactValue fact={field} of={saidOf(field, value)} />;
}
