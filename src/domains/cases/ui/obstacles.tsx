import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import userCircle from '@phosphor-icons/core/regular/user.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement, useContext } from 'react';
import { useNow } from '../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { WorkKinds } from '../../../web/screens/work-kinds.ts';
import { useText } from '../../../web/text.tsx';
import type { CaseShown, ObstacleShown } from '../schema.ts';
import { grouped } from './expiring/grouped.ts';
import * as texts from './obstacle-messages.ts';
import './obstacles.css';

/** What hinders this case, or threatens to: what a rule found apart from what a person has named. */
export function Obstacles({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const { noticed, recorded } = of.obstacles;
  return (
    <section className="section" aria-labelledby="obstacles">
      <h2 id="obstacles">{say(texts.title)}</h2>
      <p className="small quiet">{say(texts.lead)}</p>
      <h3>{say(texts.noticed)}</h3>
      <Rows rows={noticed} nothing={say(texts.nothingNoticed)} />
      <h3>{say(texts.recorded)}</h3>
      <Rows rows={recorded} nothing={say(texts.nothingRecorded)} isNamed />
    </section>
  );
}

type RowsProps = { rows: readonly ObstacleShown[]; nothing: string; isNamed?: boolean };

function Rows({ rows, nothing, isNamed = false }: RowsProps): ReactElement {
  if (rows.length === 0) return <p className="quiet">{nothing}</p>;
  return (
    <ul className="obstacles">
      {grouped(rows, ({ obstacle, state }) => `${obstacle} ${state}`).map((alike) => (
        <Alike key={alike[0].id} rows={alike} isNamed={isNamed} />
      ))}
    </ul>
  );
}

const looks: Readonly<Record<ObstacleShown['state'], { look: ChipLook; icon: string }>> = {
  arisen: { look: 'attention', icon: warning },
  threatens: { look: 'note', icon: hourglassMedium },
  over: { look: 'done', icon: checkCircle },
};

/** One obstacle, and each reason for which it is there: what several have in common is said once. */
function Alike({
  rows,
  isNamed,
}: {
  rows: readonly [ObstacleShown, ...ObstacleShown[]];
  isNamed: boolean;
}): ReactElement {
  const say = useText();
  const [first] = rows;
  const { look, icon } = isNamed ? { look: 'nothing' as const, icon: userCircle } : looks[first.state];
  return (
    <li>
      <p>
        <b>{first.name}</b> <span className="small quiet">{first.obstacle}</span>
      </p>
      {rows.map((row) => (
        <Fragment key={row.id}>
          <Chip look={look} icon={icon}>
            <State row={row} isNamed={isNamed} />
          </Chip>
          <p className="small">
            {row.because} <Opens row={row} />
          </p>
        </Fragment>
      ))}
      {first.remedy !== null && first.state !== 'over' && !isNamed && (
        <p className="small quiet">{say(texts.helps, { remedy: first.remedy })}</p>
      )}
    </li>
  );
}

/** Leads to the matter in which the act that helps can be done. */
function Opens({ row }: { row: ObstacleShown }): ReactElement | null {
  const say = useText();
  const kind = useContext(WorkKinds)[row.about.kind];
  if (!row.isOurs || row.state === 'over' || kind === undefined) return null;
  return (
    <Link className="not-on-paper" to={kind.path(row.about.id)}>
      {say(kind.openText)}
    </Link>
  );
}

function State({ row, isNamed }: { row: ObstacleShown; isNamed: boolean }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  const day = (at: string | null): string => (at === null ? '' : shortDay(new Date(at), now));
  if (isNamed) return <>{say(texts.named, { date: day(row.arisesAt) })}</>;
  if (row.state === 'over') return <>{say(texts.over, { date: day(row.endedOn) })}</>;
  if (row.state === 'arisen') return <>{say(texts.arisen, { date: day(row.arisesAt) })}</>;
  if (row.arisesAt === null) return <>{say(texts.threatens)}</>;
  return <>{say(texts.threatensUntil, { date: day(row.arisesAt) })}</>;
}
