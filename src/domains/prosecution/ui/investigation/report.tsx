import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { GoTo } from '../../../../web/form/go-to.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { visibilityOf } from '../../../access/public.ts';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { reportSources } from '../../codes.ts';
import { useFileCommand } from '../api.ts';
import { CheckGroup } from '../check-group.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import type { FileSearch } from '../file-search.ts';
import * as texts from '../form-messages.ts';
import { toReport, useOffenceNames } from '../offence-names.ts';
import { sourceNames } from '../outcome-messages.ts';
import { newReport } from './list-messages.ts';

/** A report: it starts a criminal file of this agency, in one of its cases or in none. */
export default function Report(): ReactElement {
  const say = useText();
  const may = useMay('report.file');
  const { capacity } = useSession();
  if (may && capacity === 'criminal-investigation') return <ReportForm />;
  return (
    <>
      <PageHeading tab={say(newReport)}>{say(newReport)}</PageHeading>
      <Forbidden />
    </>
  );
}

function ReportForm(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { about } = useSearch({ strict: false }) as FileSearch;
  const command = useFileCommand();
  const { country } = useSession();
  const law = useOffenceNames(country);
  const [file] = useState(newId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [source, setSource] = useState('');
  const [typed, setTyped] = useState('');
  const [deedTyped, setDeedTyped] = useState('');
  const [what, setWhat] = useState('');
  const [sent, setSent] = useState(false);
  const reportedOn = dayTyped(typed, wallTimeOf(now()));
  const deedOn = dayTyped(deedTyped, wallTimeOf(now()));
  const errors = useFormErrors([
    ...(chosen.length > 0 ? [] : [missing('facts.offences', texts.reportOffencesMissing)]),
    ...(source ? [] : [missing('facts.source', texts.choiceMissing)]),
    ...(reportedOn ? [] : [missing('facts.reportedOn', texts.dayMissing)]),
    ...(deedTyped.trim() !== '' && !deedOn ? [missing('facts.deedOn', texts.dayMissing)] : []),
    ...textErrors('words.what', what, 2000, texts.reportWhatMissing),
  ]);
  const unsent = !sent && (chosen.length > 0 || source !== '' || typed !== '' || deedTyped !== '' || what !== '');
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(newReport),
    empty: { chosen: [] as readonly string[], source: '', typed: '', deedTyped: '', what: '' },
    value: { chosen, source, typed, deedTyped, what },
    put(value) {
      setChosen(value.chosen);
      setSource(value.source);
      setTyped(value.typed);
      setDeedTyped(value.deedTyped);
      setWhat(value.what);
    },
  });
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/investigations/report',
      label: texts.reporting,
      done: texts.didReport,
      body: (act) => ({
        act,
        file,
        facts: { case: about ?? null, offences: chosen, source, reportedOn, deedOn: deedOn ?? null },
        words: { what: what.trim() },
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      kept.sent();
      setSent(true);
    }
  }

  if (sent) return <GoTo go={() => navigate({ to: '/app/investigations/$id', params: { id: file } })} />;
  return (
    <>
      <PageHeading tab={say(newReport)} hasErrors={errors.summary.length > 0}>
        {say(newReport)}
      </PageHeading>
      <p className="lead">{say(texts.reportLead)}</p>
      <div className="form-page">
        <WhoWillSee />
        <ActForm command={command} errors={errors} send={send} button={say(texts.reportSend)} layout="page" kept={kept}>
          <CheckGroup
            id="facts.offences"
            label={say(texts.reportOffences)}
            error={errors.at('facts.offences')}
            chosen={chosen}
            onChange={setChosen}
            lines={toReport(law.codes).map(({ id }) => ({ value: id, label: law.nameOf(id) }))}
          />
          <SelectField
            id="facts.source"
            label={say(texts.reportSource)}
            error={errors.at('facts.source')}
            value={source}
            onChange={setSource}
            choices={reportSources.map((one) => ({ value: one, label: say(sourceNames[one]) }))}
          />
          <DayField
            id="facts.reportedOn"
            label={say(texts.reportDay)}
            error={errors.at('facts.reportedOn')}
            value={typed}
            onChange={setTyped}
          />
          <DayField
            id="facts.deedOn"
            label={say(texts.reportDeed)}
            hint={say(texts.reportDeedHint)}
            error={errors.at('facts.deedOn')}
            value={deedTyped}
            onChange={setDeedTyped}
            optional
          />
          <TextArea
            id="words.what"
            label={say(texts.reportWhat)}
            error={errors.at('words.what')}
            value={what}
            onChange={setWhat}
            tall
          />
        </ActForm>
      </div>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}

function WhoWillSee(): ReactElement {
  const say = useText();
  const { either } = useFormats();
  const { unit, agency, fileCapacities } = useSession();
  const strip = visibilityOf(
    { unit: unit.name, agency, capacities: fileCapacities, track: 'criminal', sentTo: [], cameFrom: null },
    say,
    either,
  );
  return (
    <aside className="form-aside">
      <VisibilityStrip of={strip} />
    </aside>
  );
}
