import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { zoneIn } from '../../../../kernel/country.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import * as names from '../../defence/disclosed-names.ts';
import { type Disclosed, disclosedToDefence, itemsOfDefence } from '../../defence/disclosed-to-defence.ts';
import type { AcknowledgementShown, FileShown } from '../../shown.ts';
import { BackToFile } from '../back-to-file.tsx';
import { materialNames } from '../code-messages.ts';
import { itemById, itemName } from '../evidence/item-names.ts';
import { OpenFile } from '../file-route.tsx';
import * as texts from './disclosed-messages.ts';
import '../file.css';

/** What the defence was given, when and how, what it confirmed, and what it has of each piece of evidence. */
export default function DisclosedPage(): ReactElement {
  return <OpenFile>{(file) => <DisclosedIn file={file} />}</OpenFile>;
}

function DisclosedIn({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const zone = zoneIn(file.law.country);
  const rows = disclosedToDefence(file, zone);
  return (
    <>
      <BackToFile file={file} />
      <div className="page-head">
        <PageHeading tab={say(texts.disclosedTab, { reference: file.reference })}>
          {say(texts.disclosedTitle)}
        </PageHeading>
        <p className="actions not-on-paper">
          <PrintButton />
        </p>
      </div>
      <p className="lead">{say(texts.disclosedLead)}</p>
      <div className="file-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
      </div>
      {rows.length === 0 ? (
        <p className="unknown">{say(texts.disclosedNone)}</p>
      ) : (
        <DisclosedTable file={file} rows={rows} />
      )}
      <ItemsTable file={file} zone={zone} />
      {rows.length > 0 && (
        <section className="section not-on-paper" aria-labelledby="disclosed-paper">
          <h2 id="disclosed-paper">{say(texts.onPaper)}</h2>
          <PaperButtons path={`/api/investigations/${file.id}/disclosed-paper`} of={say(texts.onPaper)} />
        </section>
      )}
    </>
  );
}

type ShownDisclosure = Disclosed<AcknowledgementShown>;

function DisclosedTable({ file, rows }: { file: FileShown; rows: readonly ShownDisclosure[] }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table drawn as blocks on a phone is a table only where its role says so
    <table className="folding-table" role="table">
      <caption className="unseen">{say(texts.disclosedTitle)}</caption>
      <thead>
        <tr>
          {[names.disclosedWhen, names.disclosedHow, names.disclosedWhat, names.disclosedReceipt].map((head) => (
            <th scope="col" key={head.id}>
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{date(atNoon(row.on))}</th>
            <td data-label={say(names.disclosedHow)}>{say(names.wayNames[row.way])}</td>
            <td data-label={say(names.disclosedWhat)}>
              <What file={file} row={row} />
            </td>
            <td data-label={say(names.disclosedReceipt)}>
              <Confirmed file={file} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ file, row }: { file: FileShown; row: ShownDisclosure }): ReactElement {
  const say = useText();
  const documents = [...file.services, ...file.given].find(({ id }) => id === row.id)?.documents ?? [];
  const items = row.items.map((id) => itemById(file, id)?.label ?? '–').sort();
  return (
    <>
      {items.length > 0 && <p>{items.join(', ')}</p>}
      {documents.length > 0 && <p>{documents.map(({ name }) => name ?? '–').join(', ')}</p>}
      {row.withdrawn > 0 && <p className="small quiet">{say(names.withdrawnSince, { count: row.withdrawn })}</p>}
    </>
  );
}

function Confirmed({ file, row }: { file: FileShown; row: ShownDisclosure }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const named = `${say(names.wayNames[row.way])}, ${date(atNoon(row.on))}`;
  return (
    <>
      {row.acknowledged.length === 0 && (
        <p>
          <Chip look="attention" icon={hourglass}>
            {say(names.notConfirmed)}
          </Chip>
        </p>
      )}
      {row.acknowledged.map(({ id, on, how, from, compared }) => (
        <div key={id}>
          <p>
            {say(names.confirmedLine, {
              ...{ date: date(atNoon(on)), way: say(names.acknowledgementWayNames[how]), from: from ?? '–' },
            })}
          </p>
          {row.way === 'package' &&
            (compared === 'not-compared' ? (
              <p className="small quiet">{say(names.comparedNames[compared])}</p>
            ) : (
              <p>
                <Chip
                  look={compared === 'same' ? 'done' : 'attention'}
                  icon={compared === 'same' ? checkCircle : warning}
                >
                  {say(names.comparedNames[compared])}
                </Chip>
              </p>
            ))}
        </div>
      ))}
      {file.may.includes('defence.acknowledge') && (
        <p className="not-on-paper">
          <Link
            to="/app/investigations/$id/acknowledge"
            params={{ id: file.id }}
            search={{ about: row.id }}
            aria-label={say(texts.confirmNamed, { what: named })}
          >
            {say(texts.confirmLink)}
          </Link>
        </p>
      )}
    </>
  );
}

function ItemsTable({ file, zone }: { file: FileShown; zone: string }): ReactElement | null {
  const say = useText();
  const { date } = useFormats();
  const held = itemsOfDefence(file, zone);
  if (held.length === 0) return null;
  const count = (is: (typeof held)[number]['is']): number => held.filter((one) => one.is === is).length;
  return (
    <section className="section" aria-labelledby="disclosed-items">
      <h2 id="disclosed-items">{say(names.itemsHeading)}</h2>
      <p>{say(texts.itemsCounts, { given: count('given'), open: count('not-given'), stays: count('stays') })}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a table drawn as blocks on a phone is a table only where its role says so */}
      <table className="folding-table" role="table" aria-labelledby="disclosed-items">
        <thead>
          <tr>
            <th scope="col">{say(names.itemColumn)}</th>
            <th scope="col">{say(texts.classColumn)}</th>
            <th scope="col">{say(names.heldColumn)}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ item: id, is, since }) => {
            const item = itemById(file, id);
            if (!item) return null;
            return (
              <tr key={id}>
                <th scope="row">{itemName(item)}</th>
                <td data-label={say(texts.classColumn)}>{say(materialNames[item.material])}</td>
                <td data-label={say(names.heldColumn)}>
                  {is === 'not-given' ? (
                    <b>{say(names.heldNames[is])}</b>
                  ) : (
                    say(names.heldNames[is], { date: since === null ? '' : date(atNoon(since)) })
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
