import arrowRight from '@phosphor-icons/core/regular/arrow-right.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import type { BoardShown, FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import { reasonMissing } from '../form-messages.ts';
import * as texts from './finding-messages.ts';
import { questionTexts } from './question-messages.ts';

/** The question that could change most, with the act that asks it, or leaves it aside with a reason. */
export function BoardQuestion(props: {
  file: FileShown;
  board: BoardShown;
  nameOf: (element: string) => string;
}): ReactElement | null {
  const { file, board, nameOf } = props;
  const say = useText();
  const [reason, setReason] = useState('');
  const { question, party } = board;
  const text = question && questionTexts[question.id as keyof typeof questionTexts];
  if (!question || !text) return null;
  const touched = question.touches.map(nameOf).join(', ');
  return (
    <section className="next-step" aria-labelledby="next-question">
      <div>
        <p className="kicker">
          <Icon of={arrowRight} />
          {say(texts.questionKicker)}
        </p>
        <h2 id="next-question">{say(text)}</h2>
        <p className="small">{say(texts.questionTouches, { elements: touched })}</p>
      </div>
      {file.may.includes('directive.give') && (
        <div className="actions">
          <Link
            className="button primary"
            to="/app/investigations/$id/directive"
            params={{ id: file.id }}
            search={{ party, element: question.touches[0] ?? '', question: question.id }}
          >
            {say(texts.giveDirective)}
          </Link>
        </div>
      )}
      {file.may.includes('question.leave') && (
        <div className="after">
          <ActHere
            file={file}
            verb="question.leave"
            summary={say(texts.notNow)}
            errors={textErrors('words.reason', reason, 500, reasonMissing)}
            unsent={reason !== ''}
            draft={{
              empty: { reason: '' },
              value: { reason },
              put: (kept) => setReason(kept.reason),
              part: `question-${question.id}`.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'),
            }}
            label={texts.leaving}
            done={texts.didLeave}
            sendText={texts.leaveSend}
            body={(act) => ({
              act,
              facts: { question: question.id, party },
              words: { reason: reason.trim() },
            })}
            onSent={() => setReason('')}
          >
            {(errors) => (
              <TextArea
                id="words.reason"
                label={say(texts.leaveReason)}
                error={errors.at('words.reason')}
                value={reason}
                onChange={setReason}
              />
            )}
          </ActHere>
        </div>
      )}
    </section>
  );
}
