import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { Dialog } from '../../../../web/components/lazy-dialog.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { DeviceShown } from '../../schema.ts';
import { Kept } from './kept.tsx';
import * as texts from './phone-messages.ts';
import { numbersInWords, standingOf } from './phone-standing.ts';
import { useStopCommand } from './phones-api.ts';

const looks = {
  trusted: { look: 'done', icon: checkCircle },
  locked: { look: 'attention', icon: lockKey },
  ended: { look: 'nothing', icon: prohibit },
  quarantined: { look: 'lost', icon: warningCircle },
} as const;

/** One phone: its state, where its numbers are, and what can be done when it is lost. */
export function OnePhone({ of, number }: { of: DeviceShown; number: number }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const heading = useId();
  const when = (at: string) => moment({ from: at, to: null, precision: 'minute' });
  const { standing, since, by } = standingOf(of);
  const hasCome = of.lastReceivedAt !== null || of.last > 0 || of.kept > 0;
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="phone-head">
        <h2 id={heading}>
          {say(texts.phoneSince, { number, day: moment({ from: of.enrolledAt, to: null, precision: 'day' }) })}
        </h2>
        <Chip {...looks[standing]}>{say(texts.states[standing])}</Chip>
      </div>
      {standing !== 'trusted' && <p>{say(texts.stateTexts[standing], { time: since ? when(since) : '' })}</p>}
      {by === 'administrator' && <p>{say(texts.byAdministrator[standing === 'ended' ? 'ended' : 'locked'])}</p>}
      <DoneNote about={of.id} />
      {hasCome ? <Numbers of={of} /> : <p className="quiet">{say(texts.nothingYet)}</p>}
      <div className="actions not-on-paper">
        {of.lockedAt === null && of.endedAt === null && <Stop how="lock" device={of.id} heading={heading} />}
        {of.endedAt === null && <Stop how="end" device={of.id} heading={heading} />}
      </div>
      {of.kept > 0 && <Kept device={of.id} count={of.kept} />}
    </section>
  );
}

/** How many have come, which are missing, which were signed twice. */
function Numbers({ of }: { of: DeviceShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const lastAt = of.lastReceivedAt;
  return (
    <dl className="pairs">
      <Pair name={say(texts.lastNumber)}>{of.last}</Pair>
      <Pair name={say(texts.arrivedCount)}>{of.received}</Pair>
      <Pair name={say(texts.missingNumbers)}>
        {of.missing.length === 0 ? (
          say(texts.nothingMissing)
        ) : (
          <>
            {of.missingCount > of.missing.length && `${say(texts.missingFirst, { count: of.missingCount })} `}
            <b>{numbersInWords(of.missing)}</b>. {say(texts.missingMean)}
          </>
        )}
      </Pair>
      {of.forked.length > 0 && (
        <Pair name={say(texts.forkedNumbers)}>
          <b>{numbersInWords(of.forked)}</b>
        </Pair>
      )}
      {of.astray.length > 0 && (
        <Pair name={say(texts.astrayNumbers)}>
          <b>{numbersInWords(of.astray)}</b>
        </Pair>
      )}
      {of.skewed > 0 && <Pair name={say(texts.skewedCount)}>{of.skewed}</Pair>}
      <Pair name={say(texts.keptCount)}>{of.kept}</Pair>
      <Pair name={say(texts.lastContact)}>
        {lastAt ? moment({ from: lastAt, to: null, precision: 'minute' }) : say(texts.noContact)}
      </Pair>
    </dl>
  );
}

const Pair = (props: { name: string; children: ReactNode }): ReactElement => (
  <div>
    <dt>{props.name}</dt>
    <dd className="tabular">{props.children}</dd>
  </div>
);

const stops = {
  lock: { button: texts.lock, title: texts.lockTitle, text: texts.lockText, label: texts.locking, done: texts.didLock },
  end: { button: texts.end, title: texts.endTitle, text: texts.endText, label: texts.ending, done: texts.didEnd },
} as const;

/** Asks once more, since a phone in use would be stopped too. */
function Stop(props: { how: keyof typeof stops; device: string; heading: string }): ReactElement {
  const { how, device, heading } = props;
  const say = useText();
  const command = useStopCommand();
  const [isOpen, setOpen] = useState(false);
  const words = stops[how];
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/devices/${device}/${how}`,
      label: words.label,
      done: words.done,
      body: (act) => ({ act }),
    });
    if (outcome.kind !== 'refused') setOpen(false);
  }
  return (
    <>
      <Button reason={heading} onClick={() => setOpen(true)}>
        {say(words.button)}
      </Button>
      {isOpen && (
        <Dialog title={say(words.title)} alert onClose={() => setOpen(false)}>
          <p>{say(words.text)}</p>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
              {say(command.sending ? sendingNow : words.button)}
            </Button>
            <Button autoFocus onClick={() => setOpen(false)}>
              {say(texts.notNow)}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
