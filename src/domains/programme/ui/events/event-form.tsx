import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import { isKnownCountry } from '../../../../kernel/country.ts';
import type { Message } from '../../../../kernel/message.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { obstacleNames } from '../../../caseload/public.ts';
import { eventKinds } from '../../events/event-schema.ts';
import { eventKindWords } from '../../events/event-words.ts';
import { programmeQuery } from '../api.ts';
import { useCountries } from '../places.ts';
import { useEventCommand } from './event-api.ts';
import { type EventDraft, errorsIn, planOf } from './event-draft.ts';
import * as texts from './event-form-messages.ts';
import { AgendaFields, SeatsFields } from './event-rows.tsx';

type EventFormProps = {
  readonly known: EventDraft;
  readonly path: string;
  readonly button: string;
  readonly title: string;
  readonly done: Message;
  readonly more?: (act: ActEnvelope) => object;
  readonly arrived: () => Promise<void>;
};

/** What an event is planned with, and changed, corrected or moved with: the same fields. */
export function EventForm(props: EventFormProps): ReactElement {
  const say = useText();
  const command = useEventCommand();
  const programmes = useQuery(programmeQuery()).data?.programmes ?? [];
  const countries = useCountries().filter(({ value }) => isKnownCountry(value));
  const [draft, setDraft] = useState(props.known);
  const errors = useFormErrors(errorsIn(draft));
  const kept = useKeptDraft({
    command,
    part: 'event',
    title: props.title,
    empty: props.known,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const change = (part: Partial<EventDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const at = (field: Exclude<keyof EventDraft, 'agenda' | 'seats'>) => ({
    id: field,
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors.at(field),
  });
  const yesNo = [
    { value: 'no', label: say(texts.no) },
    { value: 'yes', label: say(texts.yes) },
  ];

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.creating,
      done: props.done,
      body: (act) => ({ act, ...props.more?.(act), ...planOf(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    await props.arrived();
  }

  const rows = { draft, change, errors };
  return (
    <>
      <ActForm command={command} errors={errors} send={send} button={props.button} layout="page" sections kept={kept}>
        <FormSection number={1} title={say(texts.whatTitle)}>
          <SelectField
            {...at('kind')}
            label={say(texts.kind)}
            choices={eventKinds.map((value) => ({ value, label: say(eventKindWords[value]) }))}
          />
          <SelectField
            {...at('programme')}
            label={say(texts.programme)}
            optional
            choices={programmes.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SelectField
            {...at('obstacle')}
            label={say(texts.obstacle)}
            choices={Object.entries(obstacleNames).map(([code, name]) => ({
              value: code,
              label: `${code} ${say(name)}`,
            }))}
          />
          <TextField {...at('title')} label={say(texts.title)} maxLength={160} />
          <TextArea {...at('about')} label={say(texts.about)} maxLength={1200} optional />
        </FormSection>
        <FormSection number={2} title={say(texts.whenTitle)}>
          <SelectField
            {...at('country')}
            label={say(texts.country)}
            hint={say(texts.countryHint)}
            choices={countries}
          />
          <div className="field-row">
            <DayField {...at('from')} label={say(texts.from)} />
            <DayField {...at('to')} label={say(texts.to)} />
          </div>
          <div className="field-row">
            <TextField
              {...at('starts')}
              label={say(texts.starts)}
              hint={say(texts.timeHint)}
              width="short"
              maxLength={5}
            />
            <TextField {...at('ends')} label={say(texts.ends)} hint={say(texts.timeHint)} width="short" maxLength={5} />
          </div>
          <ChoiceGroup {...at('isOnline')} label={say(texts.isOnline)} inline lines={yesNo} />
          <TextField {...at('place')} label={say(texts.place)} maxLength={200} optional={draft.isOnline === 'yes'} />
          <TextArea {...at('travel')} label={say(texts.travel)} maxLength={800} optional />
        </FormSection>
        <FormSection number={3} title={say(texts.whoTitle)}>
          <TextField {...at('hosts')} label={say(texts.hosts)} maxLength={300} />
          <TextField {...at('contact')} label={say(texts.contact)} maxLength={160} />
          <TextField {...at('interpretation')} label={say(texts.interpretation)} maxLength={200} optional />
          <ChoiceGroup
            {...at('opens')}
            label={say(texts.opens)}
            lines={[
              { value: 'invited', label: say(texts.invited) },
              { value: 'by-page', label: say(texts.byPage) },
            ]}
          />
          <DayField {...at('answerBy')} label={say(texts.answerBy)} />
        </FormSection>
        <FormSection number={4} title={say(texts.agendaTitle)}>
          <AgendaFields {...rows} />
        </FormSection>
        <FormSection number={5} title={say(texts.seatsTitle)}>
          <p className="quiet">{say(texts.seatsLead)}</p>
          <SeatsFields {...rows} />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={kept.isAtRisk && command.act === null} />
    </>
  );
}
