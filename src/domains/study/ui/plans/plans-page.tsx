import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { StudyNav } from '../study-nav.tsx';
import { plansQuery } from './api.ts';
import * as texts from './plan-messages.ts';
import '../study.css';

/** The plans that say which closed files are to be read, and how far each has come. */
export default function PlansPage(): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const may = useMay('study.plans');
  const mayDraw = useMay('study.plan-sample');
  const plans = useQuery({ ...plansQuery(), enabled: may });
  return (
    <>
      <StudyNav />
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.tab)}>{say(texts.tab)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
        </div>
        {mayDraw && (
          <Link className="button primary not-on-paper" to="/app/study/plans/new">
            <Icon of={plus} />
            {say(texts.newPlan)}
          </Link>
        )}
      </div>
      {!may && <Forbidden />}
      {may && <FetchState of={plans} lines={4} />}
      {plans.data?.items.length === 0 && (
        <Empty title={say(texts.none)}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      {plans.data && plans.data.items.length > 0 && (
        <ul className="rows section" aria-label={say(texts.listLabel)}>
          {plans.data.items.map(({ id, name, madeAt, madeBy, settled, toRead }) => (
            <li key={id} className="row">
              <p className="when">
                <time dateTime={madeAt}>{shortDay(new Date(madeAt), now())}</time>
              </p>
              <div>
                <Link className="row-link" to="/app/study/plans/$id" params={{ id }}>
                  {name}
                </Link>
                <p className="small quiet">{say(texts.progress, { settled, toRead, name: madeBy })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
