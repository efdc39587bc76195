import type { ReactElement } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats, useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import { useDay } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { caveats, followedNames } from '../../campaigns/words.ts';
import * as texts from './followed-messages.ts';

type Shown = CampaignShown['followed'];
type FollowedKindShown = Shown['each'][number];

/** A number as it may be shown: one that is not is said to be hidden, and never drawn as zero. */
function useCount(): (count: number | null) => string {
  const say = useText();
  const { number } = useFormats();
  return (count) => (count === null ? say(texts.hidden) : number(count));
}

/** What was counted in the days of the campaign and in as many before, each with what it does not show. */
export function Followed({ of }: { of: Shown }): ReactElement {
  const say = useText();
  const day = useDay();
  const [first] = of.each;
  return (
    <section className="section" aria-labelledby="followed">
      <h2 id="followed">{say(texts.title)}</h2>
      {of.until === null || !first ? (
        <p className="quiet">{say(texts.none)}</p>
      ) : (
        <>
          <p className="quiet">{say(texts.days, { from: day(first.during.from), to: day(of.until) })}</p>
          {of.each.map((one) => (
            <OneCounted key={one.kind} of={one} />
          ))}
          {of.byLanguage.length > 0 && <ByLanguage of={of.byLanguage} />}
          <p className="small quiet">{say(caveats.small)}</p>
        </>
      )}
    </section>
  );
}

function OneCounted({ of }: { of: FollowedKindShown }): ReactElement {
  const say = useText();
  const count = useCount();
  const name = say(followedNames[of.kind]);
  return (
    <section className="campaign-counted" aria-labelledby={`counted-${of.kind}`}>
      <h3 id={`counted-${of.kind}`}>{name}</h3>
      <dl className="campaign-sums">
        <div>
          <dt>{say(texts.before)}</dt>
          <dd>{of.before === null ? say(texts.notThere) : count(of.before.total)}</dd>
        </div>
        <div>
          <dt>{say(texts.during)}</dt>
          <dd>{count(of.during.total)}</dd>
        </div>
      </dl>
      <Bars of={of} />
      <p className="small">
        {say(caveats.notCaused)} {say(of.kind === 'visits' ? caveats.visits : caveats.own)}
      </p>
      <details className="not-on-paper">
        <summary>{say(texts.table, { what: name })}</summary>
        <Steps of={of} name={name} />
      </details>
    </section>
  );
}

const height = 48;
const barWidth = 10;

/** Before and during on one line. What cannot be shown has a hatched stub, which is no height. Said in words in the table beneath. */
function Bars({ of }: { of: FollowedKindShown }): ReactElement {
  const before = of.before?.steps ?? [];
  const all = [...before, ...of.during.steps];
  const most = Math.max(1, ...all.map(({ count }) => count ?? 0));
  const width = all.length * barWidth;
  return (
    <svg className="campaign-bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {all.map(({ from, count }, at) =>
        count === 0 ? null : (
          <rect
            key={from}
            className={count === null ? 'hidden' : at < before.length ? 'before' : 'during'}
            x={at * barWidth + 1}
            width={barWidth - 2}
            y={height - 1 - (count === null ? 5 : Math.max(2, (count / most) * (height - 6)))}
            height={count === null ? 5 : Math.max(2, (count / most) * (height - 6))}
          />
        ),
      )}
      {before.length > 0 && <path className="begins" d={`M${before.length * barWidth} 0V${height}`} />}
      <path className="base" d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}

function Steps({ of, name }: { of: FollowedKindShown; name: string }): ReactElement {
  const say = useText();
  const day = useDay();
  const count = useCount();
  const row = (part: string) => (step: FollowedKindShown['during']['steps'][number]) => ({
    key: step.from,
    cells: [
      step.from === step.to ? day(step.from) : say(texts.step, { from: day(step.from), to: day(step.to) }),
      part,
      count(step.count),
    ],
  });
  return (
    <ScrollTable
      caption={say(texts.table, { what: name })}
      look="dense"
      columns={[say(texts.colStep), ' ', { name, isNumber: true }]}
      rows={[...(of.before?.steps ?? []).map(row(say(texts.before))), ...of.during.steps.map(row(say(texts.during)))]}
    />
  );
}

function ByLanguage({ of }: { of: Shown['byLanguage'] }): ReactElement {
  const say = useText();
  const spoken = useLanguage();
  const count = useCount();
  return (
    <>
      <h3>{say(texts.byLanguage)}</h3>
      <ScrollTable
        caption={say(texts.byLanguage)}
        look="dense"
        columns={[say(texts.colLanguage), { name: say(texts.colVisits), isNumber: true }]}
        rows={of.map((one) => ({ key: one.language, cells: [languageName(one.language, spoken), count(one.count)] }))}
      />
      <p className="small">{say(caveats.visits)}</p>
    </>
  );
}
