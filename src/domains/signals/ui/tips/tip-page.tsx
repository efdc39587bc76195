import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { TipShown } from '../../tips/shapes.ts';
import { AnswerForm } from './answer-form.tsx';
import { tipQuery } from './api.ts';
import { Letters } from './letters.tsx';
import * as texts from './page-messages.ts';
import { TipStateChip } from './state-chip.tsx';
import { Told } from './tip-content.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { withKeys } from './with-keys.ts';
import '../signal.css';
import './tips.css';

/** One tip: opened with the passphrase in this browser, answered, or made a signal of. */
export default function TipPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const tip = useQuery(tipQuery(id));
  return (
    <Fetched
      of={tip}
      lines={6}
      title={say(texts.tab)}
      instead={
        <p>
          <Link to="/app/tips">{say(texts.back)}</Link>
        </p>
      }
    >
      {(data) => <Tip key={id} tip={data} />}
    </Fetched>
  );
}

function Tip({ tip }: { tip: TipShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const [identity, setIdentity] = useState<string | null>(null);
  return (
    <>
      <p className="identity">
        <Link to="/app/tips">{say(texts.back)}</Link>
      </p>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.tab)}>{say(texts.tab)}</PageHeading>
          <p className="quiet">{say(texts.dueBy, { date: date(new Date(tip.dueAt)) })}</p>
        </div>
        <TipStateChip state={tip.state} />
      </div>
      <div className="signal-top">
        <DoneNote about={tip.id} />
        <VisibilityStrip of={tip.visibility} />
      </div>
      <div className="tip-body">
        {!tip.locked && !identity && (
          <StateBox icon={lockKey} title={say(texts.notLockedForMe)} look="attention">
            <p>{say(texts.notLockedForMeText)}</p>
          </StateBox>
        )}
        {!identity && <UnlockForm tip={tip} onUnlocked={setIdentity} />}
        {identity && tip.sealed && <Opened tip={tip} identity={identity} sealed={tip.sealed} />}
        <FilesOf kind="tip" id={tip.id} heading="h2" />
        <section className="section" aria-labelledby="timeline">
          <h2 id="timeline">{say(texts.timelineTitle)}</h2>
          {tip.timeline.length === 0 ? (
            <p className="small quiet">{say(texts.timelineEmpty)}</p>
          ) : (
            <Timeline events={tip.timeline} capacities={capacityNames} fieldName={(field) => field} />
          )}
        </section>
      </div>
    </>
  );
}

function Opened({ tip, identity, sealed }: { tip: TipShown; identity: string; sealed: string }): ReactElement {
  const say = useText();
  const told = useQuery({
    queryKey: ['opened', tip.id],
    queryFn: async () => (await withKeys(({ openTip }) => openTip(identity, sealed)))?.done ?? null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (told.isPending) return <Loading lines={3} />;
  if (!told.data) return <StateBox icon={lockKey} title={say(texts.unreadable)} look="attention" />;
  return (
    <>
      <Told tip={tip} told={told.data} />
      <Letters messages={tip.messages} identity={identity} />
      <AnswerForm tip={tip} told={told.data} />
    </>
  );
}
