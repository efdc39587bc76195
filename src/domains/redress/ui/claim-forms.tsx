import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { Loading } from '../../../web/components/state/loading.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { type Say, useText } from '../../../web/text.tsx';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { allContents } from '../contractor-liability.ts';
import { type ClaimShown, lineKinds, natures, payerKinds, payerStates } from '../schema.ts';
import { aboutFields, aboutValues } from './claim-fields.ts';
import * as contractor from './contractor-messages.ts';
import * as texts from './form-messages.ts';
import { dayIn, type FormField, priceIn, sumIn, ticksIn, type Values, wordsIn } from './form-values.ts';
import * as hours from './hours/hours-messages.ts';
import { hoursIn } from './hours/hours-of-line.tsx';
import * as words from './messages.ts';
import { paydayBody, paydayFields } from './payday-form.ts';
import * as paydays from './payday-messages.ts';
import { SmallForm } from './small-form.tsx';
import { useSums } from './words.ts';

const HoursForm = lazy(() => import('./hours/hours-form.tsx'));

type Form = {
  readonly verb: string;
  readonly path: string;
  readonly label: Message;
  readonly hint?: Message;
  readonly fields: readonly FormField[];
  readonly body: (values: Values, act: ActEnvelope) => unknown;
  /** What stands in its fields when it opens. */
  readonly known?: { readonly values: Values; readonly from: string };
  /** Whether what it records can be withdrawn as an entry, and so is undone at once. */
  readonly isEntry?: false;
};

const oneOf = <K extends string>(codes: readonly K[], names: Readonly<Record<K, Message>>) =>
  codes.map((value) => ({ value, label: names[value] }));

const yesOrNo = [
  { value: 'yes', label: texts.yes },
  { value: 'no', label: texts.no },
];

const formsFor = (claim: ClaimShown, say: Say): readonly Form[] => [
  correction(claim, say),
  {
    verb: 'claim.receive',
    path: 'receive',
    label: texts.aPayment,
    fields: [
      { id: 'kronor', label: texts.sum, kind: 'sum' },
      { id: 'receivedOn', label: texts.day, kind: 'day' },
      { id: 'from', label: texts.byWhom, kind: 'choice', choices: oneOf(payerKinds, words.payerNames) },
      {
        id: 'line',
        label: texts.forLine,
        kind: 'choice',
        optional: true,
        choices: claim.lines.map(({ line, kind }) => ({ value: line, label: words.kindNames[kind] })),
      },
    ],
    body: (values, act) => ({
      act,
      line: values.line || null,
      kronor: sumIn(values.kronor),
      from: values.from,
      receivedOn: dayIn(values.receivedOn),
    }),
  },
  {
    verb: 'claim.payday',
    path: 'payday',
    label: paydays.aPayday,
    hint: paydays.paydayHint,
    fields: paydayFields,
    body: paydayBody,
  },
  {
    verb: 'claim.line',
    path: 'line',
    label: texts.aLine,
    hint: texts.notComputed,
    fields: [
      { id: 'kind', label: texts.kind, kind: 'choice', choices: oneOf(lineKinds, words.kindNames) },
      { id: 'nature', label: texts.nature, kind: 'choice', choices: oneOf(natures, words.natureNames) },
      { id: 'documented', label: words.documented, kind: 'sum', optional: true },
      { id: 'probable', label: words.probable, kind: 'sum', optional: true },
      { id: 'claimed', label: words.claimed, kind: 'sum', optional: true },
      { id: 'due', label: texts.due, kind: 'day', optional: true },
      { id: 'evidence', label: texts.evidence, kind: 'long' },
      { id: 'toDocument', label: texts.toDocument, kind: 'long', optional: true },
      { id: 'toSupport', label: texts.toSupport, kind: 'long', optional: true },
    ],
    body: lineBody,
  },
  {
    verb: 'claim.payer',
    path: 'payer',
    label: texts.aPayer,
    fields: [
      { id: 'kind', label: texts.byWhom, kind: 'choice', choices: oneOf(payerKinds, words.payerNames) },
      { id: 'name', label: texts.name, kind: 'firm' },
      { id: 'state', label: texts.state, kind: 'choice', choices: oneOf(payerStates, words.payerStateNames) },
      { id: 'kronor', label: texts.sum, kind: 'sum', optional: true },
      { id: 'by', label: texts.day, kind: 'day', optional: true },
      { id: 'note', label: texts.note, kind: 'long', optional: true },
      { id: 'price.paid', label: texts.pricePaid, kind: 'sum', optional: true },
      { id: 'price.wage', label: texts.priceWage, kind: 'sum', optional: true },
      { id: 'price.hours', label: texts.priceHours, kind: 'sum', optional: true },
    ],
    body: (values, act) => ({
      act,
      price: priceIn(values),
      payer: act.id,
      kind: values.kind,
      state: values.state,
      by: dayIn(values.by),
      kronor: sumIn(values.kronor),
      name: wordsIn(values.name),
      note: wordsIn(values.note),
    }),
  },
  {
    verb: 'claim.notify',
    path: 'notify',
    label: texts.aNotice,
    fields: [
      {
        id: 'role',
        label: texts.role,
        kind: 'choice',
        choices: [
          { value: 'first', label: texts.roleFirst },
          { value: 'main', label: texts.roleMain },
        ],
      },
      { id: 'to', label: texts.to, kind: 'firm' },
      { id: 'day', label: contractor.sent, kind: 'day' },
      { id: 'arrived', label: contractor.arrived, kind: 'day', optional: true },
      {
        id: 'agreement',
        label: contractor.agreement,
        kind: 'choice',
        choices: [
          { value: 'none', label: contractor.agreementNone },
          { value: 'equivalent', label: contractor.agreementEquivalent },
          { value: 'not-known', label: texts.notKnown },
        ],
      },
      {
        id: 'contents',
        label: contractor.contents,
        kind: 'checks',
        optional: true,
        choices: oneOf(allContents, contractor.contentNames),
      },
    ],
    body: (values, act) => ({
      act,
      notice: act.id,
      role: values.role,
      day: dayIn(values.day),
      arrived: dayIn(values.arrived),
      agreement: values.agreement,
      contents: ticksIn(values.contents),
      to: wordsIn(values.to),
    }),
  },
  {
    verb: 'claim.settlement-offer',
    path: 'settlement-offer',
    label: texts.anOffer,
    fields: [
      { id: 'kronor', label: texts.sum, kind: 'sum' },
      { id: 'from', label: texts.fromWhom, kind: 'text' },
      { id: 'day', label: texts.day, kind: 'day' },
      { id: 'asksSilence', label: texts.asksSilence, kind: 'choice', choices: yesOrNo },
      {
        id: 'permitForTrial',
        label: texts.permit,
        kind: 'choice',
        choices: [...yesOrNo, { value: 'not-known', label: texts.notKnown }],
      },
    ],
    body: (values, act) => ({
      act,
      offer: act.id,
      kronor: sumIn(values.kronor),
      asksSilence: values.asksSilence === 'yes',
      permitForTrial: values.permitForTrial === 'not-known' ? null : values.permitForTrial === 'yes',
      day: dayIn(values.day),
      from: wordsIn(values.from),
    }),
  },
];

/** For whom the claim is, against whom and since when, said again. */
function correction(claim: ClaimShown, say: Say): Form {
  const known = aboutValues(claim);
  return {
    verb: 'claim.correct',
    path: 'correct',
    label: texts.correct,
    hint: texts.correctHint,
    known: { values: known, from: say(texts.asRecorded) },
    isEntry: false,
    fields: [...aboutFields(sectorsOrUnknown), { id: 'reason', label: texts.correctWhy, kind: 'long', optional: true }],
    body: (values, act) => {
      const isNew = (field: string): boolean => values[field]?.trim() !== known[field];
      return {
        act,
        changed: {
          ...(isNew('sector') ? { sector: values.sector } : {}),
          ...(isNew('people') ? { people: sumIn(values.people) } : {}),
          ...(isNew('began') ? { began: dayIn(values.began) } : {}),
        },
        who: isNew('who') ? wordsIn(values.who) : null,
        against: isNew('against') ? wordsIn(values.against) : null,
        reason: wordsIn(values.reason),
      };
    },
  };
}

function lineBody(values: Values, act: ActEnvelope): unknown {
  const [documented, probable, claimed] = [values.documented, values.probable, values.claimed].map(sumIn);
  const isComputed = [documented, probable, claimed].some((sum) => sum !== null);
  const due = dayIn(values.due);
  return {
    act,
    line: act.id,
    kind: values.kind,
    nature: values.nature,
    computed: isComputed
      ? {
          how: 'read',
          range: {
            documented: documented ?? 0,
            probable: probable ?? documented ?? 0,
            claimed: claimed ?? probable ?? documented ?? 0,
          },
        }
      : { how: 'not-computed' },
    dues: due ? [{ due, kronor: claimed ?? probable ?? documented ?? 0 }] : [],
    evidence: wordsIn(values.evidence),
    toDocument: wordsIn(values.toDocument),
    toSupport: wordsIn(values.toSupport),
  };
}

/** What can be recorded in a claim: one form at a time. */
export function ClaimForms({ claim }: { claim: ClaimShown }): ReactElement | null {
  const say = useText();
  const [open, setOpen] = useState<string | null>(null);
  const forms = formsFor(claim, say).filter(({ verb }) => claim.may.includes(verb));
  const { number } = useSums(claim);
  const form = forms.find(({ verb }) => verb === open);
  const counted = claim.lines.filter(({ hours }) => hours !== null);
  const line = counted.find((one) => open === `hours ${one.line}`) ?? null;
  const hoursButton = (key: string, label: string): ReactElement => (
    <Button key={key} aria-expanded={open === key} onClick={() => setOpen(open === key ? null : key)}>
      {label}
    </Button>
  );
  if (forms.length === 0) return null;
  return (
    <section className="section not-on-paper" aria-labelledby="write-down">
      <h2 id="write-down">{say(texts.writeDown)}</h2>
      <div className="actions">
        {forms.map(({ verb, label }) => (
          <Button key={verb} aria-expanded={open === verb} onClick={() => setOpen(open === verb ? null : verb)}>
            {say(label)}
          </Button>
        ))}
        {claim.may.includes('claim.line') && [
          hoursButton('hours', say(hours.title)),
          ...counted.map((one) =>
            hoursButton(
              `hours ${one.line}`,
              say(hours.change, { hours: number(hoursIn(one.hours?.minutes.claimed ?? 0)) }),
            ),
          ),
        ]}
      </div>
      {(open === 'hours' || line) && (
        <Suspense fallback={<Loading lines={6} />}>
          <HoursForm key={open} claim={claim} line={line} onDone={() => setOpen(null)} />
        </Suspense>
      )}
      {form && (
        <SmallForm
          key={form.verb}
          of={claim}
          fields={form.fields}
          label={form.label}
          {...(form.hint ? { hint: form.hint } : {})}
          path={`/api/claims/${claim.id}/${form.path}`}
          body={form.body}
          {...(form.known ? { known: form.known } : {})}
          {...(form.isEntry === false ? {} : { undo: undoEntry(`/api/claims/${claim.id}/withdraw-entry`) })}
          done={texts.done}
          onDone={() => setOpen(null)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
