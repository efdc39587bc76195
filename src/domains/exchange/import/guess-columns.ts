import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ImportField, importFields } from './fields.ts';
import { htcdsColumns } from './htcds.ts';
import type { Columns } from './settings.ts';

/** How lists call their columns: in Swedish, in English, and by the names of HTCDS 2.0. Compared without spaces and signs, in small letters. */
const called: Readonly<Record<ImportField, RegExp>> = {
  reference:
    /^(dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende|ärendeid|casenumber|caseno|caseid|case|reference|referens|ref|id|casid|casname|casnumber)$/,
  openedOn:
    /^(öppnat|öppnad|öppnades|inkom|inkommen|inkommet|inkomdatum|startdatum|start|datum|opened|openedon|openingdate|dateopened|date|startdate|registrerad|cascreateddate|hteDate|htedate)$/i,
  closedOn:
    /^(stängt|stängd|avslutat|avslutad|avslutsdatum|slutdatum|slut|avslutades|closed|closedon|closingdate|dateclosed|enddate|casclosedate|casclosuredate)$/,
  end: /^(avslut|avslutstyp|utfall|resultat|hurdetslutade|end|outcome|result|endcode)$/,
  endReason: /^(avslutsorsak|orsak|skäl|anledning|reason|endreason|closingreason|casreasonforcaseclosure)$/,
  sector: /^(bransch|näringsgren|sektor|sector|industry|branch|vicforcedlabourindustry)$/,
  workplace:
    /^(arbetsplats|företag|företagsnamn|firma|arbetsgivare|bolag|workplace|company|companyname|employer|firm)$/,
  organisationNumber:
    /^(org|orgnr|orgnummer|organisationsnr|organisationsnummer|organisationnumber|companynumber|registrationnumber)$/,
  municipality: /^(kommun|ort|stad|municipality|city|town|place|htecity)$/,
  note: /^(anteckning|anteckningar|notering|noteringar|kommentar|beskrivning|note|notes|comment|comments|description|htedescription)$/,
  alias: /^(alias|fågel|bird)$/,
  protection:
    /^(skydd|skyddadidentitet|skyddadepersonuppgifter|sekretess|sekretessmarkering|protection|protectedidentity)$/,
  givenNames: /^(förnamn|namn|name|fullname|givenname|givennames|firstname|prsfirstname)$/,
  familyName: /^(efternamn|familyname|surname|lastname|prssecondname)$/,
  birthDate: /^(födelsedatum|född|birthdate|dateofbirth|dob|born|prsbirthdate)$/,
  personalNumber:
    /^(personnr|personnummer|samordningsnummer|pnr|personalnumber|personalidentitynumber|nationalid|prsidentitynumber)$/,
  passportNumber: /^(pass|passnr|passnummer|passport|passportnumber|passportno)$/,
  phone: /^(telefon|telefonnr|telefonnummer|mobil|mobilnr|mobiltelefon|tel|phone|phonenumber|mobile|prsmobilephone)$/,
  address: /^(adress|gatuadress|bostadsadress|address|homeaddress|prsmailingstreet)$/,
  language: /^(språk|modersmål|tolkspråk|language|mothertongue|prsprimarylanguage)$/,
  birthYear: /^(födelseår|årskull|birthyear|yearofbirth)$/,
  sex: /^(kön|sex|gender|prsgender)$/,
  claimAgainst: /^(motpart|kravmot|claimagainst|against|debtor|opponent)$/,
  claimKind: /^(kravtyp|slagavkrav|typavkrav|claimkind|claimtype)$/,
  claimAmount: /^(krav|kravbelopp|belopp|lönekrav|yrkat|claim|claimamount|amount|claimed)$/,
  claimCurrency: /^(valuta|currency)$/,
  claimFrom: /^(periodfrån|kravperiodfrån|lönfrån|periodfrom|claimperiodfrom)$/,
  claimTo: /^(periodtill|kravperiodtill|löntill|periodto|claimperiodto)$/,
  claimState: /^(kravstatus|motpartenssvar|svar|claimstatus|claimstate|answer)$/,
  claimPaid: /^(betalt|utbetalt|inbetalt|betalat|paid|received|amountpaid)$/,
  claimPaidOn: /^(betaldag|betaltdatum|betaldatum|utbetalningsdag|paidon|datepaid|paymentdate)$/,
  claimBegan: /^(kravdatum|kravfrån|claimdate|claimbegan|claimfrom)$/,
  claimEvidence: /^(underlag|bevis|evidence|proof|basis)$/,
};

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Which columns seem to hold what, by their names; each at most once. A person sees it and changes it before anything is sent. */
export function guessColumns(headings: readonly string[]): Columns {
  const standard = htcdsColumns(headings) ?? {};
  const names = headings.map(plain);
  const used = new Set<number>(Object.values(standard));
  return Object.fromEntries(
    importFields.flatMap((field) => {
      const known = standard[field];
      if (known !== undefined) return [[field, known]];
      const at = names.findIndex((name, place) => !used.has(place) && called[field].test(name));
      if (at < 0) return [];
      used.add(at);
      return [[field, at]];
    }),
  );
}

/** One number for the names of the columns of a file, by which the same list is known again; it says nothing of them. */
export const headingsDigest = (headings: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(headings.map(plain).join('\n'))));
