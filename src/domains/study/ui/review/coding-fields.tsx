import { type ReactElement, useId } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import {
  countiesOf,
  countyNames,
  exitFits,
  exitNames,
  exits,
  exitsExplainedBy,
  obstacleNames,
  obstacles,
  reasonNames,
  reasons,
  sectorNames,
  stageMeanings,
  stageNames,
  stepNames,
  steps,
} from '../../../caseload/public.ts';
import { sectorsOrUnknown } from '../../../knowledge/public.ts';
import { reviewedStages } from '../../review/coding.ts';
import { BookLink } from './book-link.tsx';
import type { CodingDraft } from './coding-draft.ts';
import * as texts from './review-messages.ts';

type FieldsProps = {
  draft: CodingDraft;
  change: (part: Partial<CodingDraft>) => void;
  errors: FormErrors;
  /** The name of a file that is there already is not asked for again. */
  asksName: boolean;
};

/** The form of a reader: the file, its ending, the obstacles, what was not done. */
export function CodingFields({ draft, change, errors, asksName }: FieldsProps): ReactElement {
  const say = useText();
  const field = (name: 'began' | 'ended') => ({
    id: `coding.${name}`,
    hint: say(texts.dayHint),
    optional: true,
    error: errors.at(`coding.${name}`),
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    onLeave: () => errors.left(`coding.${name}`),
    width: 'date' as const,
    maxLength: 10,
  });
  return (
    <>
      <FormSection number={1} title={say(texts.partFile)}>
        {asksName && (
          <TextField
            id="pseudonym"
            label={say(texts.pseudonym)}
            hint={say(texts.pseudonymHint)}
            error={errors.at('pseudonym')}
            value={draft.pseudonym}
            onChange={(value) => change({ pseudonym: value })}
            onLeave={() => errors.left('pseudonym')}
            width="short"
            maxLength={20}
          />
        )}
        <TextField label={say(texts.began)} {...field('began')} />
        <TextField label={say(texts.ended)} {...field('ended')} />
        <SelectField
          id="coding.county"
          label={say(texts.county)}
          optional
          error={errors.at('coding.county')}
          value={draft.county}
          onChange={(county) => change({ county })}
          choices={Object.values(countiesOf)
            .flat()
            .map((code) => ({ value: code, label: countyNames[code] }))
            .sort((a, b) => a.label.localeCompare(b.label, 'sv'))}
        />
        <SelectField
          id="coding.sector"
          label={say(texts.sector)}
          error={errors.at('coding.sector')}
          value={draft.sector}
          onChange={(sector) => change({ sector })}
          choices={sectorsOrUnknown.map((sector) => ({
            value: sector,
            label: say(sectorNames[sector === 'unknown' ? 'not-told' : sector]),
          }))}
        />
      </FormSection>
      <EndingFields draft={draft} change={change} errors={errors} />
      <ObstacleFields draft={draft} change={change} errors={errors} />
      <StepFields draft={draft} change={change} />
    </>
  );
}

type PartProps = Pick<FieldsProps, 'draft' | 'change' | 'errors'>;

function EndingFields({ draft, change, errors }: PartProps): ReactElement {
  const say = useText();
  const stage = reviewedStages.find((name) => name === draft.stage);
  const possible = exits.filter((exit) => stage && exitFits(exit, 'criminal', stage, stage === reviewedStages.at(-1)));
  const explaining = reasons.filter((reason) => exitsExplainedBy(reason).some((exit) => exit === draft.exit));
  return (
    <FormSection number={2} title={say(texts.partEnding)}>
      <BookLink part="stage" />
      <ChoiceGroup
        id="coding.stage"
        label={say(texts.stage)}
        error={errors.at('coding.stage')}
        value={draft.stage}
        onChange={(value) => change({ stage: value, exit: '', reason: '' })}
        lines={reviewedStages.map((name) => ({
          value: name,
          label: say(stageNames[name]),
          detail: say(stageMeanings[name]),
        }))}
      />
      <SelectField
        id="coding.exit"
        label={say(texts.exit)}
        error={errors.at('coding.exit')}
        value={draft.exit}
        onChange={(exit) => change({ exit, reason: '' })}
        choices={possible.map((exit) => ({ value: exit, label: say(exitNames[exit]) }))}
      />
      <BookLink part="exit" />
      {explaining.length > 0 && (
        <>
          <SelectField
            id="coding.reason"
            label={say(texts.reason)}
            hint={say(texts.reasonHint)}
            optional
            error={errors.at('coding.reason')}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            choices={explaining.map((code) => ({ value: code, label: `${code} ${say(reasonNames[code])}` }))}
          />
          <BookLink part="reason" />
        </>
      )}
    </FormSection>
  );
}

function ObstacleFields({ draft, change, errors }: PartProps): ReactElement {
  const say = useText();
  const nameOf = (code: string): string => {
    const names: Readonly<Record<string, Parameters<typeof say>[0]>> = obstacleNames;
    const name = names[code];
    return name ? `${code} ${say(name)}` : code;
  };
  const left = obstacles.filter((code) => !draft.obstacles.some((chosen) => chosen.code === code));
  return (
    <FormSection number={3} title={say(texts.partObstacles)} optional>
      <BookLink part="obstacles" />
      <ul>
        {draft.obstacles.map(({ code, page }) => (
          <li key={code} className="study-obstacle">
            <p>{nameOf(code)}</p>
            <TextField
              id={`coding.obstacles.${code}`}
              label={say(texts.page, { obstacle: code })}
              error={errors.at(`coding.obstacles.${code}`)}
              value={page}
              inputMode="numeric"
              width="short"
              maxLength={5}
              onChange={(value) =>
                change({
                  obstacles: draft.obstacles.map((one) => (one.code === code ? { code, page: value } : one)),
                })
              }
              onLeave={() => errors.left(`coding.obstacles.${code}`)}
            />
            <Button
              look="compact"
              onClick={() => change({ obstacles: draft.obstacles.filter((one) => one.code !== code) })}
            >
              {say(texts.remove, { obstacle: code })}
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        id="add-obstacle"
        label={say(texts.addObstacle)}
        optional
        value=""
        onChange={(code) => code && change({ obstacles: [...draft.obstacles, { code, page: '' }] })}
        choices={left.map((code) => ({ value: code, label: nameOf(code) }))}
      />
    </FormSection>
  );
}

function StepFields({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>): ReactElement {
  const say = useText();
  const name = useId();
  return (
    <FormSection number={4} title={say(texts.partSteps)} optional>
      <BookLink part="steps" />
      <fieldset className="choice">
        <legend className="legend">{say(texts.stepsLegend)}</legend>
        <div className="study-checks">
          {steps.map((step) => (
            <div className="option" key={step}>
              <input
                type="checkbox"
                id={`${name}.${step}`}
                checked={draft.steps.includes(step)}
                onChange={(event) =>
                  change({
                    steps: steps.filter((one) => (one === step ? event.target.checked : draft.steps.includes(one))),
                  })
                }
              />
              <label htmlFor={`${name}.${step}`}>{say(stepNames[step])}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </FormSection>
  );
}
