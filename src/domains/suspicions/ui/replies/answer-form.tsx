import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { groundFrom, nothingTyped } from '../../../../kernel/text/ground.ts';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { chosenIn, groundLabel, PassOnGround, PassOnWeighing, passOnErrors } from '../../../disclosures/ui/public.tsx';
import type { SuspicionShown } from '../../shown-schema.ts';
import { pathOf, recipientsQuery, useSuspicionCommand } from '../api.ts';
import * as texts from './sender-messages.ts';

const empty = { answer: '', ground: '', provision: nothingTyped, interestInSharing: '', interestProtected: '' };

/** The sender's answer to a question: a disclosure like any other, on a legal ground that the officer chooses. */
export function AnswerForm(props: {
  suspicion: SuspicionShown;
  question: SuspicionShown['exchange']['questions'][number];
}): ReactElement {
  const { suspicion, question } = props;
  const say = useText();
  const { agency } = useSession();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'answer',
    title: say(texts.answerTitle),
    value: draft,
    put: setDraft,
  });
  const recipients = useQuery(recipientsQuery(suspicion.facts.consent));
  const facts = suspicion.facts.about === 'person' ? ['narrative'] : ['workplace'];
  const addresses = (recipients.data?.items ?? []).map((each) => ({
    ...each,
    grounds: each.grounds.map((ground) =>
      ground.possible && facts.some((fact) => ground.excludes.includes(fact))
        ? { ...ground, possible: false, whyNot: say(texts.groundCannot) }
        : ground,
    ),
  }));
  const wish = { ...draft, facts, unit: String(suspicion.exchange.unit), purpose: '–' };
  const { address, ground } = chosenIn(wish, addresses);
  const errors = useFormErrors([
    ...textErrors('answer', draft.answer, 4000, texts.answerMissing),
    ...passOnErrors(wish, addresses),
  ]);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    const sent = ground ? groundFrom(ground, draft.provision) : null;
    if (!errors.attempt() || sent === null) return;
    const outcome = await command.send({
      path: pathOf('answer-back', suspicion.id),
      label: texts.answering,
      done: texts.didAnswer,
      body: (act) => ({
        act,
        question: question.letter,
        answer: draft.answer.trim(),
        ground: sent,
        weighing: ground?.weighing
          ? { interestInSharing: draft.interestInSharing.trim(), interestProtected: draft.interestProtected.trim() }
          : null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="urgent not-on-paper" aria-labelledby="answer-back">
      <h2 id="answer-back">{say(texts.answerTitle)}</h2>
      <p className="said-words">{question.words}</p>
      <FetchState of={recipients} lines={3} />
      {recipients.data && (
        <ActForm
          kept={kept}
          command={command}
          errors={errors}
          send={send}
          button={say(texts.answerSend)}
          effect={say(texts.answerEffect)}
        >
          <TextArea
            id="answer"
            label={say(texts.answerLabel)}
            hint={say(texts.answerHint)}
            error={errors.at('answer')}
            value={draft.answer}
            onChange={(answer) => change({ answer })}
            onLeave={() => errors.left('answer')}
          />
          <PassOnGround
            grounds={address?.grounds ?? null}
            label={say(groundLabel, { from: agency, to: address?.house ?? '' })}
            value={ground?.id ?? ''}
            onChange={(id) => change({ ground: id })}
            errors={errors}
            provision={draft.provision}
            onProvision={(provision) => change({ provision })}
          />
          {ground?.weighing && <PassOnWeighing ground={ground} draft={draft} onChange={change} errors={errors} />}
        </ActForm>
      )}
    </section>
  );
}
