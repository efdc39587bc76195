import type { AgencyNamed } from './layout.ts';

/** The two pages that a programmer reads who has never seen CAPE: the names of the files, and what is in them. */
export const readmes = (agency: AgencyNamed): readonly (readonly [name: string, text: string])[] => [
  ['README.en.md', english(agency)],
  ['README.sv.md', swedish(agency)],
];

const english = ({ name_en: name, id, key }: AgencyNamed): string => `# Everything that belongs to ${name} in CAPE

CAPE is a case platform for labour exploitation. This folder is what one agency, number ${id} (\`${key}\`), owned in one installation. **It is not encrypted.**
Anyone who can read the folder can read everything in it.

## Formats

- \`.jsonl\`: UTF-8, one JSON object on each line, each line ended by a line feed (10) and by nothing else. \`.json\`: one JSON value.
- Ids are UUIDs. Numbers of 64 bits (\`realm\`, \`actor\`, \`account\`) are JSON strings, since many programs cannot hold them as numbers.
- Times are ISO 8601 with an offset. Bytes are hexadecimal after \`\\x\`, or base64 where the field is called \`key\`, \`root\` or \`signature\`.
- Rows are in a fixed order: the same content gives the same bytes.

## Checking it

\`\`\`
sha256sum --check --strict SHA256SUMS
\`\`\`

\`SHA256SUMS\` names every file but itself. An import refuses a folder in which a file is changed, missing or added.

On a computer without that program, the same with Python 3 and nothing else is in *First steps*.

## First steps

This checks the folder and lists every matter with what was done in it, by whom. Python 3, nothing to install; run it in this folder. For cases alone write
\`acts/case/*.jsonl\`: an agency that works on no cases has no such folder, and its signals, inspections or investigations instead.

\`\`\`python
import glob, hashlib, json

def rows(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file]

for line in open('SHA256SUMS', encoding='utf-8'):
    sum, path = line.rstrip('\\n').split('  ', 1)
    assert hashlib.sha256(open(path, 'rb').read()).hexdigest() == sum, path

who = {row['id']: row['name'] for row in rows('organisation/access.account.jsonl')}
said = {row['type']: row['en'] for row in rows('schemas/index.jsonl')}
for path in sorted(glob.glob('acts/*/*.jsonl')):
    acts = rows(path)
    print(acts[0]['stream_kind'], acts[0]['facts'].get('reference', ''), path)
    for act in acts:
        print('  ', act['happened_from'], who[act['actor']], said[act['type']] or act['type'], act['facts'], act['words'])
\`\`\`

A case is \`acts/case/\`. What else belongs to it are the acts with its stream as \`case_id\`: persons, claims, support, each in a folder named after its kind. The files of a case are those in
\`files/*/about.json\` whose \`facts.matter\` is its stream; a picture of a visit names it in \`facts.visit\`.

## What is where

| file | one line is |
|---|---|
| \`manifest.json\` | version of the format, which agency, when and by which version it was made |
| \`organisation/access.agency.jsonl\`, \`access.unit.jsonl\`, \`access.account.jsonl\` | the agency, its units, the accounts of its people (and those of its units, which only receive messages) |
| \`organisation/access.capacity_grant.jsonl\`, \`access.role_grant.jsonl\` | as what an account could act, and which roles it had, from when until when |
| \`organisation/access.realm.jsonl\`, \`access.member.jsonl\` | confidentiality areas (a *realm*), and which unit or account is in them |
| \`organisation/others.jsonl\` | names of other agencies and units, to read who a message was sent to. Nothing else of them |
| \`organisation/access.retention_version.jsonl\`, \`access.paper_version.jsonl\`, \`access.contact_point.jsonl\`, \`access.privacy_contact.jsonl\`, \`access.privacy_contact_version.jsonl\`, \`access.absence.jsonl\`, \`access.spoken.jsonl\`, \`tips.desk.jsonl\` | decisions on retention, templates and logo of documents, published numbers, whom to ask about personal data and how that was changed, absences, languages, who reads tips |
| \`acts/KIND/REALM-STREAM.jsonl\` | **an act**: what a person did or saw. One file is one matter (a *stream*), in the order in which the acts came |
| \`acts/apart.jsonl\` | where, when and with what a picture was taken (\`opened\`); \`sealed\` and \`key\` are there because an act names the hash of what was sealed |
| \`letters/received.jsonl\` | a message from another agency, as it was received (\`contents\`) |
| \`letters/sent.jsonl\` | a message that was sent, with the snapshot that the agency kept (null where it kept none). It says again what the act says |
| \`files/REALM-ID/about.json\`, \`content.*\` | an attachment, picture or recording. A newer version is a file of its own whose \`facts.replaces\` names the earlier |
| \`other/*.jsonl\` | rows that no act gives: the agency's rows of the study, counts of courses, tips (encrypted to a key that CAPE does not have) |
| \`schemas/index.jsonl\` | each kind of act: its name, the kind of file that it is in (\`kind\`: the folder in \`acts/\`; null: several), and what it is called in words, to be read after a person’s name; null where no person does it, such as when a message is stopped |
| \`schemas/TYPE.json\` | JSON Schema of each kind of act |
| \`log/\` | the log: who did and read what. Below |
| \`earlier-logs/N/\` | the log of an installation in which the agency was before, the oldest first |

## An act

\`type\` and \`version\` say which schema \`facts\` and \`words\` have (an older version is in the shape of its time). \`facts\`: codes, numbers, dates. \`words\`: free
text, which was encrypted. \`happened_from\`: when it happened; \`recorded_at\`: when it was written down; \`received_at\`: when a receipt was given. \`actor\`,
\`owner_unit\`, \`capacity\`, \`ground\`: who did it, for which unit, as what, on which legal ground. \`corrects\`, \`based_on\`: acts it corrects or rests on. \`case_id\`,
\`subject\`: the case and the person it is about, each the stream of another file. \`nature\`: a record of something, or a decision; \`precision\`: how exact the time is; \`retain_rule\`: as what kind of record it is kept. \`salt\`, \`body_hash\`, \`device\`, \`device_seq\`, \`sitting\` tie it to the log and are not needed to read it. Acts are never changed: the state of a matter is what its acts come to, read in
the order of \`happened_from\`.

In a workspace of several agencies only the acts of this agency are here, so \`seq\` may skip numbers.

## The log

\`entries.jsonl\`: \`entry\` is the text of an entry, to the byte. Its leaf is SHA-256 of a zero byte, \`salt\` and that text. The leaves in the order of \`index\` are a
Merkle tree as in RFC 6962; \`index\` null: not sealed yet when the folder was made. \`checkpoints.jsonl\`: \`note\` (C2SP tlog-checkpoint: origin, size, root) and its
Ed25519 \`signature\`, by \`log_key\` in \`about.json\` (SPKI, DER, base64). **Compare that key with one that you had before**: a key that comes with the folder proves only
that the folder fits itself. \`receipts.jsonl\`: which leaf each act became. \`phones.jsonl\`, \`phone-acts.jsonl\`: what phones signed. With CAPE:
\`npx cape audit verify --export DIR\`.

## What is not here

Passwords, passkeys, sessions, codes, keys for systems, secrets of sign-in services: they are of the installation. What people answered in courses and in the
survey: it is seen by each of them alone. Acts, messages and names of people of other agencies. Messages that had not been delivered.
`;

const swedish = ({ name_sv: name, id, key }: AgencyNamed): string => `# Allt som tillhör ${name} i CAPE

CAPE är en ärendeplattform för arbetslivsexploatering. Den här mappen är vad en myndighet, nummer ${id} (\`${key}\`), ägde i en installation. **Den är inte
krypterad.** Den som kan läsa mappen kan läsa allt i den.

## Format

- \`.jsonl\`: UTF-8, ett JSON-objekt på varje rad, varje rad avslutad med radmatning (10) och inget annat. \`.json\`: ett JSON-värde.
- Id:n är UUID. Tal på 64 bitar (\`realm\`, \`actor\`, \`account\`) är JSON-strängar, eftersom många program inte kan hålla dem som tal.
- Tider är ISO 8601 med förskjutning. Byte är hexadecimala efter \`\\x\`, eller base64 där fältet heter \`key\`, \`root\` eller \`signature\`.
- Rader har en fast ordning: samma innehåll ger samma byte.

## Att kontrollera mappen

\`\`\`
sha256sum --check --strict SHA256SUMS
\`\`\`

\`SHA256SUMS\` nämner varje fil utom sig själv. En import vägrar en mapp där en fil är ändrad, saknas eller har tillkommit.

På en dator utan det programmet står samma sak i Python 3, utan något annat, under *Första stegen*.

## Första stegen

Det här kontrollerar mappen och listar varje sak med vad som gjordes i den, och av vem. Python 3, inget att installera; kör det i den här mappen. För enbart ärenden, skriv
\`acts/case/*.jsonl\`: en myndighet som inte har ärenden har ingen sådan mapp, utan signaler, inspektioner eller utredningar i stället.

\`\`\`python
import glob, hashlib, json

def rows(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file]

for line in open('SHA256SUMS', encoding='utf-8'):
    sum, path = line.rstrip('\\n').split('  ', 1)
    assert hashlib.sha256(open(path, 'rb').read()).hexdigest() == sum, path

who = {row['id']: row['name'] for row in rows('organisation/access.account.jsonl')}
said = {row['type']: row['sv'] for row in rows('schemas/index.jsonl')}
for path in sorted(glob.glob('acts/*/*.jsonl')):
    acts = rows(path)
    print(acts[0]['stream_kind'], acts[0]['facts'].get('reference', ''), path)
    for act in acts:
        print('  ', act['happened_from'], who[act['actor']], said[act['type']] or act['type'], act['facts'], act['words'])
\`\`\`

Ett ärende är \`acts/case/\`. Vad som hör till det i övrigt är händelserna med dess \`stream\` som \`case_id\`: personer, krav, stöd, var och en i en mapp som heter som sitt slag. Filerna i ett ärende är de i
\`files/*/about.json\` vars \`facts.matter\` är dess \`stream\`; en bild från ett besök nämner det i \`facts.visit\`.

## Vad som finns var

| fil | en rad är |
|---|---|
| \`manifest.json\` | formatets version, vilken myndighet, när och av vilken version mappen gjordes |
| \`organisation/access.agency.jsonl\`, \`access.unit.jsonl\`, \`access.account.jsonl\` | myndigheten, dess enheter, kontona för dess personal (och enheternas egna, som bara tar emot meddelanden) |
| \`organisation/access.capacity_grant.jsonl\`, \`access.role_grant.jsonl\` | i vilken egenskap ett konto kunde handla och vilka roller det hade, från när till när |
| \`organisation/access.realm.jsonl\`, \`access.member.jsonl\` | sekretessområden (*realm*) och vilken enhet eller vilket konto som ingår i dem |
| \`organisation/others.jsonl\` | namn på andra myndigheter och enheter, för att se vem ett meddelande skickades till. Inget annat om dem |
| \`organisation/access.retention_version.jsonl\`, \`access.paper_version.jsonl\`, \`access.contact_point.jsonl\`, \`access.privacy_contact.jsonl\`, \`access.privacy_contact_version.jsonl\`, \`access.absence.jsonl\`, \`access.spoken.jsonl\`, \`tips.desk.jsonl\` | beslut om bevarande och gallring, dokumentmallar och logotyp, publicerade nummer, vem man frågar om personuppgifter och hur det ändrats, frånvaro, språk, vem som läser tips |
| \`acts/SLAG/REALM-STREAM.jsonl\` | **en händelse**: vad en person gjorde eller såg. En fil är en sak (*stream*), i den ordning händelserna kom |
| \`acts/apart.jsonl\` | var, när och med vad en bild togs (\`opened\`); \`sealed\` och \`key\` finns med eftersom en händelse anger hashvärdet av det krypterade |
| \`letters/received.jsonl\` | ett meddelande från en annan myndighet, som det togs emot (\`contents\`) |
| \`letters/sent.jsonl\` | ett meddelande som skickades, med den ögonblicksbild som myndigheten behöll (null där ingen behölls). Det säger samma sak som händelsen |
| \`files/REALM-ID/about.json\`, \`content.*\` | en bilaga, bild eller inspelning. En nyare version är en egen fil vars \`facts.replaces\` nämner den tidigare |
| \`other/*.jsonl\` | rader som ingen händelse ger: myndighetens rader i studien, antal i kurser, tips (krypterade till en nyckel som CAPE inte har) |
| \`schemas/index.jsonl\` | varje slag av händelse: dess namn, vilket slags fil den finns i (\`kind\`: mappen i \`acts/\`; null: flera), och vad den heter i ord, att läsa efter en persons namn; null där ingen person gör den, som när ett meddelande stoppas |
| \`schemas/TYP.json\` | JSON Schema för varje slag av händelse |
| \`log/\` | loggen: vem som gjorde och läste vad. Se nedan |
| \`earlier-logs/N/\` | loggen från en installation där myndigheten fanns tidigare, den äldsta först |

## En händelse

\`type\` och \`version\` säger vilket schema \`facts\` och \`words\` har (en äldre version har sin tids form). \`facts\`: koder, tal, datum. \`words\`: fri text, som var
krypterad. \`happened_from\`: när det hände; \`recorded_at\`: när det skrevs ned; \`received_at\`: när ett kvitto gavs. \`actor\`, \`owner_unit\`, \`capacity\`, \`ground\`: vem som
gjorde det, för vilken enhet, i vilken egenskap, på vilken rättslig grund. \`corrects\`, \`based_on\`: händelser som den rättar eller vilar på. \`case_id\`, \`subject\`: ärendet
och personen den rör, var och en en \`stream\` i en annan fil. \`nature\`: en anteckning eller ett beslut; \`precision\`: hur exakt tiden är; \`retain_rule\`: som vilket slags handling den bevaras. \`salt\`, \`body_hash\`, \`device\`, \`device_seq\`, \`sitting\` knyter den till loggen och behövs inte för att läsa den. Händelser ändras aldrig: en saks läge är vad dess händelser ger, lästa i ordning efter
\`happened_from\`.

I en arbetsyta som flera myndigheter delar finns bara den här myndighetens händelser, så \`seq\` kan hoppa över nummer.

## Loggen

\`entries.jsonl\`: \`entry\` är texten i en loggpost, byte för byte. Dess löv är SHA-256 av en nollbyte, \`salt\` och den texten. Löven i ordning efter \`index\` är ett
Merkle-träd enligt RFC 6962; \`index\` null: inte förseglad när mappen gjordes. \`checkpoints.jsonl\`: \`note\` (C2SP tlog-checkpoint: ursprung, storlek, rot) och dess
Ed25519-signatur \`signature\`, med \`log_key\` i \`about.json\` (SPKI, DER, base64). **Jämför den nyckeln med en som ni hade tidigare**: en nyckel som följer med mappen
visar bara att mappen stämmer med sig själv. \`receipts.jsonl\`: vilket löv varje händelse blev. \`phones.jsonl\`, \`phone-acts.jsonl\`: vad telefoner signerade. Med CAPE:
\`npx cape audit verify --export DIR\`.

## Vad som inte finns här

Lösenord, passkeys, sessioner, koder, nycklar för system, hemligheter för inloggningstjänster: de hör till installationen. Vad personer svarade i kurser och i
enkäten: det ses bara av var och en av dem. Händelser, meddelanden och namn på personal hos andra myndigheter. Meddelanden som inte hade levererats.
`;
