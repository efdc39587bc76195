import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { DraftChoice, DraftLine } from '../../../../web/drafts/draft-line.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { failureOf } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { useActor } from '../../../access/ui/public.tsx';
import { workQuery } from '../../../tasks/ui/public.tsx';
import type { FeedbackHere, FeedbackShown } from '../../feedback/shapes.ts';
import { feedbackListTitle } from '../menu-messages.ts';
import { answerFeedback, closeFeedback, feedbackQuery } from './api.ts';
import '../../../../web/form/form.css';
import './feedback.css';
import * as texts from './messages.ts';
import { SaidFeedback } from './said.tsx';

/** What people of the agency have written of CAPE, for its administrators: what is open first. */
export default function FeedbackListPage(): ReactElement {
  const say = useText();
  return (
    <div className="reading">
      <PageHeading tab={say(feedbackListTitle)}>{say(feedbackListTitle)}</PageHeading>
      <p className="lead">{say(texts.listLead)}</p>
      <Fetched of={useQuery(feedbackQuery())} lines={5}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say(texts.listNone)} icon={chatText}>
              {null}
            </Empty>
          ) : (
            <>
              <Part title={say(texts.open)} items={items.filter(({ closedAt }) => closedAt === null)} />
              <Part title={say(texts.done)} items={items.filter(({ closedAt }) => closedAt !== null)} />
            </>
          )
        }
      </Fetched>
    </div>
  );
}

function Part({ title, items }: { title: string; items: readonly FeedbackShown[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="feedback-list">
        {items.map((one) => (
          <SaidFeedback key={one.id} of={one} by={one.by} answeredBy={one.answeredBy}>
            {one.closedAt === null && <AnswerForm of={one} />}
          </SaidFeedback>
        ))}
      </ul>
    </section>
  );
}

function AnswerForm({ of }: { of: FeedbackShown }): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>();
  const actor = useActor();
  const kept = useKeptDraft({
    command: { actor },
    part: `answer-${of.id}`,
    title: say(texts.answerLabel),
    empty: { text: '' },
    value: { text },
    put: (was) => setText(was.text),
  });
  const run = async (work: () => Promise<FeedbackHere>, done: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setWrong(undefined);
    try {
      const now = await work();
      kept.sent();
      client.setQueryData(feedbackQuery().queryKey, now);
      announce(done);
      await client.invalidateQueries({ queryKey: workQuery().queryKey });
    } catch (error) {
      const failure = failureOf(error);
      setWrong(failure.kind === 'refused' ? failure.sentence : say(texts.notDone));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        if (said === '') setWrong(say(texts.noAnswer));
        else void run(() => answerFeedback({ id: of.id, text: said }), say(texts.didAnswer));
      }}
    >
      <DraftChoice of={kept} />
      <TextArea
        id={`answer.${of.id}`}
        label={say(texts.answerLabel)}
        hint={say(texts.answerHint)}
        value={text}
        onChange={setText}
        error={wrong}
        maxLength={2000}
      />
      <div className="actions">
        <Button type="submit" look="primary" barred={busy}>
          {say(texts.sendAnswer)}
        </Button>
        <Button look="plain" barred={busy} onClick={() => void run(() => closeFeedback(of.id), say(texts.didClose))}>
          {say(texts.close)}
        </Button>
      </div>
      <DraftLine of={kept} />
    </form>
  );
}
