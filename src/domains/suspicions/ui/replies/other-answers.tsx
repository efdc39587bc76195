import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { SuspicionShown } from '../../shown-schema.ts';
import { AskForm } from './ask-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import * as texts from './reply-messages.ts';

/** What the recipient can answer besides taking it: a no with where instead, or a question. Folded, since most are taken. */
export function OtherAnswers({ suspicion }: { suspicion: SuspicionShown }): ReactElement | null {
  const say = useText();
  const may = (verb: string): boolean => suspicion.may.includes(`suspicion.${verb}`);
  if (!may('decline') && !may('ask-back')) return null;
  return (
    <>
      {may('decline') && (
        <details className="close-suspicion not-on-paper">
          <summary>{say(texts.declineTitle)}</summary>
          <DeclineForm suspicion={suspicion} />
        </details>
      )}
      {may('ask-back') && (
        <details className="close-suspicion not-on-paper">
          <summary>{say(texts.askTitle)}</summary>
          <AskForm suspicion={suspicion} />
        </details>
      )}
    </>
  );
}
