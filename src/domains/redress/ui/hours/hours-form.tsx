import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { currencyIn, decimalsIn } from '../../../../kernel/country.ts';
import type { Language } from '../../../../kernel/language.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { undoEntry } from '../../../../web/components/withdraw-entry.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { spoken } from '../../../../web/language.ts';
import { useText } from '../../../../web/text.tsx';
import type { Country } from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { ClaimShown } from '../../schema.ts';
import { type PayRuleLine, payLineOf, payRuleOf } from '../../wages/pay-lines.ts';
import { majorOf, tablesIn } from '../../wages/pay-table.ts';
import { evidenceWord } from '../../wages/row-lines.ts';
import type { HourRate } from '../../wages/wage-range.ts';
import { useClaimCommand } from '../api.ts';
import * as forms from '../form-messages.ts';
import { useSums } from '../words.ts';
import { AddFile, AddSchedule, RowFaults } from './add-rows.tsx';
import {
  draftOf,
  emptyHours,
  type HoursDraft,
  isTyped,
  type KnownPay,
  otherTable,
  readHours,
  rulesFor,
} from './hours-draft.ts';
import * as texts from './hours-messages.ts';
import { HoursResult } from './hours-result.tsx';
import './hours.css';

type HoursFormProps = {
  claim: ClaimShown;
  /** The calculation that is changed; null for a new one. */
  line: ClaimShown['lines'][number] | null;
  onDone: () => void;
};

/** A claim line from hours one by one, once what is known of pay in the country has come. */
export default function HoursForm(props: HoursFormProps): ReactElement {
  const country = props.claim.country as Country;
  const [pay, rules] = [useCodes('pay', country), useCodes('pay-rules', country)];
  const known = useMemo(
    () => pay.codes && rules.codes && { country, pay: pay.codes.map(payLineOf), rules: rules.codes.map(payRuleOf) },
    [country, pay.codes, rules.codes],
  );
  const error = pay.error ?? rules.error;
  if (known) return <Form {...props} known={known} />;
  return error ? (
    <FailureState
      error={error}
      again={() => {
        pay.again();
        rules.again();
      }}
    />
  ) : (
    <Loading lines={6} />
  );
}

function Form({ claim, line, onDone, known }: HoursFormProps & { known: KnownPay }): ReactElement {
  const say = useText();
  const language = spoken() as Language;
  const { currency } = useSums(claim);
  const command = useClaimCommand();
  const [begun] = useState(() => (line ? draftOf(line, language) : emptyHours));
  const [draft, setDraft] = useState(begun);
  const settled = useDeferredValue(draft);
  const { basis, faults, errors: found } = useMemo(() => readHours(settled, known), [settled, known]);
  const errors = useFormErrors(found);
  const kept = useKeptDraft({
    command,
    part: line ? `hours-${line.line}` : 'hours',
    title: say(texts.title),
    empty: begun,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && kept.isTyped && command.act === null);
  const put = (change: Partial<HoursDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof HoursDraft) => ({
    id: name,
    value: draft[name],
    error: errors.at(name),
    onChange: (value: string) => put({ [name]: value }),
  });
  const addLines = (lines: string): void =>
    setDraft((before) => ({ ...before, rows: [before.rows.trimEnd(), lines].filter(Boolean).join('\n') }));

  async function send(): Promise<void> {
    // What is sent is what stands in the form now, and not what was last drawn.
    const now = readHours(draft, known);
    if (!errors.attempt() || !now.basis || now.errors.length > 0) return;
    const counted = now.basis;
    const outcome = await command.send({
      path: `/api/claims/${claim.id}/line`,
      label: forms.sendingOne,
      done: forms.done,
      undo: undoEntry(`/api/claims/${claim.id}/withdraw-entry`),
      body: (act) => ({
        act,
        line: line?.line ?? act.id,
        ...{ kind: line?.kind ?? 'unpaid-wage', nature: 'gross', dues: [] },
        computed: { how: 'hours', table: draft.table === otherTable ? null : draft.table, basis: counted },
        evidence: draft.evidence.trim(),
        toDocument: draft.toDocument.trim() || null,
        toSupport: draft.toSupport.trim() || null,
        rateSource: isTyped(draft, known) ? draft.rateSource.trim() : null,
      }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      onDone();
    } else if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  const paidLines = paydayLines(
    claim,
    language === 'sv' ? ['konto', 'kontant', 'redovisat'] : ['bank', 'cash', 'reported'],
    evidenceWord('bank', language),
  );
  return (
    <section className="hours-form" aria-labelledby="hours-title">
      <h3 id="hours-title">{say(texts.title)}</h3>
      <div className="hours-both">
        <ActForm
          command={command}
          errors={errors}
          send={send}
          button={say(texts.save)}
          labelledBy="hours-title"
          kept={kept}
          onClose={onDone}
        >
          <TextArea {...field('rows')} label={say(texts.rows)} hint={say(texts.rowsHint)} tall maxLength={100_000} />
          <p className="small quiet">
            {say(texts.rowsExample)}
            <br />
            {say(texts.evidenceHint)}
          </p>
          {faults.length > 0 && (
            <section aria-labelledby="wrong-cells" role="status">
              <h4 id="wrong-cells">{say(texts.wrongCells)}</h4>
              <RowFaults faults={faults} />
            </section>
          )}
          <AddSchedule add={addLines} />
          <AddFile country={known.country} decimals={decimalsIn(known.country)} add={addLines} />
          {paidLines !== '' && !draft.rows.includes(paidLines) && (
            <div className="actions">
              <Button onClick={() => addLines(paidLines)}>{say(texts.addPaydays)}</Button>
            </div>
          )}
          <SelectField
            {...field('table')}
            label={say(texts.table)}
            hint={say(texts.tableHint)}
            choices={[
              ...tablesIn(known.pay).map(({ id, name }) => ({ value: id, label: name })),
              { value: otherTable, label: say(texts.other) },
            ]}
            onChange={(table) => put({ table, ...rulesFor(table, known) })}
          />
          {draft.table === otherTable ? (
            <TextField {...field('rate')} label={say(texts.rate, { currency })} width="short" maxLength={9} />
          ) : (
            basis && <RatesUsed known={known} table={draft.table} rates={basis.rates} />
          )}
          <Rule {...field('week')} label={say(texts.week)} rule={ruleOf(known, 'ordinary-week')} />
          <Rule {...field('overtime')} label={say(texts.overtime)} rule={ruleOf(known, 'overtime')} />
          <Rule {...field('holiday')} label={say(texts.holiday)} rule={ruleOf(known, 'holiday-pay')} />
          {isTyped(draft, known) && (
            <TextArea
              {...field('rateSource')}
              label={say(texts.rateSource)}
              hint={say(texts.rateSourceHint)}
              maxLength={300}
            />
          )}
          <TextArea {...field('evidence')} label={say(forms.evidence)} maxLength={300} />
          <TextArea {...field('toDocument')} label={say(forms.toDocument)} optional maxLength={300} />
          <TextArea {...field('toSupport')} label={say(forms.toSupport)} optional maxLength={300} />
        </ActForm>
        <HoursResult basis={basis} />
      </div>
    </section>
  );
}

const ruleOf = ({ rules }: KnownPay, rule: PayRuleLine['rule']): PayRuleLine | null =>
  rules.find((one) => one.rule === rule && one.known !== 'memory') ?? null;

/** A number that a rule of the country fills, with that rule and its source. */
function Rule({
  rule,
  ...props
}: { rule: PayRuleLine | null } & Omit<Parameters<typeof TextField>[0], 'hint'>): ReactElement {
  const say = useText();
  return (
    <TextField
      {...props}
      hint={rule ? say(texts.ruleHint, { name: rule.name, source: rule.source }) : say(texts.noRuleHint)}
      width="short"
      optional
      maxLength={6}
    />
  );
}

/** Which rates of the chosen table the hours are counted with, how they are known, and where they are from. */
function RatesUsed(props: { known: KnownPay; table: string; rates: readonly HourRate[] }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const { known, table, rates } = props;
  const { country } = known;
  if (rates.length === 0) return <p className="unknown">{say(texts.noRates)}</p>;
  const money = (minor: number): string =>
    formats.money(majorOf(minor, country), currencyIn(country), decimalsIn(country) > 0 ? 'cents' : undefined);
  const lines = known.pay.filter(
    ({ group, validFrom, validTo }) =>
      group?.id === table &&
      rates.some(({ from, to }) => (validFrom ?? '9999') <= (to ?? '9999') && from <= (validTo ?? '9999')),
  );
  return (
    <p className="small">
      {say(texts.ratesUsed, {
        rates: rates
          .map(({ from, minor }) => say(texts.rateFrom, { rate: money(minor), day: formats.day(atNoon(from)) }))
          .join('; '),
        known: say(texts.knownBy[lines.every((one) => one.known === 'read') ? 'read' : 'reported']),
        source: [...new Set(lines.map(({ source }) => source))].join('; '),
      })}
    </p>
  );
}

/** What the recorded paydays say was paid, as rows. */
function paydayLines({ paydays }: ClaimShown, [bank, cash, reported]: readonly string[], shownBy: string): string {
  return paydays
    .flatMap(({ day, net, cash: inHand, reported: gross }) =>
      [
        [bank, net],
        [cash, inHand],
        [reported, gross],
      ]
        .filter(([, sum]) => sum)
        .map(([kind, sum]) => `${day}; ${kind}; ${sum}; ${shownBy}`),
    )
    .join('\n');
}
