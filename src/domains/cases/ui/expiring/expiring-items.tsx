import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNow } from '../../../../web/clock.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorEntryOf } from '../../../knowledge/public.ts';
import { countEndings, endingOf } from '../../backwards.ts';
import { lineFinding } from '../../expiring/expiring-line.ts';
import { countOpen } from '../../expiring/usual.ts';
import { endRiskAct } from '../../messages.ts';
import type { CaseShown, ExpiringItemShown as Chance } from '../../schema.ts';
import * as texts from '../case-messages.ts';
import { isSettled, placeOf, spanOf, stateLooks, stateWords, ticksOf } from './expiring-words.ts';
import { LineBar } from './line-bar.tsx';
import { UsualItems } from './usual-items.tsx';
import * as usualTexts from './usual-messages.ts';
import './expiring-items.css';

const icons: Readonly<Record<Chance['state'], string>> = {
  saved: checkCircle,
  lost: xCircle,
  unknown: question,
  'running-out': warningCircle,
  ahead: hourglassMedium,
};

/** What can be lost in this case, when, who holds it and who may lawfully save it. Its heading is the finding. */
export function ExpiringLine({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  const rows = of.lastChances;
  const dayMonth = (at: Date): string => shortDay(at, now).replace(/^\S+ (?=\d)/, '');
  const span = spanOf(rows, of.openedAt, of.closedAt === null ? now : new Date(of.closedAt));
  return (
    <section className="section expiring" aria-labelledby="expiring">
      <h2 id="expiring">{of.closedAt === null ? <Finding of={of} /> : <Backwards of={of} />}</h2>
      {rows.length === 0 && <p className="quiet">{say(texts.expiringEmpty)}</p>}
      {rows.length > 0 && (
        <>
          <div className="chance-days" aria-hidden="true">
            <p className="caption">
              {ticksOf(span).map((tick) => (
                <span key={tick} style={{ insetInlineStart: `${placeOf(tick, span)}%` }}>
                  {dayMonth(new Date(tick))}
                </span>
              ))}
            </p>
          </div>
          <ol className="chances">
            {rows.map((row) => (
              <ChanceRow key={row.id} of={of} row={row} span={span} now={now} />
            ))}
          </ol>
        </>
      )}
      <UsualItems of={of} />
      <p className="small actions not-on-paper">
        {of.may.includes('case.at-risk') && (
          <Link to="/app/cases/$id/at-risk" params={{ id: of.id }}>
            {say(texts.sayAtRisk)}
          </Link>
        )}
        {rows.length > 0 && (
          <Link to="/app/cases/$id/compare" params={{ id: of.id }}>
            {say(of.closedAt === null ? texts.compareWithClosed : texts.compareWithOpen)}
          </Link>
        )}
        {of.usual.length > 0 && (
          <Link to="/app/knowledge" search={{ list: 'sectors' }} hash={sectorEntryOf(of.sector) ?? ''}>
            {say(usualTexts.ofSector)}
          </Link>
        )}
      </p>
    </section>
  );
}

function Finding({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const rows = of.lastChances;
  const usual = countOpen(of.usual);
  // The server has put the rows in order already; the urgent ones come first.
  const finding = lineFinding(rows.map((row) => ({ ...row, caseId: row.id })));
  if (finding.kind === 'running-out') {
    const row = rows.find(({ id }) => id === finding.row.id);
    return (
      <>
        {row?.diesOn
          ? say(texts.findingRunningOut, { what: row.title, date: date(new Date(row.diesOn)) })
          : say(texts.findingUnknown, { count: 1 })}
      </>
    );
  }
  const isUnknown = finding.kind === 'unknown';
  const told =
    usual === 0
      ? say(isUnknown ? texts.findingUnknown : texts.findingCalm, { count: finding.count })
      : isUnknown
        ? say(usualTexts.findingUnknown, { unknown: finding.count, count: usual })
        : say(usualTexts.findingCalm, { count: usual });
  return <>{told}</>;
}

/** The same line of a case that is over: what was saved, what was lost, what no one asked for. */
function Backwards({ of }: { of: CaseShown }): ReactElement {
  const say = useText();
  const count = countEndings({ ...of, rows: of.lastChances });
  return <>{say(texts.findingBackwards, { saved: count.saved, lost: count.lost, never: count['never-asked'] })}</>;
}

function ChanceRow({
  of,
  row,
  span,
  now,
}: {
  of: CaseShown;
  row: Chance;
  span: { from: number; to: number };
  now: Date;
}): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const end = row.savedOn ?? row.lostOn ?? row.diesOn;
  const settled = isSettled(row);
  // Two rows of one name are distinguished by who holds them.
  const isTwin = row.note === null && of.lastChances.some(({ id, title }) => id !== row.id && title === row.title);
  const isKnown = settled && row.state === 'ahead';
  const isOver = endingOf(row, of).ending === 'never-asked';
  const begin = row.since ?? new Date(span.from).toISOString();
  return (
    <li className={`chance ${row.state} ${settled ? 'settled' : ''}`}>
      <div>
        <p>
          <b>{row.title}</b>
        </p>
        {row.note !== null && <p className="small">{row.note}</p>}
        {(!settled || isTwin) && <p className="small quiet">{say(texts.heldBy, { holder: row.holder })}</p>}
      </div>
      <LineBar
        line={
          isKnown
            ? null
            : {
                from: placeOf(begin, span),
                to: end === null ? 100 : placeOf(end, span),
                icon: isOver ? circleDashed : icons[row.state],
                isUnknown: end === null,
              }
        }
        mark={of.closedAt === null ? { what: 'today', at: placeOf(now.getTime(), span) } : null}
      />
      <div>
        <Chip
          look={isOver ? 'nothing' : stateLooks[row.state]}
          icon={isOver ? circleDashed : isKnown ? checkCircle : icons[row.state]}
        >
          {isOver
            ? say(texts.neverAsked)
            : end === null
              ? say(isKnown ? texts.stateKnown : stateWords[row.state])
              : say(texts.stateOn, { state: say(stateWords[row.state]), date: shortDay(new Date(end), now) })}
        </Chip>
        <p className="small quiet">
          {isOver &&
            (row.diesOn === null
              ? say(texts.keptUnknown)
              : say(texts.couldUntil, { date: shortDay(new Date(row.diesOn), now) }))}
          {!isOver && row.state === 'unknown' && row.since !== null && (
            <>{say(texts.unknownSince, { date: shortDay(new Date(row.since), now) })} </>
          )}
          {isOver || settled ? null : say(texts.savedBy, { saver: row.saver, act: row.act })}
          {row.obstacle !== null &&
            row.state === 'lost' &&
            say(texts.isObstacle, { name: row.obstacleName ?? '', code: row.obstacle })}
        </p>
        {row.what.startsWith('case.') && of.may.includes('case.end-risk') && (
          <p className="small not-on-paper">
            <Link to="/app/cases/$id/end-risk" params={{ id: of.id }} search={{ risk: row.id }}>
              {say(endRiskAct)}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
