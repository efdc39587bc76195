import encodeQr from 'qr';
import { type ReactElement, useMemo } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { BackToFile } from '../back-to-file.tsx';
import { materialNames } from '../code-messages.ts';
import { evidenceNone } from '../file-messages.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import * as texts from './custody-messages.ts';
import '../file.css';
import './custody.css';

/** Labels to print and stick on: of one piece of evidence where one is named, otherwise of all in the file. */
export default function Labels(): ReactElement {
  const { about } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const items = file.items.filter(({ id }) => about === undefined || id === about);
        return about !== undefined && items.length === 0 ? <NotFound /> : <Sheet file={file} items={items} />;
      }}
    </OpenFile>
  );
}

function Sheet({ file, items }: { file: FileShown; items: readonly ItemShown[] }): ReactElement {
  const say = useText();
  const title = say(texts.labels);
  return (
    <>
      <BackToFile file={file} />
      <div className="page-head not-on-paper">
        <PageHeading tab={title}>{title}</PageHeading>
        <div className="actions">
          <PrintButton />
        </div>
      </div>
      <p className="lead not-on-paper">{say(texts.labelsLead)}</p>
      {items.length === 0 && <p className="unknown">{say(evidenceNone)}</p>}
      <ul className="evidence-tags">
        {items.map((item) => (
          <Label key={item.id} file={file} item={item} />
        ))}
      </ul>
    </>
  );
}

function Label({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const seal = item.custody.findLast((one) => one.seal !== null && one.withdrawn === null)?.seal ?? null;
  const address = `${location.origin}/app/investigations/${file.id}/evidence/item?about=${item.id}`;
  return (
    <li className="evidence-tag">
      <Code address={address} name={say(texts.labelCode, { label: item.label })} />
      <div>
        <p className="evidence-tag-number">{item.label}</p>
        <p className="evidence-tag-file">{file.reference}</p>
        <p>
          {[item.form && say(texts.formNames[item.form]), say(materialNames[item.material])].filter(Boolean).join(', ')}
        </p>
        <p>{say(texts.labelSecured, { date: date(atNoon(item.securedOn)) })}</p>
        <p className="evidence-tag-seal">
          {seal ? (
            say(texts.sealNumber, { seal })
          ) : (
            <>
              {say(texts.labelSeal)} <span className="evidence-tag-blank" />
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** Dots of paper that stay empty around a code, so that a phone finds it (ISO/IEC 18004). */
const margin = 4;

/** A code that opens an address. The middle error correction keeps its squares large enough for a small label. */
function Code({ address, name }: { address: string; name: string }): ReactElement {
  const rows: readonly (readonly boolean[])[] = useMemo(
    () => encodeQr(address, 'raw', { ecc: 'medium', border: margin }),
    [address],
  );
  const dots = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="evidence-tag-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={name}>
      <title>{name}</title>
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path fill="#000" d={dots.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
