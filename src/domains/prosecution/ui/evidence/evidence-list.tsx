import camera from '@phosphor-icons/core/regular/camera.svg?raw';
import check from '@phosphor-icons/core/regular/check-circle.svg?raw';
import paperclip from '@phosphor-icons/core/regular/paperclip.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import tag from '@phosphor-icons/core/regular/tag.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { bearingNames, materialNames } from '../code-messages.ts';
import { filesCount, gapsTitle, labels, openItem } from '../custody/custody-messages.ts';
import { fromVisit } from '../custody/visit-messages.ts';
import * as texts from '../file-messages.ts';
import { aliasOf, itemName } from './item-names.ts';

/** Every item of evidence: what it supports and contradicts, its class, and where it came from. */
export function EvidenceList({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const may = (verb: string): boolean => file.may.includes(verb);
  return (
    <section className="section" aria-labelledby="evidence">
      <div className="page-head">
        <h2 id="evidence">{say(texts.evidenceTitle)}</h2>
        <p className="actions">
          {may('evidence.send') && (
            <Link className="button compact" to="/app/investigations/$id/send" params={{ id: file.id }}>
              {say(texts.sendEvidence)}
            </Link>
          )}
          {file.items.length > 0 && (
            <Link
              className="button compact"
              to="/app/investigations/$id/evidence/item"
              params={{ id: file.id }}
              search={{ question: 'labels' }}
            >
              <Icon of={tag} />
              {say(labels)}
            </Link>
          )}
          {may('evidence.from-visit') && (
            <Link
              className="button compact"
              to="/app/investigations/$id/evidence/new"
              params={{ id: file.id }}
              search={{ about: 'visit' }}
            >
              <Icon of={camera} />
              {say(fromVisit)}
            </Link>
          )}
          {may('evidence.add') && (
            <Link className="button compact" to="/app/investigations/$id/evidence/new" params={{ id: file.id }}>
              <Icon of={plus} />
              {say(texts.addEvidence)}
            </Link>
          )}
        </p>
      </div>
      {file.items.length === 0 && <p className="unknown">{say(texts.evidenceNone)}</p>}
      {file.items.length > 0 && <AsTable list="evidence" where={`file.${file.reference}`} />}
      {file.items.length > 0 && (
        <ul className="rows">
          {file.items.map((item) => (
            <ItemLine key={item.id} file={file} item={item} mayCorrect={may('evidence.correct')} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ItemLine(props: { file: FileShown; item: ItemShown; mayCorrect: boolean }): ReactElement {
  const { file, item, mayCorrect } = props;
  const say = useText();
  const { day } = useFormats();
  const { nameOf } = useCodes('evidence');
  const custody = say(texts.securedLine, {
    by: item.securedBy ?? '–',
    date: day(atNoon(item.securedOn)),
    capacity: say(capacityNames[item.capacity as keyof typeof capacityNames]).toLocaleLowerCase(),
  });
  return (
    <li className="evidence-row" id={`item-${item.id}`} tabIndex={-1}>
      <div>
        <p>
          <Link
            to="/app/investigations/$id/evidence/item"
            params={{ id: file.id }}
            search={{ about: item.id }}
            aria-label={say(openItem, { label: itemName(item) })}
          >
            <b>{itemName(item)}</b>
          </Link>{' '}
          <span className="quiet">{nameOf(item.type)}</span>
        </p>
        {item.description && <p className="small">{item.description}</p>}
        <p className="small quiet">
          {[custody, item.where, item.from && say(texts.cameFrom, { unit: item.from })].filter(Boolean).join('. ')}
        </p>
        <ItemMarks item={item} />
        {item.keptUntil && <p className="small quiet">{say(texts.keptUntil, { date: day(atNoon(item.keptUntil)) })}</p>}
      </div>
      <div className="small">
        <p>
          <b>{say(bearingNames[item.bearing])}</b>
        </p>
        <p className="quiet">{item.parties.map((party) => aliasOf(file, party)).join(', ')}</p>
        <p className="quiet">{say(materialNames[item.material])}</p>
        {item.accountOf && <p className="quiet">{say(texts.accountOf, { alias: aliasOf(file, item.accountOf) })}</p>}
        {item.saidIndependent !== null && (
          <p className="quiet">
            <Icon of={check} /> {say(item.saidIndependent ? texts.standsAlone : texts.restsOnWord)},{' '}
            {say(texts.saidByPerson)}
          </p>
        )}
        <details className="not-on-paper">
          <summary>{say(texts.receiptFor, { label: item.label })}</summary>
          <PaperButtons
            path={`/api/investigations/${file.id}/receipt-paper?item=${item.id}`}
            of={say(texts.receiptFor, { label: item.label })}
          />
        </details>
        {mayCorrect && (
          <Link
            className="not-on-paper"
            to="/app/investigations/$id/evidence/correct"
            params={{ id: file.id }}
            search={{ about: item.id }}
            aria-label={say(texts.correctNamed, { label: item.label })}
          >
            {say(texts.correct)}
          </Link>
        )}
      </div>
    </li>
  );
}

/** Whether an item has files, and whether its custody has a gap. */
function ItemMarks({ item }: { item: ItemShown }): ReactElement | null {
  const say = useText();
  if (item.files === 0 && item.gaps.length === 0) return null;
  return (
    <p>
      {item.files > 0 && (
        <Chip look="bare" icon={paperclip}>
          {say(filesCount, { count: item.files })}
        </Chip>
      )}{' '}
      {item.gaps.length > 0 && (
        <Chip look="attention" icon={warning}>
          {say(gapsTitle, { count: item.gaps.length })}
        </Chip>
      )}
    </p>
  );
}
