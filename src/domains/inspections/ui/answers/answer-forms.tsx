import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { QuestionShown } from '../../answers/schema.ts';
import { useQuestionCommand } from '../api.ts';
import { languageNames } from '../code-messages.ts';
import { FormPage } from '../form-page.tsx';
import * as texts from './messages.ts';

/** An officer takes the question, no matter whom it is about. */
export function TakeForm({ of }: { of: QuestionShown }): ReactElement {
  const say = useText();
  const command = useQuestionCommand();
  async function send(): Promise<void> {
    await command.send({
      path: `/api/answers/${of.id}/take`,
      label: texts.taking,
      done: texts.took,
      body: (act) => ({ act }),
    });
  }
  return <ActForm command={command} send={send} button={say(texts.take)} effect={say(texts.takeEffect)} />;
}

/** Says whom of this agency it is about, and in which conversation they answered. No other agency learns it. */
export function NameForm({ of }: { of: QuestionShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const plain = useQuestionCommand();
  const [person, setPerson] = useState('');
  const [conversation, setConversation] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'name',
    title: say(texts.nameTitle),
    value: { person, conversation },
    put: (was) => {
      setPerson(was.person);
      setConversation(was.conversation);
    },
  });
  const errors = useFormErrors([
    ...(person === '' ? [{ path: 'person', text: texts.choosePerson, early: false }] : []),
    ...(conversation === '' ? [{ path: 'conversation', text: texts.chooseTalk, early: false }] : []),
  ]);
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/answers/${of.id}/name-person`,
      label: texts.naming,
      done: texts.named,
      body: (act) => ({ act, person, conversation }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FormPage
      kept={kept}
      title={texts.nameTitle}
      lead={<p>{say(texts.nameLead)}</p>}
      level="h2"
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.name)}
      unsent={person !== ''}
      effect={say(texts.nameEffect)}
    >
      <SelectField
        id="person"
        label={say(texts.takePerson)}
        error={errors.at('person')}
        value={person}
        onChange={setPerson}
        choices={of.persons.map(({ id, alias }) => ({ value: id, label: alias }))}
      />
      <SelectField
        id="conversation"
        label={say(texts.takeTalk)}
        error={errors.at('conversation')}
        value={conversation}
        onChange={setConversation}
        choices={of.conversations.map(({ id, heldAt, language, from }) => ({
          value: id,
          label: say(texts.talkLine, {
            when: moment({ from: heldAt, to: null, precision: 'minute' }),
            language: say(languageNames[language]),
            unit: from,
          }),
        }))}
      />
    </FormPage>
  );
}

/** That no answer may be given: neither yes nor no. */
export function DeclineForm({ of }: { of: QuestionShown }): ReactElement {
  const say = useText();
  const plain = useQuestionCommand();
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'decline',
    title: say(texts.decline),
    value: { reason },
    put: (was) => setReason(was.reason),
  });
  const errors = useFormErrors(
    reason.trim() === '' ? [{ path: 'reason', text: texts.reasonWanted, early: false }] : [],
  );
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/answers/${of.id}/decline`,
      label: texts.declining,
      done: texts.didDecline,
      body: (act) => ({ act, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <details className="section">
      <summary>{say(texts.decline)}</summary>
      <FormPage
        kept={kept}
        title={texts.decline}
        lead={null}
        level="h2"
        command={command}
        errors={errors}
        send={() => void send()}
        button={say(texts.decline)}
        unsent={reason !== ''}
        effect={say(texts.declineEffect)}
      >
        <TextArea
          id="reason"
          label={say(texts.reason)}
          error={errors.at('reason')}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      </FormPage>
    </details>
  );
}
