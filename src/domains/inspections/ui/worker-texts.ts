import type { TalkLanguage } from '../visit/talk-languages.ts';
import type { answers, questionCodes } from '../visit-schema.ts';

type Question = (typeof questionCodes)[number];
type Answer = (typeof answers)[number];

/** What a worker reads in private, in one language. It is no text of the staff's pages; who has signed it stands in talk-languages.ts. */
export type WorkerTexts = {
  readonly own: string;
  readonly title: string;
  readonly promises: readonly [string, string, string, string];
  readonly howLong: string;
  readonly start: string;
  readonly rather: string;
  readonly place: (number: number) => string;
  readonly back: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly safeTitle: string;
  readonly safeHint: string;
  readonly consent: string;
  readonly yes: string;
  readonly no: string;
  readonly next: string;
  readonly thanks: string;
};

const sv: WorkerTexts = {
  own: 'Svenska',
  title: 'Du bestämmer',
  promises: [
    'Du får säga nej. Vi hjälper dig ändå.',
    'Vi berättar inte för din chef vad du säger.',
    'Om det blir rättegång kan chefens advokat få läsa det.',
    'Du kan ta kortet och inte säga något i dag.',
  ],
  howLong: '12 frågor, ungefär 6 minuter. Du kan hoppa över alla.',
  start: 'Börja',
  rather: 'Jag vill inte',
  place: (number) => `Fråga ${number} av 12`,
  back: 'Tillbaka',
  answers: { yes: 'Ja', no: 'Nej', 'do-not-know': 'Vet inte', 'rather-not': 'Vill inte säga' },
  questions: {
    'free-to-leave': 'Kan du sluta här om du vill?',
    'paid-as-agreed': 'Får du den lön som ni kom överens om?',
    'hours-as-agreed': 'Arbetar du de tider som ni kom överens om?',
    'own-passport': 'Har du själv ditt pass?',
    'own-bank-card': 'Har du själv ditt bankkort?',
    'owes-money': 'Är du skyldig någon pengar för jobbet eller resan?',
    'pays-back': 'Måste du lämna tillbaka en del av lönen?',
    'sleeps-at-work': 'Sover du där du arbetar?',
    'own-phone': 'Får du använda din telefon som du vill?',
    threatened: 'Har någon hotat dig?',
    'fears-for-family': 'Är du rädd för vad som kan hända din familj?',
    'wants-help-now': 'Vill du ha hjälp i dag?',
  },
  safeTitle: 'När är det säkert att ringa dig?',
  safeHint: 'Till exempel söndag 13 till 15. Du kan lämna det tomt.',
  consent: 'Får en person som bara hjälper, inte polis och inte din chef, läsa dina svar och ringa dig?',
  yes: 'Ja, bara den personen',
  no: 'Nej',
  next: 'Nästa',
  thanks: 'Tack. Ge tillbaka telefonen.',
};

const en: WorkerTexts = {
  own: 'English',
  title: 'You decide',
  promises: [
    'You may say no. We help either way.',
    'We do not tell your employer what you say.',
    'If there is a trial, the employer’s lawyer may read it.',
    'You can take the card and say nothing today.',
  ],
  howLong: '12 questions, about 6 minutes. You can pass over all of them.',
  start: 'Start',
  rather: 'I don’t want to',
  place: (number) => `Question ${number} of 12`,
  back: 'Back',
  answers: { yes: 'Yes', no: 'No', 'do-not-know': 'I don’t know', 'rather-not': 'I don’t want to say' },
  questions: {
    'free-to-leave': 'Can you leave this job if you want to?',
    'paid-as-agreed': 'Do you get the pay that was agreed?',
    'hours-as-agreed': 'Do you work the hours that were agreed?',
    'own-passport': 'Do you have your passport yourself?',
    'own-bank-card': 'Do you have your bank card yourself?',
    'owes-money': 'Do you owe anybody money for the job or the journey?',
    'pays-back': 'Must you give back a part of your pay?',
    'sleeps-at-work': 'Do you sleep where you work?',
    'own-phone': 'May you use your phone as you like?',
    threatened: 'Has anybody threatened you?',
    'fears-for-family': 'Are you afraid of what may happen to your family?',
    'wants-help-now': 'Do you want help today?',
  },
  safeTitle: 'When is it safe to call you?',
  safeHint: 'For example Sunday 13 to 15. You can leave it empty.',
  consent: 'May one person who only helps, not the police and not your employer, read your answers and call you?',
  yes: 'Yes, only that person',
  no: 'No',
  next: 'Next',
  thanks: 'Thank you. Give the phone back.',
};

/** A draft: talk-languages.ts says so. */
const uz: WorkerTexts = {
  own: 'Oʻzbekcha',
  title: 'Siz qaror qilasiz',
  promises: [
    'Yoʻq deyishingiz mumkin. Biz baribir yordam beramiz.',
    'Aytganlaringizni boshligʻingizga aytmaymiz.',
    'Sud boʻlsa, boshligʻingizning advokati buni oʻqishi mumkin.',
    'Kartani olib, bugun hech narsa aytmasligingiz mumkin.',
  ],
  howLong: '12 ta savol, taxminan 6 daqiqa. Istalgan savolni oʻtkazib yuborishingiz mumkin.',
  start: 'Boshlash',
  rather: 'Xohlamayman',
  place: (number) => `12 savoldan ${number}-savol`,
  back: 'Orqaga',
  answers: { yes: 'Ha', no: 'Yoʻq', 'do-not-know': 'Bilmayman', 'rather-not': 'Aytishni xohlamayman' },
  questions: {
    'free-to-leave': 'Xohlasangiz, bu ishdan ketishingiz mumkinmi?',
    'paid-as-agreed': 'Kelishilgan maoshni olyapsizmi?',
    'hours-as-agreed': 'Kelishilgan soatlarda ishlayapsizmi?',
    'own-passport': 'Pasportingiz oʻzingizdami?',
    'own-bank-card': 'Bank kartangiz oʻzingizdami?',
    'owes-money': 'Ish yoki yoʻl uchun kimdandir qarzingiz bormi?',
    'pays-back': 'Maoshingizning bir qismini qaytarishingiz kerakmi?',
    'sleeps-at-work': 'Ishlaydigan joyingizda uxlaysizmi?',
    'own-phone': 'Telefoningizdan xohlaganingizcha foydalana olasizmi?',
    threatened: 'Kimdir sizga tahdid qilganmi?',
    'fears-for-family': 'Oilangizga biror narsa boʻlishidan qoʻrqasizmi?',
    'wants-help-now': 'Bugun yordam kerakmi?',
  },
  safeTitle: 'Sizga qachon qoʻngʻiroq qilish xavfsiz?',
  safeHint: 'Masalan, yakshanba 13 dan 15 gacha. Boʻsh qoldirishingiz mumkin.',
  consent:
    'Faqat yordam beradigan bir kishi (politsiya ham, boshligʻingiz ham emas) javoblaringizni oʻqib, sizga qoʻngʻiroq qilsa boʻladimi?',
  yes: 'Ha, faqat shu kishi',
  no: 'Yoʻq',
  next: 'Keyingisi',
  thanks: 'Rahmat. Telefonni qaytaring.',
};

/** The texts of every language in which a conversation can be held here so far. */
export const workerTexts: Readonly<Record<TalkLanguage, WorkerTexts>> = { uz, sv, en };
