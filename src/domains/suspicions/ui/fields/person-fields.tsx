import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { birds } from '../../../persons/public.ts';
import * as texts from '../hand-over-messages.ts';
import type { HandOverPart } from '../hand-over-part.ts';

/** About a person, by an alias and with what they said; or advice without a person. */
export function PersonFields({ draft, change, errors }: HandOverPart): ReactElement {
  const say = useText();
  return (
    <>
      <ChoiceGroup
        id="facts.about"
        legendClass="unseen"
        label={say(texts.aboutTitle)}
        error={errors.at('facts.about')}
        value={draft.about}
        onChange={(about) => change({ about: about === 'person' ? 'person' : 'consultation' })}
        lines={[
          { value: 'person', label: say(texts.aboutPerson), detail: say(texts.aboutPersonDetail) },
          { value: 'consultation', label: say(texts.aboutConsultation), detail: say(texts.aboutConsultationDetail) },
        ]}
      />
      {draft.about === 'person' && (
        <>
          <SelectField
            id="facts.called"
            label={say(texts.calledLabel)}
            hint={say(texts.calledHint)}
            error={errors.at('facts.called')}
            value={draft.called}
            onChange={(called) => change({ called })}
            choices={birds.map((bird) => ({ value: bird, label: bird }))}
          />
          <ChoiceGroup
            id="facts.consent"
            label={say(texts.consentLabel)}
            error={errors.at('facts.consent')}
            value={draft.consent}
            onChange={(answer) =>
              change({ consent: answer === 'yes' || answer === 'no' ? answer : 'not-asked', ground: '' })
            }
            lines={[
              { value: 'yes', label: say(texts.consentYes) },
              { value: 'no', label: say(texts.consentNo) },
              { value: 'not-asked', label: say(texts.consentNotAsked) },
            ]}
          />
        </>
      )}
    </>
  );
}
