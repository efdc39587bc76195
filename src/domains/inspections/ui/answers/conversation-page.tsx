import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Reference } from '../../../../web/components/reference.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { ConversationShown } from '../../shown-schema.ts';
import { questionCodes } from '../../visit/schema.ts';
import { conversationQuery, useConversationCommand } from '../api.ts';
import { languageNames } from '../code-messages.ts';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { type QuestionTexts, WithAsked } from '../requests/asked.tsx';
import * as texts from '../worker/talk-messages.ts';

/** What a worker said, with the one unit that the worker has consented to. */
export default function ConversationPage(): ReactElement {
  const conversation = useQuery(conversationQuery(useIdOfPage()));
  return (
    <Opened of={conversation}>
      {(shown) => <WithAsked>{(asked) => <Conversation of={shown} asked={asked} />}</WithAsked>}
    </Opened>
  );
}

function Conversation({ of, asked }: { of: ConversationShown; asked: QuestionTexts }): ReactElement {
  const say = useText();
  const command = useConversationCommand();
  const send = () =>
    command.send({
      path: `/api/conversations/${of.id}/acknowledge`,
      label: texts.acknowledging,
      done: texts.didAcknowledge,
      body: (act) => ({ act }),
    });
  return (
    <div className="reading">
      <PageHeading tab={say(texts.conversationTitle)}>{say(texts.conversationTitle)}</PageHeading>
      <p className="lead">
        {of.from}. {say(texts.inLanguage, { language: say(languageNames[of.language]) })}
      </p>
      <DoneNote about={of.id} />
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      {of.owner && <p>{say(texts.responsible, { name: of.owner })}</p>}
      {of.may.includes('conversation.acknowledge') && (
        <div className="actions">
          <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
            {say(command.sending ? sendingNow : texts.acknowledge)}
          </Button>
        </div>
      )}
      <VisibilityStrip of={of.visibility} />
      {of.isOpened ? <Said of={of} asked={asked} /> : <NotOpened of={of} />}
    </div>
  );
}

/** How and when they can be reached, and what they answered. */
function Said({ of, asked }: { of: ConversationShown; asked: QuestionTexts }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <>
      <dl className="pairs">
        <div>
          <dt>{say(texts.safeTime)}</dt>
          <dd>{of.safeTime ?? say(texts.noSafeTime)}</dd>
        </div>
        <div>
          <dt>{say(texts.reachedBy)}</dt>
          <dd>
            {say(of.reach === null ? texts.reachNotSaid : texts.reachNames[of.reach])}
            {of.number && <span className="tabular"> {of.number}</span>}
          </dd>
        </div>
        <div>
          <dt>{say(texts.heldAt)}</dt>
          <dd>{moment({ from: of.heldAt, to: null, precision: 'minute' })}</dd>
        </div>
      </dl>
      <Part title={say(texts.answersTitle)}>
        <dl className="pairs">
          {questionCodes.map((code) => {
            const answer = of.answers[code];
            return (
              <div key={code}>
                <dt>{asked[code]}</dt>
                <dd>
                  {answer ? say(texts.answerNames[answer]) : <span className="unknown">{say(texts.notAnswered)}</span>}
                </dd>
              </div>
            );
          })}
        </dl>
      </Part>
    </>
  );
}

/** The box could not be opened: nothing of it is known, and what is left to do is said. */
function NotOpened({ of }: { of: ConversationShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <>
      <StateBox icon={lockKey} title={say(texts.notOpenedTitle)} look="attention">
        <p>{say(texts.notOpenedText)}</p>
        <ol className="spaced">
          <li>
            {say(texts.notOpenedTell)} <Reference of={of.reference} />
          </li>
          <li>{say(texts.notOpenedAsk, { from: of.from })}</li>
          <li>{say(texts.notOpenedCard)}</li>
        </ol>
      </StateBox>
      <dl className="pairs">
        <div>
          <dt>{say(texts.heldAt)}</dt>
          <dd>{moment({ from: of.heldAt, to: null, precision: 'minute' })}</dd>
        </div>
      </dl>
    </>
  );
}
