import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useMoment } from '../../../../web/moment.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { type Share, shares } from '../../requests/schema.ts';
import type { SharesShown } from '../../shown-schema.ts';
import { useRequestCommand } from '../api.ts';
import { sharesQuery } from '../choose/api.ts';
import { shareNames } from '../code-messages.ts';
import { CheckLines, FormPage } from '../form-page.tsx';
import { Opened, useDayWords, useIdOfPage } from '../parts.tsx';
import { answerBy, asking, question, theySee, whatShare } from '../requests/request-messages.ts';
import { backToPlan } from './briefing-messages.ts';
import { dayWrong, unverified } from './messages.ts';
import * as texts from './shares-messages.ts';

/** Whom of the agencies of a joint check the own unit has asked, and asking all the others in one go. */
export default function SharesPage(): ReactElement {
  const found = useQuery(sharesQuery(useIdOfPage()));
  return <Opened of={found}>{(shown) => <Shares of={shown} />}</Opened>;
}

const isNamed = (kind: string): kind is keyof typeof texts.agencyNames => kind in texts.agencyNames;

function Shares({ of }: { of: SharesShown }): ReactElement {
  const say = useText();
  const id = useIdOfPage();
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.sharesTitle)}>{say(texts.sharesTitle)}</PageHeading>
          <p className="quiet">
            {say(texts.sharesLead, { provision: of.ground.provision })} {!of.ground.verified && `(${say(unverified)})`}
          </p>
          <p>
            <Link to="/app/inspections/$id" params={{ id }}>
              {say(backToPlan)}
            </Link>
          </p>
        </div>
      </div>
      <Table of={of} />
      {of.mayAsk ? (
        <div className="not-on-paper ask-rest">
          <AskAll of={of} />
        </div>
      ) : (
        <p className="unknown">{say(texts.notYetPossible)}</p>
      )}
    </>
  );
}

function Table({ of }: { of: SharesShown }): ReactElement {
  const say = useText();
  const rows = of.agencies.flatMap(({ kind, own, units }) => {
    const name = units[0]?.agency ?? (isNamed(kind) ? say(texts.agencyNames[kind]) : kind);
    if (units.length === 0)
      return [{ key: kind, cells: [name, say(own ? texts.isOurs : texts.noUnit)] as readonly ReactNode[] }];
    return units.map((one) => ({
      key: String(one.unit),
      cells: [<Asked key="unit" agency={name} unit={one.name} />, <State key="state" of={one} />],
    }));
  });
  return (
    <ScrollTable
      caption={say(texts.sharesCaption)}
      columns={[say(texts.agency), say(texts.state)]}
      rows={rows}
      look="dense"
    />
  );
}

/** The unit under its agency, so that on a phone too it is seen beside its state. */
const Asked = ({ agency, unit }: { agency: string; unit: string }): ReactElement => (
  <>
    {agency}
    <br />
    <span className="small quiet">{unit}</span>
  </>
);

function State({ of }: { of: SharesShown['agencies'][number]['units'][number] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const dayWords = useDayWords();
  if (of.state === 'not-asked' || of.request === null || of.at === null)
    return <span className="unknown">{say(texts.stateNames['not-asked'])}</span>;
  const when = moment({ from: of.at, to: null, precision: 'day' });
  return (
    <Link to="/app/inspections/requests/$id" params={{ id: of.request }}>
      {say(texts.stateNames[of.state], { when, day: of.answerBy === null ? '' : dayWords(of.answerBy) })}
    </Link>
  );
}

type UnitChoice = { readonly value: string; readonly label: string };

/** Those who can be asked now; of each agency that has not been asked at all, its first unit is chosen to begin with. */
function unasked({ agencies }: SharesShown): {
  readonly units: readonly UnitChoice[];
  readonly first: readonly string[];
} {
  const open = agencies.map(({ units }) => ({
    asked: units.some(({ state }) => state !== 'not-asked'),
    units: units.filter(({ reachable, state }) => reachable && state === 'not-asked'),
  }));
  return {
    units: open.flatMap(({ units }) =>
      units.map(({ unit, name, agency }) => ({ value: String(unit), label: `${name}, ${agency}` })),
    ),
    first: open.flatMap(({ asked, units }) => (asked || !units[0] ? [] : [String(units[0].unit)])),
  };
}

function AskAll({ of }: { of: SharesShown }): ReactElement {
  const say = useText();
  const id = useIdOfPage();
  const plain = useRequestCommand();
  const { units, first } = unasked(of);
  const [draft, setDraft] = useState({ chosen: first, shares: [] as Share[], question: '', answerBy: '' });
  const [done, setDone] = useState<number | null>(null);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'ask-all',
    title: say(texts.askRest),
    value: draft,
    put: setDraft,
  });
  const chosen = draft.chosen.filter((unit) => units.some(({ value }) => value === unit));
  const errors = useFormErrors([
    ...(chosen.length === 0 ? [{ path: 'units', text: texts.whomMissing, early: false }] : []),
    ...(draft.question.trim() === '' ? [{ path: 'question', text: texts.questionMissing, early: false }] : []),
    ...(dayIn(draft.answerBy) === null ? [{ path: 'answerBy', text: dayWrong, early: false }] : []),
  ]);

  /** One after the other, each its own question: what has been asked stays asked, also when one is refused. */
  async function send(): Promise<void> {
    for (const [at, unit] of chosen.entries()) {
      setDone(at);
      const request = newId();
      const outcome = await command.send({
        path: `/api/inspections/${id}/ask`,
        label: asking,
        done: null,
        body: (act) => ({
          act,
          request,
          toUnit: Number(unit),
          shares: draft.shares.length > 0 ? draft.shares : ['other'],
          question: draft.question.trim(),
          answerBy: dayIn(draft.answerBy),
          ground: of.ground.id,
        }),
      });
      if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
      if (outcome.kind !== 'done') break;
    }
    setDone(null);
  }

  if (units.length === 0) return <p>{say(texts.allAsked)}</p>;
  return (
    <FormPage
      kept={kept}
      title={texts.askRest}
      level="h2"
      lead={null}
      command={{ ...command, act: done === null ? null : command.act, onItsWay: command.onItsWay || done !== null }}
      errors={errors}
      send={() => void send()}
      button={
        done === null
          ? say(texts.askAll, { count: chosen.length })
          : say(texts.progress, { done, all: draft.chosen.length })
      }
      unsent={draft.question !== ''}
      effect={say(theySee)}
    >
      <div id="units">
        <CheckLines
          legend={say(texts.whom)}
          values={units.map(({ value }) => value)}
          nameOf={(unit) => units.find(({ value }) => value === unit)?.label ?? unit}
          chosen={chosen}
          change={(next) => change({ chosen: next })}
        />
      </div>
      <CheckLines
        legend={say(whatShare)}
        values={shares}
        nameOf={(share) => say(shareNames[share])}
        chosen={draft.shares}
        change={(next) => change({ shares: next })}
      />
      <TextArea
        id="question"
        label={say(question)}
        error={errors.at('question')}
        value={draft.question}
        onChange={(text) => change({ question: text })}
        maxLength={1000}
      />
      <DayField
        id="answerBy"
        label={say(answerBy)}
        error={errors.at('answerBy')}
        value={draft.answerBy}
        onChange={(day) => change({ answerBy: day })}
      />
    </FormPage>
  );
}
