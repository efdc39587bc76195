import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useId, useMemo } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { useAnnounce } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { stageNames, toldFidelity, type WrongFile } from '../../caseload/public.ts';
import { type Back, back } from '../caseload/back.ts';
import { leaving } from '../caseload/leaving.ts';
import type { CarriedStage } from '../caseload/to-htcds.ts';
import type { ExportRow } from '../caseload-schema.ts';
import { ctdcK, ctdcText, toCtdc } from '../ctdc/to-ctdc.ts';
import * as out from './caseload-messages.ts';
import { LeavingReport } from './caseload-table.tsx';
import { type Chosen, mostMegabytes } from './chosen-file.ts';
import { FidelityReport } from './fidelity-report.tsx';
import * as texts from './file-messages.ts';

const signs: Readonly<Record<string, Message>> = { ',': texts.comma, ';': texts.semicolon, '\t': texts.tab };
const apartTexts: Readonly<Record<string, Message>> = {
  'no-consent': texts.apartConsent,
  'other-exploitation': texts.apartForm,
  'status-not-told': texts.apartStatus,
};

/** What came of a file that was chosen: its counts, or why there are none. */
export function ChosenFile(props: { of: Chosen; exports: readonly ExportRow[] | null }): ReactElement {
  const { of, exports } = props;
  const say = useText();
  if (of.kind === 'read') return <ReadFile of={of} exports={exports} />;
  if (of.kind === 'wrong') return <Wrong of={of.wrong} />;
  const [title, text] =
    of.kind === 'too-large' ? [texts.tooLarge, texts.tooLargeText] : [texts.unreadable, texts.unreadableText];
  return (
    <StateBox icon={warningCircle} title={say(title, { megabytes: mostMegabytes })} look="danger" announced>
      <p>{say(text)}</p>
    </StateBox>
  );
}

function Wrong({ of: { problems, count } }: { of: WrongFile }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  return (
    <>
      <StateBox icon={warningCircle} title={say(texts.wrongTitle, { count })} look="danger" announced>
        <p>{say(texts.wrongText)}</p>
      </StateBox>
      <table className="region-table caseload-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.row)}</th>
            <th scope="col">{say(texts.column)}</th>
            <th scope="col">{say(texts.problem)}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, text, values }) => (
            <tr key={`${row} ${column} ${text.id}`}>
              <td>{number(row)}</td>
              <td>{column === '' ? say(texts.wholeRow) : <bdi className="code">{column}</bdi>}</td>
              <td>{say(text, values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > problems.length && <p>{say(texts.more, { count: count - problems.length })}</p>}
    </>
  );
}

function ReadFile(props: {
  of: Extract<Chosen, { kind: 'read' }>;
  exports: readonly ExportRow[] | null;
}): ReactElement {
  const { name, read, digest } = props.of;
  const { caseload, delimiter, isMarked } = read;
  const say = useText();
  const counted = useMemo(() => back(caseload), [caseload]);
  const isHtcds = caseload.format === 'htcds';
  const left = (digest !== null && props.exports?.find((one) => one.digest === digest)) || null;
  const title = say(texts.readTitle, { persons: counted.persons.length });
  useAnnounce(title);
  const sign = signs[delimiter];
  return (
    <div className="caseload-read">
      <h3>{title}</h3>
      <p className="small quiet">
        <bdi>{name}</bdi>
      </p>
      <p>
        {sign
          ? say(isHtcds ? texts.understoodHtcds : texts.understoodCape, { rows: caseload.fileRows, sign: say(sign) })
          : say(texts.understoodForms, { rows: caseload.fileRows })}
        {isMarked && ` ${say(texts.marked)}`}
      </p>
      {[...caseload.apart].map(([why, count]) => {
        const text = apartTexts[why];
        return text && <p key={why}>{say(text, { count })}</p>;
      })}
      {isHtcds && digest !== null && props.exports !== null && <KnownAgain of={left} />}
      <Counts of={counted} left={left} />
      {caseload.fidelity && <FidelityReport of={caseload.fidelity} />}
      {!isHtcds && <AsHtcds of={counted} name={name} />}
      {!isHtcds && <AsCtdc of={counted} name={name} country={caseload.country} />}
    </div>
  );
}

function KnownAgain({ of }: { of: ExportRow | null }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  return <p>{of ? say(texts.sameFile, { day: day(new Date(of.at)), name: of.by }) : say(texts.noSuchFile)}</p>;
}

function Counts({ of: { stages }, left }: { of: Back; left: ExportRow | null }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const cell = (count: number | null | undefined) =>
    typeof count === 'number' ? number(count) : <span className="unknown">{say(texts.notKnown)}</span>;
  return (
    <table className="region-table caseload-table">
      <caption>{say(texts.countsCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(out.stage)}</th>
          <th scope="col" className="number">
            {say(texts.inFile)}
          </th>
          {left && (
            <th scope="col" className="number">
              {say(texts.whenLeft)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, persons }) => (
          <tr key={stage}>
            <th scope="row">{say(stageNames[stage])}</th>
            <td className="number">{cell(persons)}</td>
            {left && <td className="number">{cell(left.carried[stage as CarriedStage])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A caseload file of CAPE as the standard would have it, under the same rules as the rows of an agency. */
function AsHtcds({ of: { persons }, name }: { of: Back; name: string }): ReactElement {
  const say = useText();
  const heading = useId();
  const file = useMemo(() => leaving(persons), [persons]);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{say(texts.asHtcds)}</h3>
      <LeavingReport of={{ ...file.written, keptBack: file.keptBack }} />
      <FidelityReport of={toldFidelity(file.written.report)} />
      {file.written.persons === 0 ? (
        <p>{say(out.nothingCanLeave)}</p>
      ) : (
        <div className="actions">
          <Button icon={downloadSimple} onClick={() => saveFile(`${name.replace(/\.csv$/i, '')}-htcds.csv`, file.text)}>
            {say(texts.saveAsHtcds)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The same in the layout of CTDC: identified persons alone, and of them those of whom eleven are alike. */
function AsCtdc(props: { of: Back; name: string; country: string | null }): ReactElement {
  const { of, name, country } = props;
  const say = useText();
  const heading = useId();
  const file = useMemo(() => toCtdc(of.persons, country), [of.persons, country]);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{say(texts.asCtdc)}</h3>
      <p>{say(texts.ctdcRows, { persons: file.rows.length, k: ctdcK })}</p>
      <FidelityReport of={toldFidelity(file.report)} />
      {file.rows.length > 0 && (
        <div className="actions">
          <Button
            icon={downloadSimple}
            onClick={() => saveFile(`${name.replace(/\.csv$/i, '')}-ctdc.csv`, ctdcText(file.rows))}
          >
            {say(texts.saveAsCtdc)}
          </Button>
        </div>
      )}
    </section>
  );
}
