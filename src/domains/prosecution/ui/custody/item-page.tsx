import pencil from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import sealCheck from '@phosphor-icons/core/regular/seal-check.svg?raw';
import tag from '@phosphor-icons/core/regular/tag.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { BackToFile } from '../back-to-file.tsx';
import { itemById, itemName } from '../evidence/item-names.ts';
import { receiptFor } from '../file-messages.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { CustodyList } from './custody-list.tsx';
import * as texts from './custody-messages.ts';
import { GapSentence } from './gap-sentence.tsx';
import { ItemFactsShown } from './item-facts.tsx';
import { MediumOfVisit } from './medium-of-visit.tsx';
import '../file.css';
import './custody.css';

const Labels = lazy(() => import('./labels.tsx'));

/** One piece of evidence: who has had it since it was found, where that is not shown, and its files. */
export default function ItemPage(): ReactElement {
  const { about = '', question } = useFileSearch();
  if (question === 'labels')
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <Labels />
      </Suspense>
    );
  return (
    <OpenFile>
      {(file) => {
        const item = itemById(file, about);
        return item ? <Item file={file} item={item} /> : <NotFound />;
      }}
    </OpenFile>
  );
}

function Item({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('evidence');
  const may = (verb: string): boolean => file.may.includes(verb);
  const about = { params: { id: file.id }, search: { about: item.id } } as const;
  return (
    <>
      <BackToFile file={file} />
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.itemTab, { label: item.label })}>{itemName(item)}</PageHeading>
          <p className="quiet">{item.form ? say(texts.formNames[item.form]) : nameOf(item.type)}</p>
        </div>
        <div className="actions">
          {may('evidence.custody') && (
            <Link className="button primary" to="/app/investigations/$id/evidence/custody" {...about}>
              <Icon of={plus} />
              {say(texts.record)}
            </Link>
          )}
          {may('evidence.correct') && (
            <Link className="button" to="/app/investigations/$id/evidence/correct" {...about}>
              <Icon of={pencil} />
              {say(texts.correctIt)}
            </Link>
          )}
          <Link
            className="button"
            to="/app/investigations/$id/evidence/item"
            params={about.params}
            search={{ ...about.search, question: 'labels' }}
          >
            <Icon of={tag} />
            {say(texts.label)}
          </Link>
          <PrintButton />
        </div>
      </div>
      <div className="file-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
        <CustodyBanner item={item} />
      </div>
      <div className="columns file-columns">
        <div>
          <CustodyList file={file} item={item} />
          <FilesOf kind="evidence-item" id={item.id} heading="h2" />
          <section className="section not-on-paper" aria-labelledby="item-receipt">
            <h2 id="item-receipt">{say(receiptFor, { label: item.label })}</h2>
            <div className="actions">
              <PaperButtons
                path={`/api/investigations/${file.id}/receipt-paper?item=${item.id}`}
                of={say(receiptFor, { label: item.label })}
              />
            </div>
          </section>
        </div>
        <aside aria-label={say(texts.factsTitle)}>
          <ItemFactsShown file={file} item={item} />
          {item.medium && <MediumOfVisit item={item} medium={item.medium} />}
          <section className="section" aria-labelledby="custody-limits">
            <h2 id="custody-limits">{say(texts.limitsTitle)}</h2>
            <p className="small">{say(texts.limitsText)}</p>
          </section>
        </aside>
      </div>
    </>
  );
}

/** The one sentence about custody: that no gap is recorded, or which. Nothing is weighed. */
function CustodyBanner({ item }: { item: ItemShown }): ReactElement {
  const say = useText();
  const { gaps, custody } = item;
  if (gaps.length === 0) {
    const steps = custody.filter(({ withdrawn }) => withdrawn === null).length;
    return (
      <p className="custody-banner whole">
        <Icon of={sealCheck} />
        <span>
          <b>{say(texts.noGap)}</b> <span className="quiet">{say(texts.noGapDetail, { steps })}</span>
        </span>
      </p>
    );
  }
  return (
    <div className="custody-banner broken">
      <Icon of={warning} />
      <div>
        <p>
          <b>{say(texts.gapsTitle, { count: gaps.length })}</b>
        </p>
        <ul>
          {gaps.map((gap) => (
            <li key={`${gap.before} ${gap.kind}`}>
              <a href={`#step-${gap.before}`}>
                <GapSentence gap={gap} />
              </a>
            </li>
          ))}
        </ul>
        <p className="small">{say(texts.gapsLead)}</p>
      </div>
    </div>
  );
}
