import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { needWords, yesNoWords } from '../../code-messages.ts';
import { needs } from '../../schema.ts';
import { isAcuteIn } from '../hand-over-draft.ts';
import * as texts from '../hand-over-messages.ts';
import type { HandOverPart } from '../hand-over-part.ts';
import { languageName, spokenLanguages } from '../language-name.ts';

/** What cannot wait until morning. Not known is where each answer begins, and is never read as no. */
export function TonightFields({ draft, change }: HandOverPart): ReactElement {
  const say = useText();
  const { language } = useSession();
  return (
    <>
      <div className="field-row">
        {needs.map((need) => (
          <ChoiceGroup
            key={need}
            id={`facts.tonight.${need}`}
            label={say(needWords[need])}
            inline
            value={draft.tonight[need]}
            onChange={(answer) =>
              change({
                tonight: { ...draft.tonight, [need]: answer === 'yes' || answer === 'no' ? answer : 'unknown' },
              })
            }
            lines={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: say(yesNoWords[value]) }))}
          />
        ))}
      </div>
      <p className="small" role="status">
        {say(isAcuteIn(draft) ? texts.tonightAcute : texts.tonightOrdinary)}
      </p>
      <SelectField
        id="facts.interpreter"
        label={say(texts.interpreterLabel)}
        optional
        value={draft.interpreter}
        onChange={(interpreter) => change({ interpreter })}
        choices={spokenLanguages.map((code) => ({ value: code, label: languageName(code, language) }))}
      />
    </>
  );
}
