import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../../web/text.tsx';
import { useMay } from '../../../../access/ui/public.tsx';
import type { TipDesks } from '../../../tips/desks/shapes.ts';
import { desksTitle } from '../../menu-messages.ts';
import { desksQuery } from './api.ts';
import * as texts from './messages.ts';
import { OneDesk } from './one-desk.tsx';
import { SetTips } from './set-tips.tsx';
import './desks.css';

/** Which units of the agency take tips, who reads them, and what is missing. */
export default function DesksPage(): ReactElement {
  const say = useText();
  const may = useMay('tip-desk.list');
  const desks = useQuery({ ...desksQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(desksTitle)}>{say(desksTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <DoneNote about="tip-desks" />
      {may ? <Fetched of={desks}>{(data) => <Desks of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Desks({ of }: { of: TipDesks }): ReactElement {
  const say = useText();
  return (
    <>
      <div className="tip-desk-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {of.items.length === 0 && (
        <Empty title={say(texts.noneTitle)} icon={envelope}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      {of.items.map((desk) => (
        <OneDesk key={desk.unit.id} of={desk} all={of} />
      ))}
      <SetTips of={of} unit={null} />
    </>
  );
}
