import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { type ReportFormat, type ReportKind, reportFormats, reportKinds } from '../../after/schema.ts';
import { askForReport, type ReportAbout } from './api.ts';
import * as texts from './messages.ts';
import './after.css';

const names = { 'europol-jad': texts.jadName, 'ela-pir': texts.pirName } as const;
const notes = { 'europol-jad': texts.jadNote, 'ela-pir': texts.pirNote } as const;

type State =
  | { readonly is: 'idle' | 'making' | 'no-pdf' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly again: () => void };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Both reports, each as CSV and PDF: one press makes the file, and the browser keeps it. */
export function TakeOutReports(props: { about: ReportAbout; isBarred?: () => boolean }): ReactElement {
  const say = useText();
  const [state, setState] = useState<State>({ is: 'idle' });

  async function make(report: ReportKind, format: ReportFormat): Promise<void> {
    if (props.isBarred?.()) return;
    setState({ is: 'making' });
    try {
      const { file } = await askForReport(props.about, report, format);
      if (file) saveFile(file.name, 'text' in file ? file.text : bytesOf(file.base64), file.type);
      setState(file ? { is: 'made', name: file.name } : { is: 'no-pdf' });
    } catch (error) {
      setState({ is: 'failed', error, again: () => void make(report, format) });
    }
  }

  return (
    <div className="reports-out not-on-paper">
      <p>{say(texts.forUse)}</p>
      {reportKinds.map((report) => (
        <div key={report} className="report-choice">
          <h3>{say(names[report])}</h3>
          <p className="small quiet">{say(notes[report])}</p>
          <p className="actions">
            {reportFormats.map((format) => (
              <Button key={format} barred={state.is === 'making'} onClick={() => void make(report, format)}>
                {say(texts.takeOut, { report: say(names[report]), format })}
              </Button>
            ))}
          </p>
        </div>
      ))}
      <p role="status">
        {state.is === 'making' && say(texts.making)}
        {state.is === 'made' && say(texts.made, { name: state.name })}
        {state.is === 'no-pdf' && say(texts.noPdf)}
      </p>
      {state.is === 'failed' && <FailureState error={state.error} again={state.again} />}
    </div>
  );
}
