import { useText } from '../../../../web/text.tsx';
import { type FactLine, wordsWarning } from '../../../disclosures/ui/public.tsx';
import { type PassableFact, passableFacts, type SignalShown } from '../../schema.ts';
import { factWords } from '../code-words.ts';
import { signsNote } from '../pass-on/pass-on-messages.ts';
import { FactValue } from './fact-value.tsx';

/** The facts of a signal as they can be chosen for another agency, and why some cannot. */
export function useFactLines(signal: SignalShown): readonly FactLine<PassableFact>[] {
  const say = useText();
  const snapshot = {
    ...signal.facts,
    happened: signal.happened ?? undefined,
    narrative: signal.narrative ?? undefined,
  };
  const conflicts = new Set(signal.conflicts.map(({ field }) => field));

  const barring = (fact: PassableFact): FactLine<PassableFact>['barred'] => {
    if (snapshot[fact] === undefined) return 'not-here';
    return conflicts.has(fact) ? 'undecided' : null;
  };
  const detailOf = (fact: PassableFact) => {
    if (fact === 'narrative') return say(wordsWarning);
    if (fact === 'signs') return say(signsNote, { count: snapshot.signs?.length ?? 0 });
    return <FactValue fact={fact} of={snapshot} />;
  };

  return passableFacts.map((fact) => ({
    fact,
    name: say(factWords[fact]),
    barred: barring(fact),
    detail: detailOf(fact),
  }));
}
