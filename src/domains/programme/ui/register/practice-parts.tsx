import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PracticeRow } from '../../register/register-schema.ts';
import type { PartField, PartValues } from '../parts/part-values.ts';
import { manyIn, wordsIn } from '../parts/part-values.ts';
import { useCountries } from '../places.ts';
import { ObstacleNames, useObstacles } from './obstacles.tsx';
import * as texts from './practice-messages.ts';

type PracticeTexts = Pick<PracticeRow, 'where' | 'evidence' | 'doesNotShow' | 'conditions'>;

/** What is said of a practice, and what is not known of it. */
export function PracticeFacts(props: {
  of: PracticeTexts & Partial<Pick<PracticeRow, 'obstacles' | 'source'>>;
}): ReactElement {
  const say = useText();
  const { where, evidence, doesNotShow, conditions, obstacles, source } = props.of;
  return (
    <dl className="practice-facts">
      <dt>{say(texts.where)}</dt>
      <dd>{where}</dd>
      <dt>{say(texts.evidence)}</dt>
      <dd>{evidence ?? <span className="unknown">{say(texts.noEvidence)}</span>}</dd>
      <dt>{say(texts.doesNotShow)}</dt>
      <dd>{doesNotShow}</dd>
      <dt>{say(texts.conditions)}</dt>
      <dd>{conditions}</dd>
      {obstacles && (
        <>
          <dt>{say(texts.obstacles)}</dt>
          <dd>
            <ObstacleNames of={obstacles} />
          </dd>
        </>
      )}
      {source && (
        <>
          <dt>{say(texts.source)}</dt>
          <dd>{[source.name, source.link].filter(Boolean).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

export function PracticeState({ of }: { of: Pick<PracticeRow, 'ended' | 'isVerified'> }): ReactElement {
  const say = useText();
  if (of.ended)
    return (
      <Chip look="nothing" icon={prohibit}>
        {say(texts.ended)}
      </Chip>
    );
  return (
    <Chip look={of.isVerified ? 'done' : 'note'} icon={of.isVerified ? checkCircle : question}>
      {say(of.isVerified ? texts.verified : texts.notReviewed)}
    </Chip>
  );
}

export function usePracticeFields(): readonly PartField[] {
  return [
    { id: 'country', kind: 'choice', label: texts.country, choices: useCountries() },
    { id: 'what', kind: 'area', label: texts.what, hint: texts.whatHint, max: 800 },
    { id: 'where', kind: 'line', label: texts.where, max: 200 },
    { id: 'evidence', kind: 'area', label: texts.evidence, hint: texts.evidenceHint, optional: true, max: 800 },
    { id: 'doesNotShow', kind: 'area', label: texts.doesNotShow, max: 500 },
    { id: 'conditions', kind: 'area', label: texts.conditions, max: 500 },
    { id: 'source', kind: 'line', label: texts.source, hint: texts.sourceHint, max: 300 },
    { id: 'obstacles', kind: 'many', label: texts.obstacles, choices: useObstacles() },
  ];
}

export const practiceBody = (values: PartValues) => ({
  country: values.country,
  obstacles: manyIn(values.obstacles),
  what: values.what?.trim(),
  where: values.where?.trim(),
  evidence: wordsIn(values.evidence),
  doesNotShow: values.doesNotShow?.trim(),
  conditions: values.conditions?.trim(),
  source: values.source?.trim(),
});
