import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { Matter, MyMatters as Shown } from '../schema.ts';
import { myMattersQuery } from './api.ts';
import { Due } from './due.tsx';
import { MatterLink } from './matter-link.tsx';
import * as texts from './my-messages.ts';
import './workload.css';

/** Over the tasks of My work: what was handed over to the reader, and what they see to as a deputy. */
export default function MyMatters(): ReactElement | null {
  return useMay('work.matters') ? <Matters /> : null;
}

function Matters(): ReactElement | null {
  const say = useText();
  const { data } = useQuery(myMattersQuery());
  if (!data) return null;
  return (
    <>
      {data.fresh.length > 0 && (
        <Group id="fresh" title={say(texts.freshTitle)} count={data.fresh.length}>
          <List matters={data.fresh} />
        </Group>
      )}
      {data.standsInFor.map((one) => (
        <StoodInFor key={one.id} of={one} />
      ))}
    </>
  );
}

function StoodInFor({ of }: { of: Shown['standsInFor'][number] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const { name, away, matters } = of;
  const date = away.to === null ? '' : day(new Date(`${away.to}T12:00:00Z`));
  const title = say(texts.deputyTitle, { name, date, open: away.to === null ? 'yes' : 'no' });
  return (
    <Group id={`for-${of.id}`} title={title} count={matters.length}>
      <p className="workload-note small quiet">{say(texts.deputyNote, { name })}</p>
      {matters.length === 0 ? <p>{say(texts.deputyNothing, { name })}</p> : <List matters={matters} />}
    </Group>
  );
}

function Group(props: { id: string; title: string; count: number; children: ReactNode }): ReactElement {
  const { number } = useFormats();
  return (
    <section className="work-group" aria-labelledby={props.id}>
      <h2 id={props.id}>
        {props.title} <span>{number(props.count)}</span>
      </h2>
      {props.children}
    </section>
  );
}

function List({ matters }: { matters: readonly Matter[] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  return (
    <ul>
      {matters.map((matter) => {
        const date = day(new Date(matter.since));
        return (
          <li className="row workload-row" key={matter.id}>
            <div>
              <MatterLink of={matter} className="row-link" />
              {matter.by !== null && <p className="small quiet">{say(texts.freshBy, { name: matter.by, date })}</p>}
            </div>
            <Due of={matter} />
          </li>
        );
      })}
    </ul>
  );
}
