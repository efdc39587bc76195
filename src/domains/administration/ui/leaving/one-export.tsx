import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { sizeIn } from '../../../../web/size.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { ExportShown } from '../../leaving/schema.ts';
import { AgreeToExport } from './agree.tsx';
import { exportsPath, useExportCommand } from './api.ts';
import * as texts from './messages.ts';

/** A day and a time, as they are said in a sentence. */
function useMoment(): (at: string | null) => string {
  const { date, time } = useFormats();
  return (at) => (at === null ? '' : `${date(new Date(at))} ${time(new Date(at))}`);
}

/** One export that has not ended: how it is, and what its reader can do. */
export function OpenExport({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  const mayAgree = of.may.includes('agency-export.agree');
  return (
    <section className="section leaving-export" aria-labelledby={`export-${of.id}`}>
      <h2 id={`export-${of.id}`}>{say(mayAgree ? texts.waitsForYourAnswer : texts.states[of.state])}</h2>
      <State of={of} />
      <Facts of={of} />
      {mayAgree && <AgreeToExport of={of} />}
      <Steps of={of} />
      {of.state === 'ready' && <Opening />}
      <History of={of} />
    </section>
  );
}

function State({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { number } = useFormats();
  const until = moment(of.until);
  switch (of.state) {
    case 'asked':
      if (of.isOwn) return <p>{say(texts.waitsForAnother, { until })}</p>;
      if (of.may.includes('agency-export.agree')) return <p>{say(texts.waitsForYou, { name: of.askedBy, until })}</p>;
      return <p>{say(texts.notByYou)}</p>;
    case 'agreed':
      return <p role="status">{say(texts.soon)}</p>;
    case 'making':
      return (
        <div>
          <progress
            className="leaving-progress"
            max={of.whole || 1}
            value={of.done}
            aria-label={say(texts.states.making)}
          />
          <p>{say(texts.progress, { done: number(of.done), whole: number(of.whole) })}</p>
        </div>
      );
    case 'ready': {
      const size = sizeIn(number, of.bytes ?? 0);
      return (
        <>
          <p>
            {of.isOwn
              ? say(texts.readyForYou, { size, acts: of.acts ?? 0, files: of.files ?? 0, until })
              : say(texts.readyForAnother, { name: of.askedBy, until })}
          </p>
          {(of.damaged ?? 0) > 0 && <p className="notice">{say(texts.damaged, { count: of.damaged ?? 0 })}</p>}
        </>
      );
    }
    case 'failed':
      return <p className="notice">{say(texts.failed[of.fault ?? 'fault'])}</p>;
    case 'declined':
      return <p>{say(texts.ended.declined, { name: of.answeredBy ?? '', at: moment(of.endedAt) })}</p>;
    case 'canceled':
      return (
        <p>
          {say(of.madeAt === null ? texts.ended.canceled : texts.ended.removed, {
            name: of.endedBy ?? '',
            at: moment(of.endedAt),
          })}
        </p>
      );
    case 'expired':
      return <p>{say(expiredAs(of), { at: moment(of.endedAt) })}</p>;
  }
}

function expiredAs({ madeAt, answeredAt }: ExportShown): Message {
  if (madeAt !== null) return texts.ended.deleted;
  return answeredAt === null ? texts.ended.unanswered : texts.ended.unmade;
}

function Facts({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const pairs: readonly (readonly [Message, ReactNode])[] = [
    [texts.facts.reason, of.reason],
    [texts.facts.to, of.to],
    [texts.facts.asked, say(texts.by, { name: of.askedBy, at: moment(of.askedAt) })],
    ...(of.recipient === null
      ? []
      : ([
          [texts.facts.agreed, say(texts.by, { name: of.answeredBy ?? '', at: moment(of.answeredAt) })],
          [
            texts.facts.key,
            <bdi key="key" className="code leaving-code">
              {of.recipient}
            </bdi>,
          ],
        ] as const)),
    ...(of.madeAt === null
      ? []
      : ([
          [texts.facts.made, moment(of.madeAt)],
          [
            texts.facts.digest,
            <bdi key="sum" className="code leaving-code">
              {of.digest}
            </bdi>,
          ],
        ] as const)),
    ...(of.fetchedAt === null ? [] : ([[texts.facts.fetched, moment(of.fetchedAt)]] as const)),
  ];
  return (
    <dl className="pairs">
      {pairs.map(([name, value]) => (
        <div key={name.id}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be done without a form. */
function Steps({ of }: { of: ExportShown }): ReactElement | null {
  const say = useText();
  const command = useExportCommand();
  const send = (step: string, done: Message) =>
    command.send({ path: `${exportsPath}/${of.id}/${step}`, label: texts.sending, done, body: (act) => ({ act }) });
  async function fetchFile(): Promise<void> {
    const outcome = await send('fetch', texts.openedNote);
    if (outcome.kind !== 'done') return;
    const link = document.createElement('a');
    link.href = `${exportsPath}/${of.id}/file`;
    link.download = '';
    link.click();
  }
  const has = (step: string) => of.may.includes(`agency-export.${step}`) && !(step === 'decline' && of.isOwn);
  if (!has('fetch') && !has('decline') && !has('cancel')) return null;
  return (
    <>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions not-on-paper">
        {has('fetch') && (
          <Button look="primary" barred={command.onItsWay} onClick={() => void fetchFile()}>
            {say(texts.download)}
          </Button>
        )}
        {has('decline') && (
          <Button barred={command.onItsWay} onClick={() => void send('decline', texts.declinedNote)}>
            {say(texts.decline)}
          </Button>
        )}
        {has('cancel') && (
          <Button look="plain" barred={command.onItsWay} onClick={() => void send('cancel', texts.canceledNote)}>
            {say(of.state === 'ready' ? texts.remove : texts.cancel)}
          </Button>
        )}
      </div>
    </>
  );
}

const commands = `umask 077
age --decrypt --identity cape-export-key.txt --output export.zip FILE.zip.age
python3 -m zipfile -e export.zip export
cd export && sha256sum --check --strict SHA256SUMS`;

function Opening(): ReactElement {
  const say = useText();
  return (
    <details className="administration-form">
      <summary>{say(texts.openingTitle)}</summary>
      <p>{say(texts.opening)}</p>
      <pre className="leaving-commands">{commands}</pre>
    </details>
  );
}

function History({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  return (
    <details className="administration-form">
      <summary>{say(texts.history)}</summary>
      <Timeline
        events={of.timeline}
        capacities={capacityNames}
        fieldName={(what) => what}
        fieldValue={(_what, value) => String(value)}
      />
    </details>
  );
}

/** One that has ended, folded to its state. */
export function EndedExport({ of }: { of: ExportShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <details className="administration-form">
      <summary>{say(texts.by, { name: say(texts.states[of.state]), at: moment(of.askedAt) })}</summary>
      <State of={of} />
      <Facts of={of} />
      <History of={of} />
    </details>
  );
}
