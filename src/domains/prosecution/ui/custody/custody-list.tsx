import backward from '@phosphor-icons/core/regular/arrow-u-up-left.svg?raw';
import camera from '@phosphor-icons/core/regular/camera.svg?raw';
import copy from '@phosphor-icons/core/regular/copy.svg?raw';
import found from '@phosphor-icons/core/regular/eye.svg?raw';
import fingerprint from '@phosphor-icons/core/regular/fingerprint.svg?raw';
import received from '@phosphor-icons/core/regular/handshake.svg?raw';
import seized from '@phosphor-icons/core/regular/lock-simple.svg?raw';
import examined from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import destroyed from '@phosphor-icons/core/regular/trash.svg?raw';
import moved from '@phosphor-icons/core/regular/truck.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { CustodyShown, ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { pathOf, useFileCommand } from '../api.ts';
import * as texts from './custody-messages.ts';
import { GapSentence } from './gap-sentence.tsx';

const icons: Readonly<Record<CustodyShown['step'], string>> = {
  ...{ secured: fingerprint, found, seized, received, moved, examined },
  ...{ copied: copy, returned: backward, destroyed },
};

/** Each step of the custody of a piece of evidence in time order, and each gap where it is. */
export function CustodyList({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  return (
    <section aria-labelledby="custody">
      <h2 id="custody">{say(texts.custodyTitle)}</h2>
      <ol className="custody">
        {item.custody.flatMap((step) => [
          ...item.gaps
            .filter(({ before }) => before === step.id)
            .map((gap) => (
              <li key={`${gap.kind} ${gap.before}`} className="custody-gap">
                <span className="custody-mark">
                  <Icon of={warning} />
                </span>
                <p>
                  <b>{say(texts.gapHere)}.</b> <GapSentence gap={gap} />
                </p>
              </li>
            )),
          <Step key={step.id} file={file} item={item} step={step} />,
        ])}
      </ol>
    </section>
  );
}

function Step({ file, item, step }: { file: FileShown; item: ItemShown; step: CustodyShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const formats = useFormats();
  const at = new Date(step.at);
  const exactly = (when: string): string => moment({ from: when, to: null, precision: 'minute' });
  const isCaptured = step.step === 'secured' && item.medium !== null;
  const entry = file.timeline.find(({ id }) => id === step.id);
  const withdrawing = withdrawingIn({
    path: pathOf('investigation.withdraw', file.id),
    may: file.may.includes('investigation.withdraw') && step.step !== 'secured',
    use: useFileCommand,
  });
  return (
    <li id={`step-${step.id}`} tabIndex={-1} className={step.withdrawn ? 'custody-step withdrawn' : 'custody-step'}>
      <p className="custody-time">
        <b>{formats.date(at)}</b> <span>{step.isDay ? say(texts.dayOnly) : formats.time(at)}</span>
      </p>
      <span className="custody-mark">
        <Icon of={isCaptured ? camera : icons[step.step]} />
      </span>
      <div>
        <p className="custody-what">
          <b>{sentenceOf(step, isCaptured, say)}</b>
        </p>
        {(step.where || step.seal) && (
          <p className="small">
            {[step.where, step.seal && say(texts.sealNumber, { seal: step.seal })].filter(Boolean).join('. ')}
          </p>
        )}
        {step.note && <p className="small">{step.note}</p>}
        <p className="small quiet">
          {say(texts.recordedLine, {
            by: step.recordedBy,
            time: exactly(step.recordedAt),
            capacity: say(capacityNames[step.capacity as keyof typeof capacityNames]).toLocaleLowerCase(),
          })}
        </p>
        {step.withdrawn && (
          <p className="small">
            {say(step.withdrawn.reason ? texts.withdrawnLine : texts.withdrawnAtOnce, {
              by: step.withdrawn.by,
              time: exactly(step.withdrawn.at),
              reason: step.withdrawn.reason ?? '',
            })}
          </p>
        )}
        {entry && withdrawing(entry)}
      </div>
    </li>
  );
}

function sentenceOf(step: CustodyShown, isCaptured: boolean, say: ReturnType<typeof useText>): string {
  const by = step.by ?? '–';
  if (isCaptured) return say(texts.capturedBy, { by });
  if (step.step === 'received') return say(texts.receivedFrom, { by, from: step.from ?? '–' });
  if (step.step === 'returned') return say(texts.returnedTo, { by, to: step.to ?? '–' });
  return say(texts.doneBy, { step: say(texts.stepNames[step.step]), by });
}
