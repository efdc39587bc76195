import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { candidateReasonKinds, proxies } from '../../candidates/schema.ts';
import { originChecks } from '../../schema.ts';
import { reasonNames } from '../code-messages.ts';
import { CheckLines } from '../form-page.tsx';
import { originNames, whyOn, whyOrigin } from '../plan/reason-messages.ts';
import { emptyReason, type ReasonDraft, without } from './candidate-draft.ts';
import * as texts from './candidate-messages.ts';

/** The reasons of a candidate, each by itself: kind, day, source, what may be a proxy for origin, and the answer to that. */
export function ReasonLines(props: {
  reasons: readonly ReasonDraft[];
  change: (reasons: readonly ReasonDraft[]) => void;
  errors: FormErrors;
}): ReactElement {
  const say = useText();
  const { reasons, change, errors } = props;
  return (
    <>
      {reasons.map((reason, at) => (
        <OneReason
          // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no other name than its place in the list
          key={at}
          at={at}
          reason={reason}
          errors={errors}
          change={(part) => change(reasons.map((one, place) => (place === at ? { ...one, ...part } : one)))}
          remove={() => change(without(reasons, at))}
        />
      ))}
      {reasons.length < 12 && <Button onClick={() => change([...reasons, emptyReason])}>{say(texts.addReason)}</Button>}
    </>
  );
}

function OneReason(props: {
  at: number;
  reason: ReasonDraft;
  errors: FormErrors;
  change: (part: Partial<ReasonDraft>) => void;
  remove: () => void;
}): ReactElement {
  const say = useText();
  const { at, reason, errors, change } = props;
  const id = `reasons.${at}`;
  return (
    <fieldset className="one-of-many">
      <legend className="legend">{say(texts.oneReason, { number: at + 1 })}</legend>
      <SelectField
        id={`${id}.kind`}
        label={say(texts.reasonKind)}
        error={errors.at(`${id}.kind`)}
        value={reason.kind}
        onChange={(kind) => change({ kind: kind as ReasonDraft['kind'] })}
        choices={candidateReasonKinds.map((value) => ({ value, label: say(reasonNames[value]) }))}
      />
      <TextField
        id={`${id}.source`}
        label={say(texts.reasonSource)}
        error={errors.at(`${id}.source`)}
        value={reason.source}
        onChange={(source) => change({ source })}
        maxLength={300}
      />
      <DayField
        id={`${id}.on`}
        label={say(whyOn)}
        optional
        error={errors.at(`${id}.on`)}
        value={reason.on}
        onChange={(on) => change({ on })}
      />
      <CheckLines
        legend={say(texts.proxiesLabel)}
        values={proxies}
        nameOf={(proxy) => say(texts.proxyNames[proxy])}
        chosen={reason.proxies}
        change={(chosen) => change({ proxies: chosen })}
      />
      <ChoiceGroup
        id={`${id}.origin`}
        label={say(whyOrigin)}
        value={reason.origin}
        onChange={(origin) => change({ origin: origin as ReasonDraft['origin'] })}
        inline
        lines={originChecks.map((value) => ({ value, label: say(originNames[value]) }))}
      />
      {at > 0 && (
        <SelectField
          id={`${id}.sameAs`}
          label={say(texts.sameAsLabel)}
          optional
          value={reason.sameAs}
          onChange={(sameAs) => change({ sameAs })}
          choices={Array.from({ length: at }, (_, earlier) => ({
            value: String(earlier),
            label: say(texts.oneReason, { number: earlier + 1 }),
          }))}
        />
      )}
      {(at > 0 || props.reason.kind === '') && (
        <Button look="plain" onClick={props.remove}>
          {say(texts.removeReason, { number: at + 1 })}
        </Button>
      )}
    </fieldset>
  );
}
