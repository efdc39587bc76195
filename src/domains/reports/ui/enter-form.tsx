import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { splitsOf } from '../cell-key.ts';
import { sourceTexts, unknownTexts } from '../messages.ts';
import { type CellShown, noteLength, type ReportShown, sourceLength } from '../schema.ts';
import { type SourceKind, saidReasons, sourceKinds } from '../values.ts';
import { useEnterCommand } from './api.ts';
import * as texts from './cell-messages.ts';
import { type EnterDraft, emptyDraft, errorsIn, valueIn } from './enter-draft.ts';

/** A figure that an analyst has read in a source, for this cell and every other report that asks for it. */
export function EnterForm({ report, of: cell }: { report: ReportShown; of: CellShown }): ReactElement {
  const say = useText();
  const plain = useEnterCommand();
  const [draft, setDraft] = useState(emptyDraft);
  const isChange = cell.entries.length > 0;
  const { command, kept } = useDrafted(plain, {
    part: 'enter',
    title: say(texts.enterIt),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft, isChange));
  const change = (part: Partial<EnterDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    const value = valueIn(draft);
    if (!errors.attempt() || value === null) return;
    const figure = newId();
    const { sourceKind, source, note } = draft;
    const outcome = await command.send({
      path: '/api/reports/enter',
      label: texts.entering,
      done: texts.didEnter,
      body: (act) => ({
        act,
        figure,
        measure: cell.measure,
        at: splitsOf(cell.key),
        period: cell.period,
        value,
        sourceKind,
        source: source.trim(),
        note: note.trim() || null,
        report: report.id,
      }),
    });
    if (outcome.kind === 'done') setDraft(emptyDraft);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const kinds = isChange ? (['number', 'unknown', 'taken-back'] as const) : (['number', 'unknown'] as const);
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.enterIt)}
      look="ordinary"
      label={say(texts.enterTitle)}
    >
      <h4>{say(texts.enterTitle)}</h4>
      <ChoiceGroup
        id="value"
        label={say(texts.value)}
        error={errors.at('value')}
        value={draft.is}
        onChange={(is) => change({ is: is as EnterDraft['is'] })}
        lines={kinds.map((kind) => ({ value: kind, label: say(texts.kinds[kind]) }))}
      />
      {draft.is === 'number' && (
        <TextField
          id="number"
          label={say(texts.number)}
          hint={say(texts.numberHint)}
          error={errors.at('number')}
          value={draft.number}
          width="short"
          inputMode="numeric"
          maxLength={12}
          onChange={(number) => change({ number })}
          onLeave={() => errors.left('number')}
        />
      )}
      {draft.is === 'unknown' && (
        <SelectField
          id="reason"
          label={say(texts.reason)}
          error={errors.at('reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          choices={saidReasons.map((value) => ({ value, label: say(unknownTexts[value]) }))}
        />
      )}
      <SelectField
        id="sourceKind"
        label={say(texts.sourceKind)}
        error={errors.at('sourceKind')}
        value={draft.sourceKind}
        onChange={(sourceKind) => change({ sourceKind: sourceKind as SourceKind })}
        choices={sourceKinds.map((value) => ({ value, label: say(sourceTexts[value]) }))}
      />
      <TextField
        id="source"
        label={say(texts.exactSource)}
        hint={say(texts.sourceHint)}
        error={errors.at('source')}
        value={draft.source}
        maxLength={sourceLength}
        onChange={(source) => change({ source })}
        onLeave={() => errors.left('source')}
      />
      <TextArea
        id="note"
        label={say(texts.note)}
        hint={say(texts.noteHint)}
        optional={!isChange}
        error={errors.at('note')}
        value={draft.note}
        maxLength={noteLength}
        onChange={(note) => change({ note })}
        onLeave={() => errors.left('note')}
      />
    </ActForm>
  );
}
