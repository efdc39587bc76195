import check from '@phosphor-icons/core/regular/check-circle.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { periodWords } from '../../retention/changes.ts';
import { retentionMessages as words } from '../../retention/messages.ts';
import type { RetentionRow, RetentionRule, RetentionShown } from '../../retention/schema.ts';
import * as texts from './page-messages.ts';

/** Whether something is missing of a kind of record: in a word, a shape and a colour. */
export function GapChip({ gap }: { gap: RetentionRow['gap'] }): ReactElement {
  const say = useText();
  const look = { undecided: 'attention', 'no-reference': 'attention', none: 'done' } as const;
  return (
    <Chip look={look[gap]} icon={gap === 'none' ? check : warning}>
      {say(words.gaps[gap])}
    </Chip>
  );
}

export function RuleChip({ verified }: { verified: boolean }): ReactElement {
  const say = useText();
  return (
    <Chip look={verified ? 'done' : 'nothing'} icon={verified ? check : question}>
      {say(verified ? texts.verified : texts.notVerified)}
    </Chip>
  );
}

/** What is decided, in a few lines: what happens, when, and since when that holds. */
export function Decided({ of }: { of: RetentionShown }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const isWithout = of.outcome === 'erase' && of.becomes === 'restricted';
  const moment = say(words.moments[of.runsFrom]);
  return (
    <>
      <span className="own-line">{say(isWithout ? texts.restrictedWithout : words.outcomes[of.outcome])}</span>
      <span className="own-line">
        {of.period === null
          ? say(texts.atMoment, { moment })
          : say(texts.keptSentence, { period: periodWords(of.period, say), moment })}
      </span>
      {of.archiveFirst && <span className="own-line small quiet">{say(texts.archiveFirst)}</span>}
      <span className="own-line small quiet">{say(texts.from, { day: shortDay(atNoon(of.validFrom), now()) })}</span>
    </>
  );
}

/** What the law says, in a few lines; where no rule has a period, that none is known. */
export function Law({ rules }: { rules: readonly RetentionRule[] }): ReactElement {
  const say = useText();
  const known = rules.filter(({ period }) => period !== null);
  return (
    <>
      {known.length === 0 && <span className="own-line">{say(texts.noRule)}</span>}
      {known.map(({ id, period }) => (
        <span className="own-line" key={id}>
          {periodWords(period, say)}
        </span>
      ))}
      {rules.map(({ id, name, statute, verified }) => (
        <span className="own-line small quiet" key={id}>
          {statute ?? name}
          {known.length > 0 && `, ${say(verified ? texts.verified : texts.notVerified)}`}
        </span>
      ))}
    </>
  );
}
