import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { isOpen } from '../../leaving/export.ts';
import type { ExportList } from '../../leaving/schema.ts';
import { FoldedForm } from '../folded-form.tsx';
import { leavingTitle } from '../menu-messages.ts';
import { exportsPath, exportsQuery, useExportCommand } from './api.ts';
import * as texts from './messages.ts';
import { EndedExport, OpenExport } from './one-export.tsx';
import '../administration.css';
import './leaving.css';

/** Everything that the agency owns, taken out by two of its administrators. */
export default function LeavingPage(): ReactElement {
  const say = useText();
  const may = useMay('agency-export.list');
  const exports = useQuery({ ...exportsQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(leavingTitle)}>{say(leavingTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      {may ? <Fetched of={exports}>{(data) => <Exports of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Exports({ of }: { of: ExportList }): ReactElement {
  const say = useText();
  const open = of.items.filter(isOpen);
  const ended = of.items.filter((one) => !isOpen(one));
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <DoneNote about="exports" />
      <details className="administration-form" open={of.items.length === 0}>
        <summary>{say(texts.howTitle)}</summary>
        <ol>
          {texts.how.map((step) => (
            <li key={step.id}>{say(step)}</li>
          ))}
        </ol>
      </details>
      {open.map((one) => (
        <OpenExport key={one.id} of={one} />
      ))}
      {of.items.length === 0 && (
        <Empty title={say(texts.none)} icon={archive}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      {of.mayAsk && <Ask />}
      {ended.length > 0 && (
        <section className="section" aria-labelledby="earlier-exports">
          <h2 id="earlier-exports">{say(texts.earlier)}</h2>
          {ended.map((one) => (
            <EndedExport key={one.id} of={one} />
          ))}
        </section>
      )}
    </>
  );
}

function Ask(): ReactElement {
  const say = useText();
  const plain = useExportCommand();
  const [id, setId] = useState(newId);
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'ask',
    title: say(texts.ask),
    value: { reason, to },
    put: (was) => {
      setReason(was.reason);
      setTo(was.to);
    },
  });
  const errors = useFormErrors([
    ...textErrors('reason', reason, 500, texts.noReason),
    ...textErrors('to', to, 300, texts.noTo),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: exportsPath,
      label: texts.sending,
      done: texts.askedNote,
      body: (act) => ({ act, export: id, reason: reason.trim(), to: to.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setId(newId());
  }
  return (
    <FoldedForm kept={kept} title={say(texts.ask)} command={command} errors={errors} send={send}>
      <TextArea
        id="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        value={reason}
        onChange={setReason}
        error={errors.at('reason')}
        maxLength={500}
      />
      <TextField
        id="to"
        label={say(texts.to)}
        hint={say(texts.toHint)}
        value={to}
        onChange={setTo}
        error={errors.at('to')}
        maxLength={300}
      />
    </FoldedForm>
  );
}
