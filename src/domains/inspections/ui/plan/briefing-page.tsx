import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useText } from '../../../../web/text.tsx';
import type { BriefingShown } from '../../briefing/schema.ts';
import { noPdfHere } from '../calendar/messages.ts';
import { briefingQuery } from '../choose/api.ts';
import { FileButton } from '../file-button.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as texts from './briefing-messages.ts';
import '../choosing.css';

/** The briefing sheet of a planned inspection: the same parts, in the same words, as on paper. */
export default function BriefingPage(): ReactElement {
  const briefing = useQuery(briefingQuery(useIdOfPage()));
  return <Opened of={briefing}>{(shown) => <Sheet of={shown} />}</Opened>;
}

type Block = BriefingShown['blocks'][number];

function Sheet({ of }: { of: BriefingShown }): ReactElement {
  const say = useText();
  const id = useIdOfPage();
  return (
    <article className="reading briefing">
      <PageHeading tab={say(texts.briefingTab)}>{of.title}</PageHeading>
      <div className="actions not-on-paper">
        <FileButton id={id} which="briefing-file" name={texts.asPdf} making={texts.makingPdf} none={noPdfHere} />
        <Link className="button" to="/app/inspections/$id" params={{ id }}>
          {say(texts.backToPlan)}
        </Link>
      </div>
      <Blocks of={of.preface} />
      <Blocks of={of.blocks} />
      <p className="small quiet">{of.forWhom}</p>
    </article>
  );
}

const Blocks = ({ of }: { of: readonly Block[] }): ReactElement => (
  <>
    {of.map((block, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a sheet has no other name than its place
      <OneBlock key={place} block={block} />
    ))}
  </>
);

function OneBlock({ block }: { block: Block }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p className={block.look === 'plain' ? undefined : block.look}>{block.text}</p>;
    case 'list':
      return (
        <dl className="pairs">
          {block.items.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <>
          <p className="small quiet">{block.caption}</p>
          <ScrollTable
            caption={block.caption}
            columns={block.columns}
            look={block.columns.length < 3 ? 'dense' : 'ordinary'}
            rows={block.rows.map((cells) => ({ key: cells.join('\n'), cells }))}
          />
        </>
      );
  }
}
