import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { ErrorSummary } from '../../../../web/components/state/error-summary.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import type { DraftError } from '../../../../web/form/draft-error.ts';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { SurveyPage } from '../../survey/shown-survey.ts';
import { frequencyNames, helpNames } from '../../survey/word-messages.ts';
import { frequencies, helps, workStages } from '../../survey/words.ts';
import { useSurveyCommand } from './api.ts';
import {
  answeredIn,
  emptyDraft,
  isAskedHelp,
  keepDraft,
  keptDraft,
  type SurveyDraft,
  withFrequency,
  withHelp,
} from './survey-draft.ts';
import * as texts from './survey-messages.ts';

type SurveyQuestion = SurveyPage['questions'][number];

/** Random bits that only this page ever has: see what is sent with an answer. */
const blindly = (): string =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The fifteen questions on one page. What is chosen stays on the device, so that one can leave and come back. */
export function SurveyForm({ of: { questions }, round }: { of: SurveyPage; round: string }): ReactElement {
  const say = useText();
  const { name, unit } = useSession();
  const who = `${unit.id}.${name}`;
  const ids = questions.map(({ id }) => id);
  const command = useSurveyCommand();
  const [draft, setDraft] = useState(() => keptDraft(round, who, ids));
  const [sent] = useState(() => ({ answer: newId(), blind: blindly() }));
  const change = (next: SurveyDraft): void => {
    setDraft(next);
    keepDraft(round, who, next);
  };
  const wrong: DraftError[] = [
    ...questions.flatMap(({ id }, at) =>
      draft.frequencies[id]
        ? []
        : [
            {
              path: `answers.frequencies.${id}`,
              text: texts.questionMissing,
              values: { number: at + 1 },
              early: false,
            },
          ],
    ),
    ...(draft.stage ? [] : [missing('answers.stage', texts.stageMissing)]),
  ];
  const errors = useFormErrors(wrong);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/study/survey/${round}/answer`,
      label: texts.sendingAnswers,
      done: texts.didSend,
      body: (act) => ({ act, ...sent, answers: draft }),
    });
    if (outcome.kind === 'done') keepDraft(round, who, null);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const stages = workStages.map((stage) => ({
    value: stage,
    label: questions.find(({ group }) => group === stage)?.groupName ?? stage,
  }));
  return (
    <form
      className="form-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!command.onItsWay) void send();
      }}
    >
      <p className="small">{say(texts.privacy)}</p>
      <p>
        <b>{say(texts.howOften)}</b>
      </p>
      <ErrorSummary errors={errors.summary} tries={errors.tries} />
      <Refusal of={command.refused} />
      <div className="fields" inert={command.onItsWay}>
        {questions.map((question, at) => (
          <Asked
            key={question.id}
            question={question}
            number={at + 1}
            draft={draft}
            onChange={change}
            error={errors.at(`answers.frequencies.${question.id}`)}
          />
        ))}
        <ChoiceGroup
          id="answers.stage"
          label={say(texts.stage)}
          error={errors.at('answers.stage')}
          value={draft.stage}
          onChange={(stage) => change({ ...draft, stage })}
          lines={stages}
        />
      </div>
      <div className="form-send">
        <p aria-live="polite">{say(texts.progress, { count: answeredIn(draft, ids), of: ids.length })}</p>
        <Sending act={command.act} />
        <div className="actions">
          <Button type="submit" look="primary" barred={command.onItsWay}>
            {say(command.sending ? sendingNow : texts.send)}
          </Button>
          <Button
            look="plain"
            onClick={() => {
              setDraft(emptyDraft);
              keepDraft(round, who, null);
            }}
          >
            {say(texts.forget)}
          </Button>
        </div>
        <p className="small quiet">{say(texts.sendOnce)}</p>
        <p className="small quiet">{say(texts.keptHere)}</p>
        {questions.some(({ verified }) => !verified) && <p className="small quiet">{say(texts.unverified)}</p>}
      </div>
    </form>
  );
}

function Asked(props: {
  question: SurveyQuestion;
  number: number;
  draft: SurveyDraft;
  onChange: (draft: SurveyDraft) => void;
  error: string | undefined;
}): ReactElement {
  const { question, number, draft, onChange, error } = props;
  const say = useText();
  const { id, text } = question;
  const help = isAskedHelp(draft, id) && (
    <p className="field">
      <label className="label" htmlFor={`answers.helped.${id}`}>
        {say(texts.help)}
      </label>
      <select
        id={`answers.helped.${id}`}
        className="input"
        value={draft.helped[id] ?? ''}
        onChange={(event) => onChange(withHelp(draft, id, event.target.value))}
      >
        <option value="">–</option>
        {helps.map((one) => (
          <option key={one} value={one}>
            {say(helpNames[one])}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <div className="study-asked">
      <ChoiceGroup
        id={`answers.frequencies.${id}`}
        label={say(texts.numbered, { number, question: text })}
        error={error}
        value={draft.frequencies[id] ?? ''}
        onChange={(frequency) => onChange(withFrequency(draft, id, frequency))}
        inline
        lines={frequencies.map((frequency) => ({ value: frequency, label: say(frequencyNames[frequency]) }))}
      />
      {help}
    </div>
  );
}
