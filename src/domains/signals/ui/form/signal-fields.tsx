import type { ReactElement, ReactNode } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { sectorNames, sectorsOrUnknown } from '../../../knowledge/public.ts';
import { channels } from '../../schema.ts';
import { channelWords } from '../code-words.ts';
import * as texts from './form-messages.ts';
import { PeopleField } from './people-field.tsx';
import type { SignalDraft } from './signal-draft.ts';
import { SignsField } from './signs-field.tsx';
import { type LinkChoice, WorkplaceFields } from './workplace-fields.tsx';

/** The six questions about a signal. When it was noticed is asked differently in a new signal and in a correction. */
export function SignalFields(props: {
  draft: SignalDraft;
  change: (part: Partial<SignalDraft>) => void;
  errors: FormErrors;
  when: ReactNode;
  link?: LinkChoice;
}): ReactElement {
  const { draft, change, errors, when, link } = props;
  const say = useText();
  return (
    <>
      <FormSection number={1} title={say(texts.sectionWhat)}>
        <div className="field-row">
          <SelectField
            id="facts.channel"
            label={say(texts.channelLabel)}
            error={errors.at('facts.channel')}
            value={draft.channel}
            onChange={(channel) => change({ channel })}
            choices={channels.map((value) => ({ value, label: say(channelWords[value]) }))}
          />
          <SelectField
            id="facts.sector"
            label={say(texts.sectorLabel)}
            error={errors.at('facts.sector')}
            value={draft.sector}
            onChange={(sector) => change({ sector })}
            choices={sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) }))}
          />
        </div>
      </FormSection>
      <FormSection number={2} title={say(texts.sectionWhere)}>
        <WorkplaceFields draft={draft} change={change} errors={errors} {...(link ? { link } : {})} />
      </FormSection>
      <FormSection number={3} title={say(texts.sectionWhen)}>
        {when}
      </FormSection>
      <FormSection number={4} title={say(texts.sectionWho)}>
        <PeopleField draft={draft} change={change} errors={errors} />
      </FormSection>
      <FormSection number={5} title={say(texts.sectionSigns)} optional>
        <p className="hint">
          {say(texts.signsHint)} <b>{say(texts.residence)}</b>
        </p>
        <SignsField signs={draft.signs} onChange={(signs) => change({ signs })} />
      </FormSection>
      <FormSection number={6} title={say(texts.sectionWords)}>
        <TextArea
          id="narrative"
          label={say(texts.wordsLabel)}
          hint={say(texts.wordsHint)}
          error={errors.at('narrative')}
          tall
          value={draft.narrative}
          onChange={(narrative) => change({ narrative })}
          onLeave={() => errors.left('narrative')}
          after={<p className="hint">{say(texts.wordsReaders)}</p>}
        />
      </FormSection>
    </>
  );
}
