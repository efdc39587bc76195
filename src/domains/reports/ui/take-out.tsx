import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { shortLeaf } from '../../../web/short-leaf.ts';
import { useText } from '../../../web/text.tsx';
import { type Format, formats, type Licence, licences, type ReportShown } from '../schema.ts';
import { takenOutNote, useExportCommand } from './api.ts';
import * as texts from './cell-messages.ts';
import { useYearName } from './year-name.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** The report as a file: as it is on the page, saved by the browser; and what was taken out before. */
export function TakeOut({ of: report }: { of: ReportShown }): ReactElement {
  const say = useText();
  const heading = useId();
  const client = useQueryClient();
  const command = useExportCommand();
  const [format, setFormat] = useState<Format>('xlsx');
  const [licence, setLicence] = useState<Licence>('none');
  const [isNotGiven, setNotGiven] = useState(false);

  async function send(): Promise<void> {
    const id = newId();
    const { period, digest } = report;
    const outcome = await command.send({
      path: `/api/reports/${report.id}/export`,
      label: texts.takingOut,
      done: texts.didTakeOut,
      body: (act) => ({ act, export: id, period, format, licence, seen: digest }),
    });
    // It may have changed since it was viewed: the new version is shown.
    if (outcome.kind === 'refused') void client.invalidateQueries({ queryKey: ['report', report.id] });
    if (outcome.kind !== 'done') return;
    const { files } = outcome.answer;
    setNotGiven(files === null);
    for (const { name, type, base64 } of files ?? []) saveFile(name, bytesOf(base64), type);
  }

  return (
    <section className="section not-on-paper" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.outTitle)}</h2>
      <p>{say(texts.outText)}</p>
      <DoneNote about={takenOutNote(report.id)} />
      {isNotGiven && <p role="alert">{say(texts.notGiven)}</p>}
      <ActForm command={command} send={send} button={say(texts.takeOut)}>
        <ChoiceGroup
          id="format"
          label={say(texts.format)}
          value={format}
          onChange={(chosen) => setFormat(chosen as Format)}
          lines={formats.map((value) => ({ value, label: say(texts.formatNames[value]) }))}
        />
        {format === 'dcat' && (
          <SelectField
            id="licence"
            label={say(texts.licence)}
            value={licence}
            onChange={(chosen) => setLicence((chosen || 'none') as Licence)}
            choices={licences.map((value) => ({ value, label: say(texts.licenceNames[value]) }))}
          />
        )}
      </ActForm>
      {report.exports.length > 0 && <Left of={report} />}
    </section>
  );
}

function Left({ of: { exports } }: { of: ReportShown }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const yearName = useYearName();
  return (
    <>
      <h3>{say(texts.leftTitle)}</h3>
      <ul className="rows">
        {exports.map(({ id, at, by, period, format, digest }) => (
          <li className="row" key={id}>
            <p className="when">
              <time dateTime={at}>{shortDay(new Date(at), now())}</time>
            </p>
            <div>
              <p>
                {say(texts.leftLine, { format: say(texts.formatNames[format]), period: yearName(period), name: by })}
              </p>
              <p className="small quiet">{say(texts.leftDigest, { digest: shortLeaf(digest) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
