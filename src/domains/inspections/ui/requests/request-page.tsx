import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { PassOnWeighing } from '../../../disclosures/ui/public.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { RequestShown } from '../../shown-schema.ts';
import { requestQuery, useRequestCommand } from '../api.ts';
import { shareNames } from '../code-messages.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, Part, useDayWords, useIdOfPage } from '../parts.tsx';
import { noAnswerText, timelineTitle, unverified } from '../plan/messages.ts';
import * as texts from './request-messages.ts';

/** A question for an agency's share: in the agency that asked it, or in the one that is asked. */
export default function RequestPage(): ReactElement {
  const request = useQuery(requestQuery(useIdOfPage()));
  return <Opened of={request}>{(shown) => <Request of={shown} />}</Opened>;
}

function Request({ of }: { of: RequestShown }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const { nameOf } = useCodes('purposes');
  return (
    <>
      <div className="reading">
        <PageHeading tab={say(texts.requestTitle)}>{say(texts.requestTitle)}</PageHeading>
        <p className="lead">
          {of.side === 'is-asked' ? say(texts.requestFrom, { unit: of.other }) : of.other}.{' '}
          {say(texts.by, { day: dayWords(of.answerBy) })}
        </p>
        <DoneNote about={of.id} />
        <VisibilityStrip of={of.visibility} />
        <dl className="pairs">
          {of.workplace && (
            <div>
              <dt>{say(texts.aboutPlace)}</dt>
              <dd>
                {[of.workplace.name, of.workplace.street, of.workplace.municipality].filter(Boolean).join(', ')}.{' '}
                {of.purpose && nameOf(of.purpose)}
              </dd>
            </div>
          )}
          <div>
            <dt>{say(texts.wanted)}</dt>
            <dd>{of.shares.map((share) => say(shareNames[share])).join(', ')}</dd>
          </div>
          <div>
            <dt>{say(texts.theirQuestion)}</dt>
            <dd>{of.question}</dd>
          </div>
          <div>
            <dt>{say(texts.onGround)}</dt>
            <dd>
              {of.ground.provision}. {of.ground.sentence} {!of.ground.verified && `(${say(unverified)})`}
            </dd>
          </div>
        </dl>
        <AnswerStands of={of} />
      </div>
      {of.may.includes('inspection.answer') && <AnswerForm of={of} />}
      <Part title={say(timelineTitle)}>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </Part>
    </>
  );
}

function AnswerStands({ of }: { of: RequestShown }): ReactElement | null {
  const say = useText();
  if (of.answer === null) return of.side === 'asks' ? <p className="unknown">{say(texts.notYet)}</p> : null;
  return (
    <Part title={say(texts.answerStands)}>
      {of.answer.given ? (
        <ul>
          {of.answer.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : (
        <p>{say(noAnswerText)}</p>
      )}
      {of.answer.reason && <p className="quiet">{of.answer.reason}</p>}
    </Part>
  );
}

function AnswerForm({ of }: { of: RequestShown }): ReactElement {
  const say = useText();
  const plain = useRequestCommand();
  const [given, setGiven] = useState('');
  const [text, setText] = useState('');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [weighed, setWeighed] = useState({ interestInSharing: '', interestProtected: '' });
  const { command, kept } = useDrafted(plain, {
    part: 'answer',
    title: say(texts.yourAnswer),
    value: { given, text, weighed },
    put: (was) => {
      setGiven(was.given);
      setText(was.text);
      setWeighed(was.weighed);
    },
  });
  const mustWeigh = given === 'yes' && of.ground.weighing;
  const unweighed = (['interestInSharing', 'interestProtected'] as const).filter((one) => weighed[one].trim() === '');
  const errors = useFormErrors([
    ...(given === '' || lines.length === 0
      ? [{ path: given === '' ? 'given' : 'text', text: texts.answerMissing, early: false }]
      : []),
    ...(mustWeigh
      ? unweighed.map((one) => ({ path: `weighing.${one}`, text: texts.weighingMissing, early: false }))
      : []),
  ]);
  async function send(): Promise<void> {
    const answer = given === 'yes' ? { given: true, facts: lines } : { given: false, reason: lines.join(' ') };
    const outcome = await command.send({
      path: `/api/inspections/requests/${of.id}/answer`,
      label: texts.answering,
      done: texts.didAnswer,
      body: (act) => ({
        act,
        answer,
        ground: of.ground.id,
        weighing: mustWeigh
          ? { interestInSharing: weighed.interestInSharing.trim(), interestProtected: weighed.interestProtected.trim() }
          : null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  const field = (label: string, hint?: string) => (
    <TextArea
      id="text"
      label={label}
      hint={hint}
      error={errors.at('text')}
      value={text}
      onChange={setText}
      maxLength={given === 'yes' ? 6000 : 500}
    />
  );
  return (
    <FormPage
      kept={kept}
      title={texts.yourAnswer}
      lead={null}
      level="h2"
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.sendAnswer)}
      unsent={text !== ''}
    >
      <ChoiceGroup
        id="given"
        label={say(texts.yourAnswer)}
        error={errors.at('given')}
        value={given}
        onChange={setGiven}
        lines={[
          { value: 'yes', label: say(texts.weGive) },
          { value: 'no', label: say(texts.weGiveNot), detail: say(texts.weGiveNotDetail) },
        ]}
      />
      {given === 'yes' && field(say(texts.facts), say(texts.factsHint))}
      {mustWeigh && (
        <PassOnWeighing
          ground={of.ground}
          draft={weighed}
          onChange={(part) => setWeighed({ ...weighed, ...part })}
          errors={errors}
        />
      )}
      {given === 'no' && field(say(texts.reason))}
    </FormPage>
  );
}
