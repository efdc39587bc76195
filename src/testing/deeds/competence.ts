import { aDraft } from '../../domains/competence/testing/a-draft.ts';
import { accountOf, type Person } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

type Learning = { vignettes: readonly { id: string; counted: boolean; answered: boolean }[] };

/** In the SQL of a copy: a course is for the agency that wrote it, and now and then for all. */
const ofReach = "case when n % 1000 = 0 then 'all' else 'agency' end";

/** A course from its beginning until it is published, in a version of its own each time, and withdrawn. */
async function tellWriting(
  { ask, signIn, newId }: Pick<Parameters<Deeds['tell']>[0], 'ask' | 'signIn' | 'newId'>,
  tova: Awaited<ReturnType<Parameters<Deeds['tell']>[0]['signIn']>>,
): Promise<void> {
  const [draft, review] = [newId(), newId()];
  const content = aDraft(`night-${draft.slice(-12)}`);
  await ask(tova, 'course-draft.begin', draft, { input: { content } });
  await ask(tova, 'course-draft.photo', draft);
  const was = async (): Promise<string> => (await ask(tova, 'course-draft.read', draft)).answer.was;
  await ask(tova, 'course-draft.save', draft, { input: { was: await was(), content } });
  const { answer } = await ask(tova, 'course-draft.send', draft, { input: { was: await was(), reach: 'all' } });
  const { edition } = answer.writing.sent;
  const karin = await signIn(accountOf.karin, 'support');
  await ask(karin, 'course-draft.list', '');
  await ask(karin, 'course-review.read', edition, { params: { edition } });
  await ask(karin, 'course-review.give', edition, {
    params: { edition },
    input: { review, remarks: [{ at: null, said: 'Bra.' }] },
  });
  await ask(tova, 'course-draft.publish', draft, { input: { edition } });
  await ask(karin, 'course.read', '', { params: { course: content.id } });
  await ask(tova, 'course-draft.export', draft);
  await ask(tova, 'course-draft.withdraw', draft);
  await ask(tova, 'statement.export', '');
}

/** A package from its sending until its files are removed, and a second that stays, which a learner opens. */
async function tellPackages(
  { ask, newId, bringPackage, record }: Pick<Parameters<Deeds['tell']>[0], 'ask' | 'newId' | 'bringPackage' | 'record'>,
  tova: Person,
  learner: Person,
): Promise<void> {
  const [gone, stays] = [newId(), newId()];
  for (const id of [gone, stays]) {
    const content = newId();
    await bringPackage(tova, content);
    await ask(tova, 'course-package.check', content, { params: { content } });
    await ask(tova, 'course-package.add', id, { input: { content, course: `package-${id.slice(-12)}` } });
  }
  const content = newId();
  await bringPackage(tova, content);
  await ask(tova, 'course-package.replace', gone, { input: { content } });
  await ask(tova, 'course-package.list', '');
  await ask(tova, 'course-package.read', gone);
  await ask(tova, 'course-package.export', gone);
  await ask(tova, 'course-package.withdraw', gone);
  await ask(tova, 'course-package.remove', gone);
  const course = `package-${stays.slice(-12)}`;
  await ask(learner, 'packaged-course.read', '', { params: { course } });
  const { answer } = await ask(learner, 'course-attempt.launch', newId(), { params: { course } });
  await record(answer.launch);
  await bringPackage(tova, newId());
}

export const competenceDeeds: Deeds = {
  tell: async ({ ask, signIn, newId, bringPackage, record }) => {
    // A case is answered once. A person who still has one answers: first what is counted, so that the agency gets its row.
    for (const account of [accountOf.ines, accountOf.karin, accountOf.linus]) {
      const person = await signIn(account, account === accountOf.ines ? 'supervision' : 'support');
      const { answer } = await ask(person, 'learning.read', '');
      const left = (answer as Learning).vignettes.filter(({ answered }) => !answered);
      const counted = left.filter((one) => one.counted);
      const [first] = left;
      if (!first) continue;
      const choices = { sign: 'do-not-know', pass: 'do-not-know', call: 'do-not-know' };
      for (const { id } of counted.length > 0 ? counted : [first]) {
        await ask(person, 'vignette.read', '', { params: { vignette: id } });
        await ask(person, 'vignette.answer', newId(), { params: { vignette: id }, input: { choices } });
      }
      break;
    }
    const ines = await signIn(accountOf.ines, 'supervision');
    const certificate = newId();
    await ask(ines, 'course.read', '');
    await ask(ines, 'course.complete', certificate);
    await ask(ines, 'certificate.read', certificate);
    const recall = newId();
    await ask(ines, 'recall.choose', recall, { input: { recall } });
    await ask(ines, 'recall.read', recall);
    // Here the clock does not move, so no question is due: refused, once everything has been asked for.
    const refused = await ask(ines, 'recall.answer', recall).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error('Recall questions were answered on the day on which they were chosen.');
    await ask(ines, 'recall.end', recall);
    await ask(ines, 'certificate.file', certificate);
    await ask(ines, 'certificate.name', certificate, { input: { name: 'Ines Påhittad' } });
    const [exception, group, training, gate] = [newId(), newId(), newId(), newId()];
    const karin = await signIn(accountOf.karin, 'support');
    await ask(karin, 'gate.met', '');
    await ask(karin, 'gate.open', exception);
    await ask(karin, 'gate.exception', exception);
    await ask(karin, 'training.unit', '');
    const ulf = await signIn(accountOf.ulf, 'support');
    await ask(ulf, 'gate.review', exception);
    await ask(ulf, 'training.unit-file', '');
    await ask(ulf, 'training-group.set', group);
    await ask(ulf, 'training-group.file', group);
    await ask(ulf, 'training.assign', training, { input: { group } });
    await ask(ulf, 'training.read', '');
    await ask(ulf, 'training.withdraw', training);
    await ask(ulf, 'training-group.end', group);
    await ask(ines, 'certificate.withdraw', certificate);
    const alma = await signIn(accountOf.alma, 'access-administration');
    await ask(alma, 'gate.set', gate);
    await ask(alma, 'gate.list', '');
    await ask(alma, 'gate.end', gate);
    const tova = await signIn(accountOf.tova, 'administration');
    await tellWriting({ ask, signIn, newId }, tova);
    await tellPackages({ ask, newId, bringPackage, record }, tova, await signIn(accountOf.nora, 'administration'));
    const { answer: results } = await ask(tova, 'vignette.results', '');
    const asked = results.asked.map(({ house: agency, round }: { house: number; round: string }) => ({
      house: agency,
      round,
      asked: 100_000,
    }));
    await ask(tova, 'vignette.publish', newId(), { input: { asked } });
  },
  tables: [
    { table: 'competence.answer_now', changed: { id: copyId('answer'), round: "'copy-' || n" } },
    {
      table: 'competence.certificate_now',
      changed: { id: copyId('certificate'), reference: "'C-COPY-' || n", owner: 'n' },
    },
    { table: 'competence.gate_now', changed: { id: copyId('gate'), kind: "'copy-' || n" } },
    {
      table: 'competence.gate_exception_now',
      changed: { id: copyId('gate-exception'), owner: 'n', opened_at: copyMoment, reviewed: 'n % 50 > 0' },
    },
    { table: 'competence.training_group_now', changed: { id: copyId('training-group'), ended: 'n % 50 = 0' } },
    {
      table: 'competence.assignment_now',
      changed: {
        id: copyId('training'),
        people: 'array[n::bigint]',
        due: "date '2019-01-01' + n % 2500",
        withdrawn: 'n % 50 = 0',
      },
    },
    { table: 'competence.recall_now', changed: { id: copyId('recall'), course: "'copy-' || n" } },
    { table: 'competence.result_now', changed: { id: copyId('result'), number: '-n' } },
    { table: 'competence.contribution', changed: { id: copyId('contribution') } },
    {
      table: 'competence.course_draft_now',
      changed: {
        id: copyId('draft'),
        course: "'copy-' || n",
        sent_edition: copyId('sent'),
        sent_reach: ofReach,
        open_edition: copyId('open'),
        open_reach: ofReach,
      },
    },
    {
      table: 'competence.course_edition',
      changed: {
        id: copyId('edition'),
        draft: copyId('draft'),
        course: "'copy-' || n",
        agency: '(select u.agency from access.unit u where u.id = r.owner_unit)',
        reach: ofReach,
      },
    },
    { table: 'competence.course_review_now', changed: { id: copyId('review'), edition: copyId('edition') } },
    { table: 'competence.course_remark', changed: { id: copyId('review'), edition: copyId('edition') } },
    {
      table: 'competence.course_package_now',
      changed: { id: copyId('package'), course: "'copy-' || n", open_edition: copyId('package-edition') },
    },
    {
      table: 'competence.package_edition',
      changed: { id: copyId('package-edition'), package: copyId('package'), course: "'copy-' || n" },
    },
    {
      table: 'competence.package_file',
      changed: { edition: copyId('package-edition'), sealed: "'\\x00'::bytea" },
    },
    { table: 'competence.package_piece', changed: { content: copyId('content'), sealed: "'\\x00'::bytea" } },
    { table: 'competence.course_attempt_now', changed: { id: copyId('attempt'), edition: copyId('package-edition') } },
    {
      table: 'competence.course_launch',
      changed: {
        id: copyId('launch'),
        attempt: copyId('attempt'),
        account: 'n',
        ...Object.fromEntries(
          ['ticket', 'place', 'fetching', 'auth'].map((name) => [name, `sha256(convert_to('${name}' || n, 'UTF8'))`]),
        ),
      },
    },
    {
      table: 'competence.record_statement',
      changed: { id: copyId('statement'), attempt: copyId('attempt'), launch: copyId('launch') },
    },
    { table: 'competence.record_document', changed: { attempt: copyId('attempt') } },
  ],
};
