import paperPlane from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import type { ReactElement } from 'react';
import { actIcons } from '../../../../web/act-icons.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown, ThreadStep } from '../../schema.ts';
import * as texts from './thread-messages.ts';
import './thread-line.css';

/** How the matter came here and where it went from here: disclosures in and out on a plum rail, own acts without one. */
export function ThreadLine({ of }: { of: CaseShown }): ReactElement {
  return (
    <ol className="thread-line">
      {of.thread.map((step) => (
        <StepOf key={step.id} step={step} />
      ))}
    </ol>
  );
}

function StepOf({ step }: { step: ThreadStep }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  return (
    <li className={step.way}>
      <Icon of={actIcons[step.icon] ?? paperPlane} />
      <time dateTime={step.at}>{when(step.at)}</time>
      <b>{step.sentence}</b>
      <span className="quiet">{step.way === 'in' ? say(texts.byLetter) : step.by}</span>
      {step.letter && <span className="quiet">{receiptWords(step.letter, say, when)}</span>}
    </li>
  );
}

/** What has come back: that the recipient acknowledged it, that it arrived, or nothing yet. */
function receiptWords(
  { to, receivedAt, acknowledgedAt, withdrawn }: NonNullable<ThreadStep['letter']>,
  say: ReturnType<typeof useText>,
  when: (at: string) => string,
): string {
  if (withdrawn !== null) return say(withdrawn === 'stopped' ? texts.stopped : texts.withdrawn, { unit: to });
  if (acknowledgedAt !== null) return say(texts.acknowledged, { unit: to, when: when(acknowledgedAt) });
  if (receivedAt !== null) return say(texts.received, { unit: to, when: when(receivedAt) });
  return say(texts.onItsWay, { unit: to });
}
