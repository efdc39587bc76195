import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { results } from '../../replies/schema.ts';
import type { SuspicionShown } from '../../shown-schema.ts';
import { pathOf, useSuspicionCommand } from '../api.ts';
import * as texts from './outcome-messages.ts';
import { resultWords } from './words.ts';

const empty = { result: '', words: '' };

/** What became of the person, to the unit that handed them over: only on a recorded consent, and otherwise what to do to have one. */
export function OutcomeForm({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'outcome',
    title: say(texts.outcomeTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.result ? [] : [missing('result', texts.resultMissing)]),
    ...tooLong('words', draft.words, 1000),
  ]);
  const [person] = suspicion.exchange.consented;

  async function send(): Promise<void> {
    if (!errors.attempt() || !person) return;
    const outcome = await command.send({
      path: pathOf('outcome', suspicion.id),
      label: texts.sendingOutcome,
      done: texts.didSendOutcome,
      body: (act) => ({ act, person: person.person, result: draft.result, words: draft.words.trim() || null }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const from = suspicion.from ?? '';
  return (
    <details className="section close-suspicion not-on-paper">
      <summary>{say(texts.outcomeTitle)}</summary>
      {person ? (
        <ActForm
          kept={kept}
          command={command}
          errors={errors}
          send={send}
          button={say(texts.outcomeSend)}
          look="ordinary"
          effect={say(texts.outcomeEffect)}
        >
          <p id="person" tabIndex={-1}>
            {say(texts.consentedLine, {
              alias: person.alias,
              from,
              when: moment({ from: person.givenAt, to: null, precision: 'minute' }),
            })}
          </p>
          <ChoiceGroup
            id="result"
            label={say(texts.resultLabel)}
            error={errors.at('result')}
            value={draft.result}
            onChange={(result) => setDraft({ ...draft, result })}
            lines={results.map((value) => ({ value, label: say(resultWords[value]) }))}
          />
          <TextArea
            id="words"
            label={say(texts.outcomeWords)}
            hint={say(texts.outcomeWordsHint)}
            error={errors.at('words')}
            optional
            value={draft.words}
            onChange={(words) => setDraft({ ...draft, words })}
          />
        </ActForm>
      ) : (
        <p>{say(texts.noConsent, { alias: suspicion.facts.called ?? '', from })}</p>
      )}
    </details>
  );
}
