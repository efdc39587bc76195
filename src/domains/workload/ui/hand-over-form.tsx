import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { LoadMatter, PersonLoad, UnitLoad } from '../schema.ts';
import { type Rule, type Share, share, speakersFor } from '../spread.ts';
import { useLanguageNames } from './language-names.ts';
import { sumOf } from './load-sum.ts';
import { calledAs } from './matter-link.tsx';
import * as texts from './messages.ts';
import { type Progress, useHandOverAll } from './use-hand-over-all.ts';

type Of = {
  of: PersonLoad;
  people: readonly PersonLoad[];
  kinds: UnitLoad['kinds'];
  chosen: readonly LoadMatter[];
  onDone: (ids: readonly string[]) => void;
};

type HandOverSaid = {
  readonly how: Rule['how'];
  readonly to: string;
  readonly byKind: Readonly<Record<string, string>>;
  readonly byItem: Readonly<Record<string, string>>;
  readonly reason: string;
};
const nothingSaid: HandOverSaid = { how: 'one', to: '', byKind: {}, byItem: {}, reason: '' };

/** To whom the chosen matters go, by a rule, with a look at who gets what before anything is sent. */
export function HandOverForm({ of, people, kinds, chosen, onDone }: Of): ReactElement {
  const say = useText();
  const { progress, command, run } = useHandOverAll();
  const [how, setHow] = useState<Rule['how']>('one');
  const [to, setTo] = useState('');
  const [byKind, setByKind] = useState<Readonly<Record<string, string>>>({});
  const [byItem, setByItem] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const kept = useKeptDraft({
    command,
    part: `hand-over-${of.id}`,
    title: say(texts.rule),
    empty: nothingSaid,
    value: { how, to, byKind, byItem, reason },
    put: (was) => {
      setHow(was.how);
      setTo(was.to);
      setByKind(was.byKind);
      setByItem(was.byItem);
      setReason(was.reason);
    },
  });
  const others = people.filter(({ id, hasLeft }) => id !== of.id && !hasLeft);
  const choices = others.map(({ id, name, isMe }) => ({ value: id, label: isMe ? say(texts.you, { name }) : name }));
  const among = others.filter(({ away, leavesAt }) => away?.isNow !== true && leavesAt === null).map(({ id }) => id);
  const spoken = new Map(others.map((one) => [one.id, one.languages]));
  const rules: { readonly [How in Rule['how']]: Rule } = {
    one: { how: 'one', to },
    evenly: { how: 'evenly', among },
    'by-kind': { how: 'by-kind', to: byKind },
    'by-language': { how: 'by-language', among, spoken, chosen: byItem },
  };
  const rule = rules[how];
  const shares = share(chosen, rule, new Map(people.map((one) => [one.id, sumOf(one)])));
  const moves = shares.flatMap(({ item, to: next }) => (next === null ? [] : [{ item, to: next }]));
  const errors = useFormErrors([
    ...(chosen.length === 0 ? [wrong('all', texts.nothingSelected)] : []),
    ...(chosen.length > 0 && moves.length === 0 ? [wrong(how === 'one' ? 'to' : 'rule', texts.nobodyChosen)] : []),
  ]);
  const kindsHere = kinds.filter(({ kind }) => chosen.some((item) => item.kind === kind));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const done = await run(moves, reason.trim() || null);
    if (done.length === moves.length) kept.sent();
    onDone(done);
  }

  return (
    <section className="section not-on-paper" aria-label={say(texts.rule)}>
      <Outcome of={progress} />
      <ActForm
        kept={kept}
        command={{ ...command, refused: null, onItsWay: progress?.isRunning === true }}
        errors={errors}
        send={send}
        button={say(texts.handOver, { count: moves.length })}
        label={say(texts.rule)}
        effect={say(texts.eachItsAct)}
      >
        <ChoiceGroup
          id="rule"
          label={say(texts.rule)}
          error={errors.at('rule')}
          value={how}
          onChange={(value) => setHow(value as Rule['how'])}
          lines={[
            {
              value: 'one',
              label: say(texts.ruleOne),
              more: (
                <SelectField
                  id="to"
                  label={say(texts.toPerson)}
                  value={to}
                  onChange={setTo}
                  error={errors.at('to')}
                  choices={choices}
                />
              ),
            },
            { value: 'evenly', label: say(texts.ruleEvenly), detail: say(texts.ruleEvenlyDetail) },
            {
              value: 'by-kind',
              label: say(texts.ruleByKind),
              more: kindsHere.map(({ kind, called }) => (
                <SelectField
                  key={kind}
                  id={`kind-${kind}`}
                  label={say(texts.forKind, { kind: called })}
                  value={byKind[kind] ?? ''}
                  onChange={(value) => setByKind({ ...byKind, [kind]: value })}
                  choices={choices}
                  optional
                />
              )),
            },
            {
              value: 'by-language',
              label: say(texts.ruleByLanguage),
              detail: say(texts.ruleByLanguageDetail),
              more: how === 'by-language' && (
                <Unspoken
                  items={chosen.filter((item) => speakersFor(item, { among, spoken }).length === 0)}
                  choices={choices}
                  chosen={byItem}
                  choose={(id, value) => setByItem({ ...byItem, [id]: value })}
                />
              ),
            },
          ]}
        />
        <TextArea id="reason" label={say(texts.reason)} value={reason} onChange={setReason} maxLength={300} optional />
        {chosen.length > 0 && <Preview shares={shares} people={people} />}
      </ActForm>
    </section>
  );
}

/** What goes to no one by its language: said plainly, each to be chosen by hand. */
function Unspoken({
  items,
  choices,
  chosen,
  choose,
}: {
  items: readonly LoadMatter[];
  choices: readonly { readonly value: string; readonly label: string }[];
  chosen: Readonly<Record<string, string>>;
  choose: (id: string, value: string) => void;
}): ReactElement | null {
  const say = useText();
  const namesOf = useLanguageNames();
  if (items.length === 0) return null;
  return (
    <div className="workload-by-hand">
      <p className="small">{say(texts.byHand, { count: items.length })}</p>
      {items.map((item) => (
        <SelectField
          key={item.id}
          id={`item-${item.id}`}
          label={say(texts.forMatter, { matter: calledAs(item) })}
          hint={
            item.languages.length === 0
              ? say(texts.languageUnknown)
              : say(texts.noneSpeaks, { languages: namesOf(item.languages) })
          }
          value={chosen[item.id] ?? ''}
          onChange={(value) => choose(item.id, value)}
          choices={choices.filter(({ value }) => item.couldTake.includes(value))}
          optional
        />
      ))}
    </div>
  );
}

function Preview({
  shares,
  people,
}: {
  shares: readonly Share<LoadMatter>[];
  people: readonly PersonLoad[];
}): ReactElement {
  const say = useText();
  const stays = shares.filter(({ to }) => to === null).length;
  return (
    <section aria-labelledby="preview" className="workload-preview">
      <h3 id="preview">{say(texts.preview)}</h3>
      <ul>
        {people.flatMap((one) => {
          const gets = shares.filter(({ to }) => to === one.id);
          if (gets.length === 0) return [];
          return (
            <li key={one.id}>
              <p>{say(texts.previewLine, { name: one.name, gets: gets.length, sum: sumOf(one) + gets.length })}</p>
              <p className="small quiet">{gets.map(({ item }) => calledAs(item)).join(' · ')}</p>
            </li>
          );
        })}
        {stays > 0 && <li>{say(texts.previewStays, { count: stays })}</li>}
      </ul>
    </section>
  );
}

/** How far it has come, and then what became of it. */
function Outcome({ of }: { of: Progress | null }): ReactElement {
  const say = useText();
  return (
    <div role="status">
      {of?.isRunning && <p>{say(texts.sendingOf, { done: of.done.length + of.failed.length, all: of.all })}</p>}
      {of && !of.isRunning && (
        <div className="notice">
          <p>{say(texts.resultDone, { count: of.done.length })}</p>
          {of.failed.length > 0 && (
            <>
              <p>{say(texts.resultFailed, { count: of.failed.length })}</p>
              <ul>
                {of.failed.map(({ item, why }) => (
                  <li key={item.id}>
                    {calledAs(item)}: {why ?? say(texts.resultStopped)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}
