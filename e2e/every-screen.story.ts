import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { goTo, pictureAt, walkOf } from './harness/walk.ts';

/*
 * Screens that show enough in the demo as it is: each is reached by the links that the person meets, opens without an error, and has its
 * picture taken. The other screens have theirs in the story of what is done there (scripts/rules/screens.mjs names one that has none).
 */

const english = { locale: 'en-GB' };

story('an inspector reaches each screen of signals, of choosing a workplace and of planning', async (stage) => {
  const walk = walkOf(await stage.person('ines', english));
  await goTo(walk, '/app');
  await pictureAt(walk, 'tips', '/app/tips');
  await pictureAt(walk, 'tip-key-made', '/app/tips/key');
  await pictureAt(walk, 'signals', '/app/signals');
  await goTo(walk, '/app/signals/$id');
  await pictureAt(walk, 'signal-correct', '/app/signals/$id/correct');
  await pictureAt(walk, 'situation', '/app/inspections/situation');
  await pictureAt(walk, 'inspections', '/app/inspections');
  await pictureAt(walk, 'inspection-new', '/app/inspections/new');
  await goTo(walk, '/app/inspections/$id');
  await pictureAt(walk, 'ask-nine', '/app/inspections/$id/shares');
  await pictureAt(walk, 'begin-visit', '/app/inspections/$id/begin');
  await pictureAt(walk, 'by-code', '/app/inspections/by-code');
  await pictureAt(walk, 'suspicions', '/app/suspicions');
  await pictureAt(walk, 'suspicion-new', '/app/suspicions/new');
  await pictureAt(walk, 'course', '/app/learn/courses/$id', '/app/learn/courses/first-evening');
});

story('a coordinator reaches each screen of cases, people and help', async (stage) => {
  const walk = walkOf(await stage.person('karin', english));
  await goTo(walk, '/app');
  await pictureAt(walk, 'cases', '/app/cases');
  await pictureAt(walk, 'case-new', '/app/cases/new');
  await goTo(walk, '/app/cases/$id');
  await pictureAt(walk, 'case-close', '/app/cases/$id/close');
  await pictureAt(walk, 'at-risk', '/app/cases/$id/at-risk');
  await pictureAt(walk, 'people-of-cases', '/app/persons');
  await pictureAt(walk, 'person-of-cases', '/app/persons/$id');
  await pictureAt(walk, 'person-new', '/app/persons/new');
  await pictureAt(walk, 'help-desk', '/app/desk');
  await pictureAt(walk, 'help-ask', '/app/consult');
  await pictureAt(walk, 'screenings', '/app/identifications');
  await goTo(walk, '/app/identifications/$id');
  await pictureAt(walk, 'reflection-period', '/app/reflection-period/$id');
  await pictureAt(walk, 'my-sign-in', '/app/my-sign-in');
  await pictureAt(walk, 'signed-in', '/app/signed-in');
});

story('a prosecutor reaches each screen of a criminal file', async (stage) => {
  const walk = walkOf(await stage.person('petra', english));
  await goTo(walk, '/app');
  await pictureAt(walk, 'investigations', '/app/investigations');
  await pictureAt(walk, 'report-crime', '/app/investigations/new');
  await goTo(walk, '/app/investigations/$id');
  await pictureAt(walk, 'evidence-ask', '/app/investigations/$id/ask');
  await pictureAt(walk, 'evidence-reply', '/app/investigations/$id/reply');
  await pictureAt(walk, 'evidence-correct', '/app/investigations/$id/evidence/correct');
  await pictureAt(walk, 'evidence-new', '/app/investigations/$id/evidence/new');
  await pictureAt(walk, 'evidence-send', '/app/investigations/$id/send');
  await pictureAt(walk, 'give-defence', '/app/investigations/$id/give');
  await pictureAt(walk, 'defence-reply', '/app/investigations/$id/defence-reply');
});

story('a union representative reaches each screen of claims', async (stage) => {
  const walk = walkOf(await stage.person('linus', english));
  await goTo(walk, '/app');
  await pictureAt(walk, 'claims', '/app/claims');
  await pictureAt(walk, 'claim-new', '/app/claims/new');
  await pictureAt(walk, 'claims-abroad', '/app/claims-abroad');
});

story('a coordinator of the country and an analyst reach each screen of the study and the programme', async (stage) => {
  const nora = walkOf(await stage.person('nora', english));
  await goTo(nora, '/app');
  await goTo(nora, '/app/programme');
  await pictureAt(nora, 'programme-history', '/app/programme/history');
  await pictureAt(nora, 'study-visit', '/app/programme/visits/$id');
  await pictureAt(nora, 'new-visit', '/app/programme/visits/new');
  await pictureAt(nora, 'reports', '/app/reports');
  const ana = walkOf(await stage.person('ana', english));
  await goTo(ana, '/app');
  await pictureAt(ana, 'study-own', '/app/study');
  await pictureAt(ana, 'study-files', '/app/study/files');
  await pictureAt(ana, 'study-file', '/app/study/files/$id');
  await pictureAt(ana, 'study-code-file', '/app/study/files/new');
  await pictureAt(ana, 'study-survey', '/app/study/survey');
  await pictureAt(ana, 'study-import', '/app/study/files/import');
  await pictureAt(ana, 'study-code-book', '/app/study/code-book');
  await goTo(ana, '/app/study/hidden');
  await pictureAt(ana, 'study-estimate', '/app/study/hidden/$id');
  await pictureAt(ana, 'study-plans', '/app/study/plans');
  await pictureAt(ana, 'study-plan', '/app/study/plans/$id');
  await pictureAt(ana, 'study-plan-new', '/app/study/plans/new');
  await pictureAt(ana, 'study-contributions', '/app/study/contributions');
  await pictureAt(ana, 'learn', '/app/learn');
  await pictureAt(ana, 'region', '/app/region');
  await pictureAt(ana, 'region-caseload', '/app/region/caseload');
  await pictureAt(ana, 'region-standards', '/app/region/standards');
});

story('an administrator reaches each screen of the agency', async (stage) => {
  const walk = walkOf(await stage.person('alma', english));
  await goTo(walk, '/app/administration/people');
  await pictureAt(walk, 'invite', '/app/administration/people/invite');
  await pictureAt(walk, 'units', '/app/administration/units');
  await pictureAt(walk, 'providers', '/app/administration/providers');
  await pictureAt(walk, 'keys-none', '/app/administration/keys');
  await pictureAt(walk, 'webhooks-none', '/app/administration/webhooks');
  await pictureAt(walk, 'directory-none', '/app/administration/directory');
});

story('each page that needs no sign-in opens on its own', async (stage) => {
  const { origin } = stage.server;
  const visitor = await stage.visitor(english);
  await visitor.goto(`${origin}/`);
  await picture(visitor, 'front', '/');
  await visitor.goto(`${origin}/figures/de`);
  await picture(visitor, 'figures-of-a-country', '/figures/$country');
  await visitor.goto(`${origin}/about`);
  await picture(visitor, 'about', '/about');
  await visitor.goto(`${origin}/accessibility`);
  await picture(visitor, 'accessibility', '/accessibility');
  await visitor.goto(`${origin}/api`);
  await picture(visitor, 'interface', '/api');

  const worker = await stage.visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await worker.goto(`${origin}/work/en/help`);
  await worker.getByRole('heading', { level: 1 }).waitFor();
  await picture(worker, 'worker-help', '/work/$lang/help');
  await worker.goto(`${origin}/work/en/code`);
  await worker.getByRole('heading', { level: 1 }).waitFor();
  await picture(worker, 'worker-enter', '/work/$lang/code');
  await worker.goto(`${origin}/weather/en`);
  await worker.getByRole('heading', { level: 1 }).waitFor();
  await picture(worker, 'worker-weather', '/weather/$lang');
});
