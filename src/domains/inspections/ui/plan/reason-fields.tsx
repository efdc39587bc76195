import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { noneStands } from '../../plan/reasons.ts';
import { originChecks, type Reason, reasonKinds } from '../../schema.ts';
import { reasonNames } from '../code-messages.ts';
import { CheckLine, CheckLines } from '../form-page.tsx';
import { type ReasonDraft, reasonsOf } from './reason-draft.ts';
import * as texts from './reason-messages.ts';

/** Why this workplace: each reason with its day, whether it has been checked, and whether it only says where people come from. */
export function ReasonFields(props: {
  reasons: readonly ReasonDraft[];
  change: (reasons: readonly ReasonDraft[]) => void;
}): ReactElement {
  const say = useText();
  const { reasons, change } = props;
  const say1 = (kind: Reason['kind']) => say(reasonNames[kind]);
  const chosen = reasons.map(({ kind }) => kind);
  return (
    <>
      <p className="hint">{say(texts.whyHint)}</p>
      <CheckLines
        legend={say(texts.whyWhich)}
        values={reasonKinds}
        nameOf={say1}
        chosen={chosen}
        change={(kinds) =>
          change(
            reasonKinds
              .filter((kind) => kinds.includes(kind))
              .map(
                (kind) =>
                  reasons.find((one) => one.kind === kind) ?? { kind, on: '', checked: false, origin: 'not-asked' },
              ),
          )
        }
      />
      {reasons.map((reason) => (
        <OneReason
          key={reason.kind}
          reason={reason}
          name={say1(reason.kind)}
          change={(part) => change(reasons.map((one) => (one.kind === reason.kind ? { ...one, ...part } : one)))}
        />
      ))}
      {noneStands(reasonsOf(reasons)) && (
        <p role="status">
          <b>{say(texts.noneStandsText)}</b>
        </p>
      )}
    </>
  );
}

function OneReason(props: {
  reason: ReasonDraft;
  name: string;
  change: (part: Partial<ReasonDraft>) => void;
}): ReactElement {
  const say = useText();
  const { reason, name, change } = props;
  const id = `reasons.${reason.kind}`;
  return (
    <fieldset className="one-of-many">
      <legend className="legend">{name}</legend>
      <DayField id={`${id}.on`} label={say(texts.whyOn)} optional value={reason.on} onChange={(on) => change({ on })} />
      <CheckLine name={say(texts.whyChecked)} on={reason.checked} change={(checked) => change({ checked })} />
      {reason.kind !== 'drawn' && (
        <ChoiceGroup
          id={`${id}.origin`}
          label={say(texts.whyOrigin)}
          value={reason.origin}
          onChange={(origin) => change({ origin: origin as Reason['origin'] })}
          inline
          lines={originChecks.map((value) => ({ value, label: say(texts.originNames[value]) }))}
        />
      )}
    </fieldset>
  );
}
