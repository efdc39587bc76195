import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { shortLeaf } from '../../../web/short-leaf.ts';
import { useText } from '../../../web/text.tsx';
import { type CaseloadShown, type ExportRow, purposeLength } from '../caseload-schema.ts';
import { caseloadQuery, useExportCommand } from './api.ts';
import * as texts from './caseload-messages.ts';
import { LeavingReport } from './caseload-table.tsx';

/** What of the reader's own agency would leave as a file, the decision to let it, and what has left before. */
export function CaseloadOut({ of: shown }: { of: CaseloadShown }): ReactElement {
  const say = useText();
  const [out, left] = [useId(), useId()];
  const [isNotGiven, setNotGiven] = useState(false);
  const { leaving, agency, may, exports } = shown;
  return (
    <>
      <section className="section" aria-labelledby={out}>
        <h2 id={out}>{say(texts.outTitle, { agency })}</h2>
        {leaving === null ? (
          <Empty title={say(texts.noneTitle, { agency })} icon={tray}>
            <p className="quiet">{say(texts.noneText)}</p>
          </Empty>
        ) : (
          <>
            <LeavingReport of={leaving} />
            <p>
              <Link to="/app/region/standards">{say(texts.fieldByField)}</Link>
            </p>
            {isNotGiven && <p role="alert">{say(texts.notGiven)}</p>}
            {leaving.persons === 0 ? (
              <p>{say(texts.nothingCanLeave)}</p>
            ) : may.includes('caseload.export') ? (
              <LetLeave key={exports.length} seen={leaving.digest} came={(isGiven) => setNotGiven(!isGiven)} />
            ) : (
              <p>{say(texts.leadDecides)}</p>
            )}
          </>
        )}
      </section>
      {(leaving !== null || exports.length > 0) && (
        <section className="section" aria-labelledby={left}>
          <h2 id={left}>{say(texts.leftTitle)}</h2>
          {exports.length === 0 ? (
            <p className="quiet">{say(texts.leftNone)}</p>
          ) : (
            <ul className="rows">
              {exports.map((row) => (
                <Left key={row.id} of={row} />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

function Left({ of: { at, rows, by, digest } }: { of: ExportRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return (
    <li className="row">
      <p className="when">
        <time dateTime={at}>{shortDay(new Date(at), now())}</time>
      </p>
      <div>
        <p>{say(texts.leftLine, { rows, name: by })}</p>
        <p className="small quiet">{say(texts.leftDigest, { digest: shortLeaf(digest) })}</p>
      </div>
    </li>
  );
}

/** The decision: who gets it and what for; then the browser saves the file, where it could be made. */
function LetLeave(props: { seen: string; came: (isGiven: boolean) => void }): ReactElement {
  const { seen, came } = props;
  const say = useText();
  const client = useQueryClient();
  const plain = useExportCommand();
  const [purpose, setPurpose] = useState('');
  const [form, setForm] = useState<string>('csv');
  const { command, kept } = useDrafted(plain, {
    part: 'leave',
    title: say(texts.decide),
    value: { purpose, form },
    put: (was) => {
      setPurpose(was.purpose);
      setForm(was.form);
    },
  });
  const errors = useFormErrors(textErrors('purpose', purpose, purposeLength, texts.purposeMissing));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const id = newId();
    const outcome = await command.send({
      path: '/api/exchange/caseload/export',
      label: texts.deciding,
      done: texts.decided,
      body: (act) => ({ act, export: id, seen, purpose: purpose.trim() }),
    });
    if (outcome.kind === 'refused') {
      errors.refused(outcome.refused.fields);
      // What leaves may have changed since the preview: the new preview is shown, and what was typed stays.
      void client.invalidateQueries({ queryKey: caseloadQuery().queryKey });
    }
    if (outcome.kind !== 'done') return;
    const { file } = outcome.answer;
    if (file && form === 'csv') saveFile(file.name, file.text);
    if (file && form === 'xlsx') saveFile(file.name.replace(/csv$/, 'xlsx'), bytesOf(file.sheet));
    came(file !== null);
  }

  return (
    <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.decide)}>
      <TextArea
        id="purpose"
        label={say(texts.purpose)}
        hint={say(texts.purposeHint)}
        error={errors.at('purpose')}
        value={purpose}
        maxLength={purposeLength}
        onChange={setPurpose}
        onLeave={() => errors.left('purpose')}
      />
      <ChoiceGroup
        id="form"
        label={say(texts.form)}
        value={form}
        onChange={setForm}
        inline
        lines={[
          { value: 'csv', label: say(texts.formCsv) },
          { value: 'xlsx', label: say(texts.formSheet) },
        ]}
      />
    </ActForm>
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
