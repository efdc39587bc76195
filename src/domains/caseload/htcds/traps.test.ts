import { expect, test } from 'vitest';
import type { Caseload } from '../file/caseload.ts';
import { personsIn } from '../file/persons-in.ts';
import { readCaseloadText } from '../file/read-text.ts';
import { isWrongFile, type WrongFile } from '../file/reading.ts';
import { codeOf, codesOf } from './code-of.ts';
import { htcdsFields } from './fields.ts';
import { recogniseColumns } from './recognise-columns.ts';

/* Traps in files that IOM hands out, and in what people make of them. Each has an invented file, as small as it can be. */

function read(text: string): Caseload | WrongFile {
  const found = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
  return isWrongFile(found) ? found : found.caseload;
}
function good(text: string): Caseload {
  const found = read(text);
  if (isWrongFile(found)) throw new Error(found.problems[0]?.text.message);
  return found;
}
const lineOf = (caseload: Caseload, name: string) => caseload.fidelity?.fields.find((line) => line.name === name);
const answer = (inside: string): string =>
  `<data id="invented"><vic_TraffickingStatus>ActualVictimOfTrafficking</vic_TraffickingStatus>${inside}</data>`;

test('the form spells prs_First_Name, prs_Second_Name and vic_Methods_of_Control otherwise than the standard', () => {
  const found = good(
    answer(
      '<prs_First_Name>Påhittad</prs_First_Name><prs_Second_Name>Person</prs_Second_Name>' +
        '<vic_Methods_of_Control>DebtBondage</vic_Methods_of_Control>',
    ),
  );
  for (const name of ['prs_FirstName', 'prs_SecondName', 'vic_MethodsOfControl']) {
    expect(lineOf(found, name)).toMatchObject({ fate: 'lost', values: { lost: 1 } });
  }
  expect(found.fidelity?.beyond).toEqual([]);
});

test('the form has a blank after the code DebtBondage', () => {
  expect(codeOf('vic_MethodsOfControl', 'DebtBondage ')).toBe('DebtBondage');
  expect(codesOf('vic_MethodsOfControl', 'PhysicalAbuse DebtBondage ')).toEqual(['PhysicalAbuse', 'DebtBondage']);
});

test('the spreadsheet misspells vic_TraffickinStatusDecisionMakingOrg', () => {
  const found = good('vic_TraffickinStatusDecisionMakingOrg,cas_Status\nPolice,Active\n');
  expect(lineOf(found, 'vic_TraffickingStatusDecisionMakingOrg')).toMatchObject({ values: { lost: 1 } });
});

test('the address block of the spreadsheet is shifted: the name is believed, and that they disagree is reported', () => {
  const names = 'cas_Status,prs_MailingCity,prs_MailingCountry,prs_MailingStreet,prs_MailingPostalCode';
  const labels = 'Status,Mailing Street,Mailing City,Mailing Zip/Postal Code,Mailing Country';
  const found = good(`${names}\n${labels}\nActive,Påhittad,SE,,\n`);
  expect(lineOf(found, 'prs_MailingCity')).toMatchObject({ values: { lost: 1 } });
  expect(found.fidelity?.beyond).toMatchObject([{ name: 'names-beside-labels', values: { approximated: 4 } }]);
});

test('where name and label disagree about a field that is read, CAPE asks instead of guessing', () => {
  const found = read('cas_Status,cas_OutgoingReferralDate\nStatus,Incoming Referral Date\nActive,2026-01-15\n');
  expect(found).toMatchObject({
    problems: [{ row: 1, text: { id: 'study.row.htcds-disagree' }, values: { label: 'cas_IncomingReferralDate' } }],
  });
});

test('the column for the reason of the outgoing referral has a label and no name', () => {
  const found = good(
    'cas_Status,,cas_OutgoingReferralDate\nStatus,Reason for Outgoing Referral,Outgoing Referral Date\nActive,Other,\n',
  );
  expect(lineOf(found, 'cas_ReasonForOutgoingReferral')).toMatchObject({ fate: 'lost', values: { lost: 1 } });
});

test('the form labels the title Second Name, which makes no second name of it', () => {
  const [title] = recogniseColumns(['prs_Title'], ['Second Name']);
  expect(title).toEqual({ field: 'prs_Title', otherwise: 'prs_SecondName' });
});

test('citizenship, of which the form takes one, may be several; industry, of which the standard takes one, may be too', () => {
  const inside =
    '<prs_Citizenship>UA</prs_Citizenship><vic_ForcedLabourIndustry>F_Construction C_Manufacturing</vic_ForcedLabourIndustry>';
  expect(personsIn(good(answer(inside)))).toHaveLength(1);
  expect(personsIn(good('cas_Status,prs_Citizenship\nActive,"UA;PL"\n'))).toHaveLength(1);
  expect(codesOf('vic_ForcedLabourIndustry', 'F_Construction C_Manufacturing')).toHaveLength(2);
});

test('per_Organisation has neither type nor label in the standard, and is a field all the same', () => {
  const organisation = htcdsFields.find(({ name }) => name === 'per_Organisation');
  expect(organisation).toMatchObject({ type: null, label: '' });
  expect(lineOf(good('cas_Status,per_Organisation\nActive,Påhittad\n'), 'per_Organisation')).toMatchObject({
    values: { lost: 1 },
  });
});

test('the reason for a referral is a code in the standard and free text in the form', () => {
  const found = good(answer('<cas_ReasonForIncomingReferral>Påhittat: behövde skydd.</cas_ReasonForIncomingReferral>'));
  expect(lineOf(found, 'cas_ReasonForIncomingReferral')).toMatchObject({ fate: 'lost', values: { lost: 1 } });
});

test('labels of gender hold blanks that do not break', () => {
  expect(codeOf('prs_Gender', 'Transgender\u00a0Feminine')).toBe('TransgenderFeminine');
  expect(codeOf('prs_Gender', 'Not\u00a0Specified/Unknown')).toBe('NonSpecifiedUnknown');
});

test('several codes have a semicolon between them in a spreadsheet and a blank in a form', () => {
  const both = [
    'SexualExploitation;ForcedLabour',
    'SexualExploitation ForcedLabour',
    'Sexual exploitation; Forced labour',
  ];
  for (const cell of both) {
    expect(personsIn(good(`cas_Status,vic_TypeOfExploitation\nActive,${cell}\n`))).toHaveLength(1);
  }
});

test('a label with a semicolon in it is one code', () => {
  const label = 'Water supply; sewerage, waste management and remediation';
  expect(codesOf('vic_ForcedLabourIndustry', `${label};Construction`)).toEqual([
    'E_WaterSupplySewerageWasteManagement',
    'F_Construction',
  ]);
});

test('languages are documented as ISO 639-2 and as two letters: either is let through unread', () => {
  const found = good('cas_Status,prs_PrimaryLanguage\nActive,uk\nActive,ukr\n');
  expect(lineOf(found, 'prs_PrimaryLanguage')).toMatchObject({ values: { lost: 2 } });
});

test('the definitions call two methods of control otherwise than the field reference', () => {
  expect(codeOf('vic_MethodsOfControl', 'UsesChildren')).toBe('ThreatensChildrenFamily');
  expect(codeOf('vic_MethodsOfControl', 'ThreatOfLawEnforcement')).toBe('ThreatsLawEnforcement');
});

test('the form asks nothing of the outgoing referral and of closing: what it does not ask is not known', () => {
  const found = good(answer(''));
  expect(lineOf(found, 'cas_OutgoingReferralDate')).toMatchObject({ fate: 'not-held', how: 'no-column' });
  expect(found.head.holds.lived.has('exits')).toBe(false);
});

test('the counter at the left of the spreadsheet makes no person: rows that hold only it are empty', () => {
  const counted = Array.from({ length: 30 }, (_, at) => `${at + 1},,\n`).join('');
  const found = good(`,cas_Status,vic_TraffickingStatus\n,Status,Trafficking Status\n1,Active,\n${counted}`);
  expect([found.fileRows, personsIn(found).length]).toEqual([1, 1]);
});

test('consent is a box in the standard, a choice in the form, and yes or no where people write', () => {
  const consents = ['TRUE', 'Yes', 'true', '1', ''].map((cell) => `Active,${cell}\n`).join('');
  const refusals = ['FALSE', 'No', 'false', '0'].map((cell) => `Active,${cell}\n`).join('');
  const found = good(`cas_Status,con_Consent\n${consents}${refusals}`);
  expect([personsIn(found).length, found.apart.get('no-consent')]).toEqual([5, 4]);
  expect(read('cas_Status,con_Consent\nActive,Perhaps\n')).toMatchObject({ problems: [{ column: 'con_Consent' }] });
});

test('a file with labels alone, without the names, is known by them', () => {
  const labels = 'Trafficking Status,Status,First Name,Consent,Incoming Referral Date';
  const found = good(`${labels}\nActual victim of trafficking,Active,Påhittad,Yes,2026-01-15\n`);
  expect([found.format, personsIn(found).length]).toEqual(['htcds', 1]);
});

test('a field that is in two columns is asked about', () => {
  const found = read('cas_Status,Cas_status\nActive,Closed\n');
  expect(found).toMatchObject({ problems: [{ column: 'cas_Status', text: { id: 'study.row.htcds-twice' } }] });
});

test('groups of a form before the name do no harm', () => {
  const found = good('data/victim/vic_TraffickingStatus,case-cas_Status\nActualVictimOfTrafficking,Active\n');
  expect(personsIn(found)[0]?.stages.has('identified')).toBe(true);
});

test('no name, number or free text is repeated, whatever is wrong and whatever is reported', () => {
  const secret = 'zQvHemligt';
  const cells = `${secret},${secret}@example.org,19990101-0000,${secret},Active`;
  const names = 'prs_FirstName,prs_Email,prs_IdentityNumber,cco_CaseComment,cas_Status';
  expect(JSON.stringify(good(`${names}\n${cells}\n`).fidelity)).not.toContain(secret);
  expect(JSON.stringify(read(`${names}\n${cells.replace('Active', secret)}\n`))).not.toContain(secret);
  expect(JSON.stringify(good(`cas_Status,${secret}\nActive,1\n`).fidelity)).not.toContain(secret);
});
