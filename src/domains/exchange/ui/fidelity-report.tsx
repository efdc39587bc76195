import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import {
  beyondName,
  byWhy,
  type Fidelity,
  type FidelityLine,
  fateTexts,
  fidelityJson,
  fidelityLines,
  fidelityText,
  hows,
  titleOf,
} from '../../caseload/public.ts';
import * as texts from './standards-messages.ts';

type ReportLine = FidelityLine<number | null>;

/** What becomes of every field of a standard, and of what it has no field for; and the same to save, as text and as JSON. */
export function FidelityReport({ of }: { of: Fidelity<number | null> }): ReactElement {
  const say = useText();
  const name = `${of.standard}-${of.direction}`;
  const told = of.fields.filter(({ fate }) => fate !== 'not-held');
  const notHeld = of.fields.filter(({ fate }) => fate === 'not-held');
  return (
    <div className="fidelity">
      <Lines
        caption={titleOf(of, say)}
        first={say(fidelityText.field)}
        lines={told}
        nameOf={(line) => line.name}
        isCode
      />
      {of.beyond.length > 0 && (
        <Lines
          caption={say(of.direction === 'in' ? fidelityText.beyondIn : fidelityText.beyondOut)}
          first={say(texts.what)}
          lines={of.beyond}
          nameOf={(line) => beyondName(line.name, say)}
        />
      )}
      <details>
        <summary>{say(texts.notHeldCount, { count: notHeld.length })}</summary>
        <dl className="pairs">
          {byWhy(notHeld).map(([how, names]) => (
            <div key={how}>
              <dt>{say(hows[how])}</dt>
              <dd className="small quiet">{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="actions not-on-paper">
        <Button icon={downloadSimple} onClick={() => saveFile(`${name}-fidelity.txt`, fidelityLines(of, say))}>
          {say(texts.saveText)}
        </Button>
        <Button icon={downloadSimple} onClick={() => saveFile(`${name}-fidelity.json`, fidelityJson(of))}>
          {say(texts.saveJson)}
        </Button>
      </div>
    </div>
  );
}

function Lines<Of extends ReportLine>(props: {
  caption: string;
  first: string;
  lines: readonly Of[];
  nameOf: (line: Of) => string;
  isCode?: boolean;
}): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const count = (value: number | null): string => (value === null ? say(fidelityText.few) : number(value));
  const numbers = [fidelityText.keptCount, fidelityText.approximatedCount, fidelityText.lostCount];
  return (
    <ScrollTable
      look="wide"
      caption={props.caption}
      columns={[
        props.first,
        say(texts.fate),
        ...numbers.map((text) => ({ name: say(texts.values, { fate: say(text) }), isNumber: true })),
        say(fidelityText.how),
      ]}
      rows={props.lines.map((line) => ({
        key: line.name,
        cells: [
          props.isCode ? (
            <bdi key="name" className="code">
              {props.nameOf(line)}
            </bdi>
          ) : (
            props.nameOf(line)
          ),
          say(fateTexts[line.fate]),
          count(line.values.kept),
          count(line.values.approximated),
          count(line.values.lost),
          line.how ? say(hows[line.how]) : '',
        ],
      }))}
    />
  );
}
