import { type ReactElement, useId } from 'react';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { type SampleAnswers, type Sureness, sampleAnswers } from '../../review/sampling/sample-answers.ts';
import { type StratumAsked, weightOf } from '../../review/sampling/sampling-plan.ts';
import { StudyTable } from '../shown-table.tsx';
import * as texts from './answers-messages.ts';

type Stratum = StratumAsked & { readonly toRead: number };

/** What a plan can answer, list by list and of all together, and what it cannot. */
export function PlanAnswers({ strata }: { strata: readonly Stratum[] }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const [can, cannot] = [useId(), useId()];
  const answers = sampleAnswers(strata);
  const { cols } = texts;
  const size = strata.reduce((sum, one) => sum + one.size, 0);
  const read = strata.reduce((sum, one) => sum + one.toRead, 0);
  const sure = useSureness();
  return (
    <>
      <section className="section" aria-labelledby={can}>
        <h2 id={can}>{say(texts.answersTitle)}</h2>
        <p className="small quiet">{say(texts.answersText)}</p>
        <StudyTable
          label={say(texts.answersTitle)}
          of={{
            caption: say(texts.answersTitle),
            columns: [
              { name: say(cols.list), isNumber: false },
              { name: say(cols.year), isNumber: true },
              { name: say(cols.group), isNumber: false },
              ...[cols.size, cols.read, cols.weight, cols.half, cols.tenth, cols.seen].map((of) => ({
                name: say(of),
                isNumber: true,
              })),
            ],
            rows: [
              ...strata.map((one, place) => [
                one.code,
                String(one.year),
                one.group,
                number(one.size),
                number(one.toRead),
                weightOf(one, one.toRead).toLocaleString(undefined, { maximumFractionDigits: 1 }),
                ...sure(answers.strata[place]),
              ]),
              [say(texts.all), '', '', number(size), number(read), '', ...sure(answers.whole)],
            ],
          }}
        />
        <p className="small">{design(answers, read, say, number)}</p>
      </section>
      <section className="section" aria-labelledby={cannot}>
        <h2 id={cannot}>{say(texts.cannotTitle)}</h2>
        <ul className="known-points">
          {texts.cannot.map((sentence) => (
            <li key={sentence.id}>{say(sentence)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function design(
  { effective, designEffect }: SampleAnswers,
  read: number,
  say: ReturnType<typeof useText>,
  number: (value: number) => string,
): string {
  if (designEffect === 0) return say(texts.census);
  return say(texts.design, {
    read,
    effective: Math.round(effective),
    effect: number(Math.round(designEffect * 100) / 100),
  });
}

/** How sure a share is, in the cells of a row. */
function useSureness(): (of: Sureness | undefined) => string[] {
  const say = useText();
  const share = (value: number): string =>
    value.toLocaleString(undefined, { style: 'percent', maximumSignificantDigits: 2 });
  const reach = (value: number): string =>
    value === 0 ? say(texts.whole) : say(texts.plusMinus, { points: Math.max(1, Math.round(value * 100)) });
  return (of) => (of ? [reach(of.reachAtHalf), reach(of.reachAtTenth), share(of.smallestSeen)] : []);
}
