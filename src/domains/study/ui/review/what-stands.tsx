import { type ReactElement, type ReactNode, useId } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import {
  countyNames,
  exitNames,
  obstacleNames,
  reasonNames,
  sectorNames,
  stageNames,
  stepNames,
} from '../../../caseload/public.ts';
import type { Coding } from '../../review/coding.ts';
import type { ReviewShown } from '../../review/schema.ts';
import * as texts from './review-messages.ts';
import * as words from './what-stands-messages.ts';

/** What counts of a closed file, in words, and who read it. */
export function WhatStands({ of: coding, readings }: { of: Coding; readings: ReviewShown['readings'] }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const heading = useId();
  const dayOf = (iso: string | null): ReactNode => (iso ? day(atNoon(iso)) : null);
  const lines: readonly (readonly [string, ReactNode])[] = [
    [say(texts.stage), say(stageNames[coding.stage])],
    [say(texts.exit), say(exitNames[coding.exit as keyof typeof exitNames])],
    [say(texts.reason), coding.reason && say(reasonNames[coding.reason as keyof typeof reasonNames])],
    [say(texts.began), dayOf(coding.began)],
    [say(texts.ended), dayOf(coding.ended)],
    [say(texts.county), coding.county && countyNames[coding.county as keyof typeof countyNames]],
    [say(texts.sector), say(sectorNames[coding.sector === 'unknown' ? 'not-told' : coding.sector])],
    [
      say(texts.partObstacles),
      coding.obstacles.length > 0 && (
        <ul>
          {coding.obstacles.map(({ code, page }) => (
            <li key={code}>
              {say(words.obstacleOnPage, { name: say(obstacleNames[code as keyof typeof obstacleNames]), page })}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      say(texts.partSteps),
      coding.steps.length > 0 && (
        <ul>
          {coding.steps.map((step) => (
            <li key={step}>{say(stepNames[step])}</li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(words.standsTitle)}</h2>
      <dl className="pairs">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className="unknown">{say(words.fileDoesNotSay)}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet study-note">
        {say(words.readBy, {
          readers: readings.map(({ reader, at }) => `${reader}, ${day(new Date(at))}`).join('; '),
        })}
      </p>
    </section>
  );
}
