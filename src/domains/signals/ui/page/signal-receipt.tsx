import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Reference } from '../../../../web/components/reference.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { momentMinute } from '../../../../web/messages.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { shortLeaf } from '../../../../web/short-leaf.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { SignalAnswer } from '../../schema.ts';
import { signalQuery } from '../api.ts';
import * as texts from './receipt-messages.ts';
import { SignalUndone } from './signal-undone.tsx';
import '../../../../web/components/state/receipt.css';

/** What takes the place of the form once the signal has arrived: the proof, and what happens now. */
export function SignalReceipt(props: { answer: SignalAnswer; another: () => void }): ReactElement {
  // Only what an answer has put there: nothing is asked for.
  const say = useText();
  const now = useQuery({ ...signalQuery(props.answer.signal.id), enabled: false });
  if (!now.data?.isUndone) return <Receipt {...props} />;
  return (
    <>
      <SignalUndone />
      <div className="actions">
        <Button onClick={props.another}>{say(texts.another)}</Button>
      </div>
    </>
  );
}

function Receipt(props: { answer: SignalAnswer; another: () => void }): ReactElement {
  const { signal, receipt } = props.answer;
  const say = useText();
  const { date, time } = useFormats();
  const { unit, agency } = useSession();
  const at = new Date(receipt.time);
  const when = say(momentMinute, { date: date(at), time: time(at) });
  const keeper = `${unit.name}, ${agency}`;

  const save = (): void =>
    saveFile(
      `${signal.reference}.txt`,
      [
        say(texts.fileTitle),
        '',
        `${say(texts.reference)}: ${signal.reference}`,
        `${say(texts.arrived)}: ${when} (${receipt.time})`,
        `${say(texts.agency)}: ${keeper}`,
        `${say(texts.fileOrigin)}: ${receipt.origin}`,
        `${say(texts.leaf)}: ${receipt.leaf}`,
        `${say(texts.fileSignature)}: ${receipt.signature}`,
        '',
      ].join('\n'),
    );

  return (
    <div className="reading receipt">
      <Chip look="done" icon={checkCircle}>
        {signal.reference}
      </Chip>
      <PageHeading tab={say(texts.receiptTitle)} takesFocus>
        {say(texts.receiptTitle)}
      </PageHeading>
      <p className="lead">{say(texts.receiptLead)}</p>
      <dl className="pairs">
        <div>
          <dt>{say(texts.reference)}</dt>
          <dd>
            <Reference of={signal.reference} />
          </dd>
        </div>
        <div>
          <dt>{say(texts.arrived)}</dt>
          <dd>{when}</dd>
        </div>
        <div>
          <dt>{say(texts.agency)}</dt>
          <dd>{keeper}</dd>
        </div>
        <div>
          <dt>{say(texts.leaf)}</dt>
          <dd>
            <bdi className="code">{shortLeaf(receipt.leaf)}</bdi>
            <p className="small quiet">{say(texts.leafNote)}</p>
          </dd>
        </div>
      </dl>
      <h2>{say(texts.nextTitle)}</h2>
      <ol className="numbered">
        <li>{say(texts.nextKept, { unit: unit.name })}</li>
        <li>{say(texts.nextPassOn)}</li>
        <li>{say(texts.nextCorrect)}</li>
      </ol>
      <div className="actions">
        <Link className="button primary" to="/app/signals/$id" params={{ id: signal.id }}>
          {say(texts.open)}
        </Link>
        <Button icon={downloadSimple} onClick={save}>
          {say(texts.save)}
        </Button>
        <Button icon={printer} onClick={() => print()}>
          {say(texts.print)}
        </Button>
        <Button look="plain" onClick={props.another}>
          {say(texts.another)}
        </Button>
      </div>
    </div>
  );
}
