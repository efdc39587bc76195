import { type Here, offered } from '../../kernel/doing.ts';
import type { Language } from '../../kernel/language.ts';
import { findReceipt } from '../../platform/acts/receipt.ts';
import { sign } from '../../platform/crypto/sign.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listColleagues, listUnits } from '../access/public.server.ts';
import { originOf, receiptText } from '../audit/public.ts';
import { titleFinder } from './authoring/course-titles.server.ts';
import { toRename } from './certificates/acts/rename.ts';
import { toWithdrawCertificate } from './certificates/acts/withdraw.ts';
import type { Certificate } from './certificates/certificate.ts';
import { nameOn } from './certificates/file.server.ts';
import { compare } from './compare.ts';
import { isValidOn } from './is-valid-on.ts';
import { isRight } from './knows.ts';
import { doNotKnow, type Lessons, questions, type Vignette } from './lesson-file.ts';
import { competenceMessages } from './messages.ts';
import { inOrderFor, isCountedFor, openRound } from './rounds.ts';
import type {
  AgencyCount,
  AgencyResult,
  CertificateShown,
  Choices,
  Feedback,
  Results,
  VignetteShown,
} from './schema.ts';
import { findLatestResult } from './store.ts';

/** What kind of agency the reader works in: it decides which cases are counted. */
export async function kindOfAgency(tx: Tx, { who }: AnyCall): Promise<string> {
  return (await listUnits(tx)).find(({ id }) => id === who.unit)?.agencyKind ?? '';
}

export function showVignette(
  vignette: Vignette,
  lessons: Lessons,
  of: { kind: string; answers: ReadonlyMap<string, Choices>; call: AnyCall },
): VignetteShown {
  const { language, t } = of.call.texts;
  const order = inOrderFor(lessons.vignettes, of.kind);
  const place = order.findIndex(({ id }) => id === vignette.id);
  const choices = of.answers.get(vignette.id);
  const unanswered = [...order.slice(place + 1), ...order.slice(0, place)].find(({ id }) => !of.answers.has(id));
  return {
    id: vignette.id,
    number: place + 1,
    of: order.length,
    title: vignette.title[language],
    role: vignette.role[language],
    scene: vignette.scene[language],
    counted: isCountedFor(vignette, of.kind),
    questions: questions.map((question) => ({
      question,
      options: [
        ...vignette.questions[question].options.map((option) => ({ id: option.id, text: option[language] })),
        { id: doNotKnow, text: t(competenceMessages.doNotKnow) },
      ],
    })),
    feedback: choices ? feedbackOn(vignette, choices, language, t(competenceMessages.doNotKnow)) : null,
    next: unanswered?.id ?? null,
    roundName: openRound(lessons.rounds, todayIn(of.call))?.name[language] ?? null,
  };
}

function feedbackOn(vignette: Vignette, choices: Choices, language: Language, notKnown: string): Feedback[] {
  const right = isRight(vignette, choices);
  return questions.map((question) => {
    const { options, said, why, source, verified } = vignette.questions[question];
    return {
      question,
      right: right[question],
      said: said[language],
      answered: options.find(({ id }) => id === choices[question])?.[language] ?? notKnown,
      why: why[language],
      source: source[language],
      verified,
    };
  });
}

/** The certificate with a receipt that its holder can print: any person who has the paper can have it verified. */
export async function showCertificate(
  tx: Tx,
  stored: Here<Certificate>,
  lessons: Lessons,
  call: AnyCall,
): Promise<CertificateShown> {
  const { state: certificate, at, id } = stored;
  const { language, t } = call.texts;
  const colleagues = await listColleagues(tx);
  const receipt = await findReceipt(tx, at, certificate.act);
  const unsigned = receipt && { origin: originOf(call.who.agency), ...receipt };
  const own = certificate.owner === call.who.actor;
  const holder = own
    ? await nameOn(tx, stored, call)
    : (colleagues.get(certificate.owner) ?? t(competenceMessages.unknownPerson));
  return {
    id,
    reference: certificate.reference,
    course: certificate.course,
    courseTitle:
      (await titleFinder(lessons)(tx, certificate.course, certificate.version))?.[language] ?? certificate.course,
    holder,
    agency: call.who.agencyName[language],
    issuedOn: certificate.issuedOn,
    validUntil: certificate.validUntil,
    valid: certificate.withdrawn === null && isValidOn(certificate, todayIn(call)),
    own,
    isWithdrawn: certificate.withdrawn !== null,
    may: offered([toRename, toWithdrawCertificate], call.who, stored, call.verbs),
    receipt: unsigned && {
      ...unsigned,
      signature: sign(call.keys.receipt, receiptText(unsigned)).toString('base64'),
    },
  };
}

const roundsOf = (lessons: Lessons) => ({
  baseline: lessons.rounds.find(({ kind }) => kind === 'baseline'),
  repeat: lessons.rounds.filter(({ kind }) => kind === 'repeat').at(-1),
});

const countOf = (counts: readonly AgencyCount[], agency: number, round: string | undefined): AgencyCount | null =>
  counts.find((count) => count.house === agency && count.round === round) ?? null;

/** What was published last of each agency. Counts below five were hidden before they were written. */
export async function publishedAgencies(
  tx: Tx,
  lessons: Lessons,
  language: Language,
): Promise<readonly AgencyResult[]> {
  const counts = (await findLatestResult(tx))?.counts ?? [];
  const agencies = new Map((await listUnits(tx)).map(({ agency, agencyName }) => [agency, agencyName[language]]));
  const { baseline, repeat } = roundsOf(lessons);
  return [...new Set(counts.map(({ house: agency }) => agency))]
    .map((agency) => ({
      agency,
      name: agencies.get(agency) ?? '',
      ...compare(countOf(counts, agency, baseline?.id), countOf(counts, agency, repeat?.id)),
    }))
    .sort((a, b) => (b.after?.share ?? -1) - (a.after?.share ?? -1) || a.name.localeCompare(b.name));
}

/** What was published, agency by agency. No total over agencies: they were given different cases. */
export async function showResults(tx: Tx, lessons: Lessons, call: AnyCall): Promise<Results> {
  const { language } = call.texts;
  const published = await findLatestResult(tx);
  const agencies = new Map(
    (await listUnits(tx)).map(({ agency, agencyKind: kind, agencyName: name }) => [agency, { kind, name }]),
  );
  const { baseline, repeat } = roundsOf(lessons);
  const counted = [...agencies].filter(([, { kind }]) => lessons.vignettes.some((one) => isCountedFor(one, kind)));
  return {
    publishedAt: published?.publishedAt ?? null,
    baseline: baseline?.name[language] ?? '',
    repeat: repeat?.name[language] ?? '',
    agencies: [...(await publishedAgencies(tx, lessons, language))],
    asked: counted.flatMap(([agency, { name }]) =>
      lessons.rounds.map((round) => ({
        house: agency,
        name: name[language],
        round: round.id,
        roundName: round.name[language],
        asked: countOf(published?.counts ?? [], agency, round.id)?.asked ?? 0,
      })),
    ),
  };
}
