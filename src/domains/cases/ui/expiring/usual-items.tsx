import folder from '@phosphor-icons/core/regular/folder-open.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useNow } from '../../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { firstOf, type UsualState } from '../../expiring/usual.ts';
import type { CaseShown, UsualItem } from '../../schema.ts';
import * as line from '../case-messages.ts';
import * as texts from './usual-messages.ts';
import './usual-items.css';

const looks: Readonly<Record<UsualState, { icon: string; look: ChipLook }>> = {
  'running-out': { icon: warningCircle, look: 'attention' },
  unknown: { icon: question, look: 'bare' },
  ahead: { icon: hourglassMedium, look: 'bare' },
  held: { icon: folder, look: 'nothing' },
};

/**
 * The end of the list of expiring evidence: what no one has named and work of the sector usually leaves. It has no bars, since nothing in
 * it is known of this case, and more than a few rows are folded, so that what is known stays in sight.
 */
export function UsualItems({ of }: { of: CaseShown }): ReactElement | null {
  const say = useText();
  const { date } = useFormats();
  const { first, rest } = firstOf(of.usual);
  const countedFrom = of.usual[0]?.countedFrom ?? null;
  const isCounted = of.usual.some(({ days }) => days !== null);
  if (of.usual.length === 0) return null;
  return (
    <section className="usual" aria-labelledby="usual">
      <h3 id="usual">{say(texts.title)}</h3>
      <p className="small quiet">
        {say(texts.lead, { sector: say(sectorNames[of.sector]) })}{' '}
        {of.usual.some(({ isVerified }) => !isVerified) && say(texts.notVerified)}{' '}
        {isCounted &&
          (countedFrom === null ? say(texts.notCounted) : say(texts.counted, { date: date(atNoon(countedFrom)) }))}
      </p>
      {first.length > 0 && <Rows rows={first} />}
      {rest.length > 0 && (
        <details>
          <summary>{say(first.length > 0 ? texts.more : texts.onlyHeld, { count: rest.length })}</summary>
          <Rows rows={rest} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly UsualItem[] }): ReactElement {
  return (
    <ul className="usual-rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: { row: UsualItem }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  const { icon, look } = looks[row.state];
  const day = row.diesOn === null ? '' : shortDay(new Date(row.diesOn), now);
  const chip =
    row.state === 'held'
      ? say(texts.isHeld, { items: row.held.join(', ') })
      : row.state === 'unknown'
        ? say(texts.askToday)
        : say(texts.until, { date: day });
  return (
    <li>
      <div>
        <p>
          <b>{row.title}</b>
        </p>
        <p className="small">{row.note}</p>
        <p className="small quiet">{say(line.heldBy, { holder: row.holder })}</p>
        {row.state !== 'held' && row.held.length > 0 && (
          <p className="small quiet">{say(texts.alsoHeld, { items: row.held.join(', ') })}</p>
        )}
      </div>
      <div>
        <Chip look={look} icon={icon}>
          {chip}
        </Chip>
        {row.state === 'held' ? (
          <p className="small quiet">{say(texts.lookWhether)}</p>
        ) : (
          <p className="small quiet">
            {howLong(row, day, say)} {row.days !== null && !row.isVerified && say(texts.notVerified)}{' '}
            {say(line.savedBy, { saver: row.saver, act: row.act })}
          </p>
        )}
      </div>
    </li>
  );
}

/** What is known of how long it is kept. A day that has passed was an estimate: it says nothing of whether it is gone. */
function howLong({ days, state, diesOn }: UsualItem, day: string, say: ReturnType<typeof useText>): string {
  if (days === null) return say(texts.unknown);
  if (diesOn === null) return say(texts.fromUnknown, { days });
  return state === 'unknown' ? say(texts.passed, { days, date: day }) : say(texts.aboutDays, { days });
}
