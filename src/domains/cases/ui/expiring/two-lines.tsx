import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNow } from '../../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { countEndings, type Ending, endingOf, type FiledItems, sideBySide } from '../../backwards.ts';
import { caseEndNames } from '../../end-messages.ts';
import { riskNames } from '../../messages.ts';
import { type CaseShown, type ExpiringItemShown, riskWhats } from '../../schema.ts';
import { caseTab, couldUntil, endedBecause, keptUnknown } from '../case-messages.ts';
import * as texts from '../compare/compare-messages.ts';
import { LineBar } from './line-bar.tsx';
import '../compare/compare.css';

/** The days that both lines show, from the day on which each agency knew. */
const days = 90;

const looks: Readonly<Record<Ending['ending'], { icon: string; look: ChipLook }>> = {
  saved: { icon: checkCircle, look: 'done' },
  lost: { icon: xCircle, look: 'attention' },
  'never-asked': { icon: circleDashed, look: 'nothing' },
  open: { icon: hourglassMedium, look: 'attention' },
};

const toldOf = (of: CaseShown): FiledItems<ExpiringItemShown> => ({ ...of, rows: of.lastChances });

/** The same things in the same order on the same ninety days: what was lost in one case, and what was saved in the other. */
export function TwoLines({ first, second }: { first: CaseShown; second: CaseShown }): ReactElement {
  const say = useText();
  const one = countEndings(toldOf(first));
  const other = countEndings(toldOf(second));
  const nameOf = (of: CaseShown): string => of.workplaceName ?? say(caseTab, { reference: of.reference });
  return (
    <section className="section" aria-labelledby="two-lines">
      <h2 id="two-lines">
        {say(texts.finding, {
          first: nameOf(first),
          saved: one.saved,
          all: first.lastChances.length,
          second: nameOf(second),
          savedThere: other.saved,
          allThere: second.lastChances.length,
        })}
      </h2>
      <div className="two-lines">
        <p className="small quiet two-lines-what">{say(texts.scale, { days })}</p>
        <Head of={first} name={nameOf(first)} />
        <Head of={second} name={nameOf(second)} />
        {sideBySide(toldOf(first), toldOf(second), riskWhats).map((line) => (
          <div className="two-lines-row" key={line.alike}>
            <h3>{kindName(line.alike, say) ?? (line.first[0] ?? line.second[0])?.title}</h3>
            <Cell of={first} name={nameOf(first)} rows={line.first} />
            <Cell of={second} name={nameOf(second)} rows={line.second} />
          </div>
        ))}
      </div>
      <p className="notice">
        <span>
          <b>{say(texts.caveatTitle)}</b> {say(texts.caveat)}
        </span>
      </p>
    </section>
  );
}

/** What the line is about, where it is a kind that cases name themselves. */
function kindName(alike: string, say: ReturnType<typeof useText>): string | null {
  const known = riskNames[alike as keyof typeof riskNames];
  return known ? say(known) : null;
}

function Head({ of, name }: { of: CaseShown; name: string }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const now = useNow(60);
  const opened = date(new Date(of.openedAt));
  const dayOf = (end: number): number => Math.floor((end - Date.parse(of.openedAt)) / 86_400_000);
  return (
    <div className="two-lines-head">
      <h3>
        <Link to="/app/cases/$id" params={{ id: of.id }}>
          {name}
        </Link>
      </h3>
      <p className="small quiet">{say(texts.dayZero, { date: opened })}</p>
      <p className="small quiet">
        {of.closedAt === null
          ? say(texts.stillOpen, { day: dayOf(now.getTime()) })
          : say(texts.closedOn, { day: dayOf(Date.parse(of.closedAt)) })}{' '}
        {of.end !== null && say(endedBecause, { why: say(caseEndNames[of.end]) })}
      </p>
    </div>
  );
}

function Cell({ of, name, rows }: { of: CaseShown; name: string; rows: readonly ExpiringItemShown[] }): ReactElement {
  const say = useText();
  return (
    <div className="two-lines-cell">
      <p className="unseen">{name}</p>
      {rows.length === 0 && <p className="unknown small">{say(texts.notSpokenOf)}</p>}
      {rows.map((row) => (
        <OneThing key={row.id} of={of} row={row} />
      ))}
    </div>
  );
}

/** The position of a day among those that both lines show. */
const percent = (day: number): number => (Math.min(days, Math.max(0, day)) / days) * 100;

function OneThing({ of, row }: { of: CaseShown; row: ExpiringItemShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const { ending, day, lastDay } = endingOf(row, of);
  const { icon, look } = looks[ending];
  return (
    <div className={`two-lines-thing ${ending}`}>
      <LineBar
        line={{ from: 0, to: percent(day ?? lastDay ?? days), icon }}
        mark={lastDay !== null && ending === 'saved' ? { what: 'last-day', at: percent(lastDay) } : null}
      />
      <p>
        <Chip look={look} icon={icon}>
          {day === null ? say(texts.endings[ending]) : say(texts.onDay, { what: say(texts.endings[ending]), day })}
        </Chip>
      </p>
      <p className="small">{row.note ?? row.title}</p>
      {ending === 'never-asked' && (
        <p className="small quiet">
          {row.diesOn === null ? say(keptUnknown) : say(couldUntil, { date: date(new Date(row.diesOn)) })}
        </p>
      )}
    </div>
  );
}
