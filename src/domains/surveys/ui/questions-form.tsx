import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { kindNames } from '../kind-messages.ts';
import { respondentKinds } from '../respondents.ts';
import type { QuestionShown, SurveyShown } from '../survey-schema.ts';
import { useSurveyCommand } from './api.ts';
import * as formTexts from './form-messages.ts';
import * as questionTexts from './questions-messages.ts';

type ChosenQuestions = { readonly ids: readonly string[]; readonly main: string };

/** Chooses what is asked from the bank, in which order, and which question decides. */
export function QuestionsForm({ of, onDone }: { of: SurveyShown; onDone: () => void }): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const [known] = useState<ChosenQuestions>(() => ({ ids: of.questions.map(({ id }) => id), main: of.main ?? '' }));
  const [draft, setDraft] = useState(known);
  const [kind, setKind] = useState('');
  const all = [...of.questions, ...of.offered];
  const byId = new Map(all.map((question) => [question.id, question]));
  const errors = useFormErrors([
    ...(draft.ids.length === 0 ? [missing('ids', formTexts.choose)] : []),
    ...(draft.ids.includes(draft.main) ? [] : [missing('decides', formTexts.choose)]),
  ]);
  const title = say(questionTexts.chooseQuestions);
  const kept = useKeptDraft({ command, part: 'questions', title, empty: known, value: draft, put: setDraft });
  useHoldsDraft(JSON.stringify(draft) !== JSON.stringify(known) && kept.isAtRisk && command.act === null);
  const put = (ids: readonly string[]): void => setDraft((before) => ({ ...before, ids }));
  const move = (at: number, by: number): void => {
    const ids = [...draft.ids];
    const [one] = ids.splice(at, 1);
    if (one !== undefined) ids.splice(at + by, 0, one);
    put(ids);
  };
  const chosen = draft.ids.flatMap((id) => byId.get(id) ?? []);
  const offered = all.filter(
    ({ id, kinds, reviewed }) =>
      !draft.ids.includes(id) && reviewed && (kind === '' || kinds.includes('all') || kinds.includes(kind)),
  );

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/surveys/${of.id}/questions`,
      label: formTexts.sending,
      done: questionTexts.questionsSaved,
      body: (act) => ({ act, ids: draft.ids, main: draft.main }),
      undo: undoEntry(`/api/surveys/${of.id}/withdraw-entry`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    onDone();
  }

  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(questionTexts.saveQuestions)}
      label={title}
      kept={kept}
    >
      <h3 id="ids">{say(questionTexts.chosenTitle)}</h3>
      <ol className="survey-questions">
        {chosen.map((question, at) => (
          <li key={question.id}>
            <QuestionText of={question} />
            <span className="survey-moves">
              <Named
                text={questionTexts.moveUp}
                named={questionTexts.moveUpNamed}
                of={question}
                barred={at === 0}
                press={() => move(at, -1)}
              />
              <Named
                text={questionTexts.moveDown}
                named={questionTexts.moveDownNamed}
                of={question}
                barred={at === chosen.length - 1}
                press={() => move(at, 1)}
              />
              <Named
                text={questionTexts.remove}
                named={questionTexts.removeNamed}
                of={question}
                press={() => put(draft.ids.filter((id) => id !== question.id))}
              />
            </span>
          </li>
        ))}
      </ol>
      <SelectField
        id="decides"
        label={say(questionTexts.decides)}
        hint={say(questionTexts.decidesHint)}
        value={draft.main}
        error={errors.at('decides')}
        onChange={(main) => setDraft((before) => ({ ...before, main }))}
        choices={chosen.map(({ id, ask }) => ({ value: id, label: ask }))}
      />
      <h3>{say(questionTexts.offeredTitle)}</h3>
      <SelectField
        id="kind"
        label={say(questionTexts.filterKind)}
        value={kind}
        onChange={setKind}
        choices={respondentKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
        optional
      />
      <ul className="survey-questions">
        {offered.map((question) => (
          <li key={question.id}>
            <QuestionText of={question} />
            <span className="survey-moves">
              <Named
                text={questionTexts.addToSurvey}
                named={questionTexts.addNamed}
                of={question}
                press={() => put([...draft.ids, question.id])}
              />
            </span>
          </li>
        ))}
      </ul>
    </ActForm>
  );
}

/** A short button that says to those who hear the page what it is about. */
function Named(props: {
  text: typeof questionTexts.remove;
  named: typeof questionTexts.removeNamed;
  of: QuestionShown;
  barred?: boolean;
  press: () => void;
}): ReactElement {
  const say = useText();
  return (
    <Button look="compact" barred={props.barred ?? false} onClick={props.press}>
      <span aria-hidden="true">{say(props.text)}</span>
      <span className="unseen">{say(props.named, { question: props.of.ask })}</span>
    </Button>
  );
}

export function QuestionText({ of }: { of: QuestionShown }): ReactElement {
  const say = useText();
  return (
    <div>
      {of.scene && <p className="small">{of.scene}</p>}
      <p>
        <b>{of.ask}</b>
      </p>
      <p className="small quiet">
        {say(questionTexts.rightAnswer, { answer: of.options.find(({ right }) => right)?.text ?? '' })}
        {of.own && ` · ${say(questionTexts.ownQuestion)}`}
        {!of.verified && !of.own && ` · ${say(questionTexts.notVerified)}`}
        {!of.reviewed && ` · ${say(questionTexts.notReviewed)}`}
      </p>
    </div>
  );
}
