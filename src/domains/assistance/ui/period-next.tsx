import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { useStandingGround } from '../../disclosures/ui/public.tsx';
import { LanguageField } from '../../persons/ui/public.tsx';
import { periodEndNames } from '../reflection-period/period-messages.ts';
import { type PeriodShown, periodEnds } from '../schema.ts';
import { usePeriodCommand } from './api.ts';
import { periodTexts } from './period-page-messages.ts';

type Field = 'language' | 'interpreter' | 'wishes' | 'toUnit' | 'person' | 'account' | 'reason';

/** One step: what it is called, what it asks, and what is said of it. */
type NextStep = {
  readonly title: Message;
  readonly text?: Message;
  readonly button: Message;
  readonly label: Message;
  readonly done: Message;
  readonly asks: readonly Field[];
};

const steps: Readonly<Record<string, NextStep>> = {
  inform: {
    title: periodTexts.nextInform,
    text: periodTexts.nextInformText,
    button: periodTexts.inform,
    label: periodTexts.informing,
    done: periodTexts.done,
    asks: ['language', 'interpreter'],
  },
  wish: {
    title: periodTexts.nextWish,
    text: periodTexts.nextInformText,
    button: periodTexts.wish,
    label: periodTexts.wishing,
    done: periodTexts.done,
    asks: ['wishes'],
  },
  request: {
    title: periodTexts.nextRequest,
    text: periodTexts.nextRequestText,
    button: periodTexts.request,
    label: periodTexts.requesting,
    done: periodTexts.sent,
    asks: ['toUnit'],
  },
  apply: {
    title: periodTexts.nextApply,
    text: periodTexts.nextApplyText,
    button: periodTexts.apply,
    label: periodTexts.applying,
    done: periodTexts.sent,
    asks: ['person', 'toUnit', 'account'],
  },
  tell: {
    title: periodTexts.nextTell,
    text: periodTexts.nextTellText,
    button: periodTexts.tell,
    label: periodTexts.telling,
    done: periodTexts.sent,
    asks: [],
  },
  end: {
    title: periodTexts.nextEnd,
    button: periodTexts.end,
    label: periodTexts.ending,
    done: periodTexts.done,
    asks: ['reason'],
  },
};

/** The step that comes next in the order of the law, of those that this person may take now. */
const nextOf = ({ may, state }: PeriodShown): string | null => {
  const may1 = (verb: string): boolean => may.includes(`reflection-period.${verb}`);
  const order = state === 'considered' ? ['inform'] : ['request', 'apply', 'tell', 'wish', 'inform', 'end'];
  return order.find(may1) ?? null;
};

/** What to do next: one step, one button. Where others must act first, it says who. */
export function PeriodNext({ period }: { period: PeriodShown }): ReactElement {
  const say = useText();
  const verb = nextOf(period);
  const step = verb ? steps[verb] : undefined;
  const waiting =
    period.state === 'asked'
      ? periodTexts.waitingBoard
      : period.state === 'applied'
        ? periodTexts.waitingDecision
        : periodTexts.over;
  if (!verb || !step) return <p className="notice">{say(waiting)}</p>;
  return (
    <section className={`next-step ${verb === 'end' ? '' : 'soon'}`} aria-labelledby="next-step">
      <div>
        <p className="kicker">
          <Icon of={clockCountdown} />
          {say(periodTexts.next)}
        </p>
        <h2 id="next-step">{say(step.title)}</h2>
        {step.text && <p>{say(step.text)}</p>}
        <StepForm key={verb} period={period} verb={verb} step={step} />
      </div>
    </section>
  );
}

function StepForm({ period, verb, step }: { period: PeriodShown; verb: string; step: NextStep }): ReactElement {
  const say = useText();
  const command = usePeriodCommand();
  const [first] = useState<Partial<Record<Field, string>>>({ language: period.language ?? '' });
  const [draft, setDraft] = useState(first);
  const kept = useKeptDraft({
    command,
    part: verb,
    title: say(step.title),
    empty: first,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(draft !== first && kept.isAtRisk && command.act === null);
  const ground = useStandingGround('reflection-by-board', verb === 'apply');
  const errors = useFormErrors([
    ...step.asks
      .filter((field) => !draft[field]?.trim())
      .map((field) => missing(field, field === 'account' ? periodTexts.accountMissing : periodTexts.answerThis)),
    ...ground.missing,
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const said = step.asks.map((field) => {
      const typed = draft[field]?.trim() ?? '';
      return [field, field === 'toUnit' ? Number(typed) : typed];
    });
    const outcome = await command.send({
      path: `/api/time-to-think/${period.id}/${verb}`,
      label: step.label,
      done: step.done,
      body: (act) => ({ act, ...Object.fromEntries(said), ...ground.sent }),
      // What is told to another agency stands.
      ...(['inform', 'wish', 'end'].includes(verb)
        ? { undo: undoEntry(`/api/time-to-think/${period.id}/withdraw-step`) }
        : {}),
    });
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm command={command} errors={errors} send={send} button={say(step.button)} kept={kept}>
      {step.asks.map((field) => (
        <StepField
          key={field}
          field={field}
          period={period}
          error={errors.at(field)}
          value={draft[field] ?? ''}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
      {ground.fields(errors)}
    </ActForm>
  );
}

function StepField(props: {
  field: Field;
  period: PeriodShown;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const say = useText();
  const { field, period, ...rest } = props;
  const ties = { id: field, ...rest };
  switch (field) {
    case 'language':
      return <LanguageField {...ties} label={say(periodTexts.informLanguage)} />;
    case 'interpreter':
      return (
        <ChoiceGroup
          {...ties}
          label={say(periodTexts.interpreter)}
          lines={[
            { value: 'professional', label: say(periodTexts.professional) },
            { value: 'not-needed', label: say(periodTexts.notNeeded) },
            { value: 'none', label: say(periodTexts.none) },
          ]}
        />
      );
    case 'wishes':
      return (
        <ChoiceGroup
          {...ties}
          label={say(periodTexts.wantsIt)}
          inline
          lines={[
            { value: 'yes', label: say(periodTexts.yes) },
            { value: 'no', label: say(periodTexts.no) },
          ]}
        />
      );
    case 'toUnit':
      return (
        <ChoiceGroup
          {...ties}
          label={say(periodTexts.toUnit)}
          lines={period.mayGoTo.map(({ unit, name }) => ({ value: String(unit), label: name }))}
        />
      );
    case 'person':
      if (period.candidates.length === 0) return <p>{say(periodTexts.nobodyNamed)}</p>;
      return (
        <SelectField
          {...ties}
          label={say(periodTexts.forWhom)}
          choices={period.candidates.map(({ person, alias }) => ({ value: person, label: alias }))}
        />
      );
    case 'account':
      return <TextArea {...ties} label={say(periodTexts.account)} maxLength={2000} tall />;
    case 'reason':
      return (
        <ChoiceGroup
          {...ties}
          label={say(periodTexts.endReason)}
          lines={periodEnds.map((value) => ({ value, label: say(periodEndNames[value]) }))}
        />
      );
  }
}
