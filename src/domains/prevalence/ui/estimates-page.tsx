import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { now } from '../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { estimatesTab, StudyNav } from '../../study/ui/public.tsx';
import type { EstimateList } from '../schema.ts';
import { EstimateForm } from './estimate-form.tsx';
import * as texts from './estimate-messages.ts';
import { estimatesNote, estimatesQuery } from './estimates-api.ts';

type EstimateRow = EstimateList['items'][number];

export const estimateLooks: Readonly<Record<EstimateRow['state'], { text: Message; look: ChipLook; icon: string }>> = {
  running: { text: texts.stateRunning, look: 'nothing', icon: circleDashed },
  paused: { text: texts.statePaused, look: 'nothing', icon: circleDashed },
  stopped: { text: texts.stateStopped, look: 'nothing', icon: circleDashed },
  finished: { text: texts.stateFinished, look: 'attention', icon: chartBar },
  failed: { text: texts.stateFailed, look: 'attention', icon: circleDashed },
  signed: { text: texts.stateSigned, look: 'done', icon: checkCircle },
};

/** Estimates of how many people are on no list, and where a new one begins. */
export default function EstimatesPage(): ReactElement {
  const say = useText();
  const may = useMay('study.estimates');
  const found = useQuery({ ...estimatesQuery(), enabled: may });
  return (
    <>
      <StudyNav />
      <PageHeading tab={say(estimatesTab)}>{say(estimatesTab)}</PageHeading>
      <p className="lead">{say(texts.estimatesLead)}</p>
      <DoneNote about={estimatesNote} />
      {!may && <Forbidden />}
      {may && <FetchState of={found} lines={6} />}
      {found.data?.items.length === 0 && (
        <Empty title={say(texts.noEstimates)} icon={chartBar}>
          <p className="quiet">{say(texts.noEstimatesText)}</p>
        </Empty>
      )}
      {found.data && found.data.items.length > 0 && (
        <ul className="rows section" aria-label={say(texts.listLabel)}>
          {found.data.items.map((row) => (
            <EstimateRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {found.data?.may.includes('study.begin-estimate') && <EstimateForm />}
    </>
  );
}

function EstimateRow({ row }: { row: EstimateRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const { text, look, icon } = estimateLooks[row.state];
  const isOver = row.state === 'finished' || row.state === 'signed';
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.begunAt}>{shortDay(new Date(row.begunAt), now())}</time>
      </p>
      <div>
        <Link className="row-link" to="/app/study/hidden/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
        <p className="small quiet">{isOver ? row.headline : say(texts.stepsOf, { done: row.done, of: row.of })}</p>
      </div>
      <div className="end">
        <Chip look={look} icon={icon}>
          {say(text)}
        </Chip>
      </div>
    </li>
  );
}
