/**
 * The columns of the k-anonymous file of the Counter-Trafficking Data Collaborative of July 2021, in its order. Names and order
 * were recovered from public code that reads that file; its codebook was not seen, so what a value means is *not verified*.
 */
export const ctdcColumns = [
  'yearOfRegistration',
  'Datasource',
  'gender',
  'ageBroad',
  'majorityStatus',
  'majorityStatusAtExploit',
  'majorityEntry',
  'citizenship',
  'meansOfControlDebtBondage',
  'meansOfControlTakesEarnings',
  'meansOfControlRestrictsFinancialAccess',
  'meansOfControlThreats',
  'meansOfControlPsychologicalAbuse',
  'meansOfControlPhysicalAbuse',
  'meansOfControlSexualAbuse',
  'meansOfControlFalsePromises',
  'meansOfControlPsychoactiveSubstances',
  'meansOfControlRestrictsMovement',
  'meansOfControlRestrictsMedicalCare',
  'meansOfControlExcessiveWorkingHours',
  'meansOfControlUsesChildren',
  'meansOfControlThreatOfLawEnforcement',
  'meansOfControlWithholdsNecessities',
  'meansOfControlWithholdsDocuments',
  'meansOfControlOther',
  'meansOfControlNotSpecified',
  'meansOfControlConcatenated',
  'isForcedLabour',
  'isSexualExploit',
  'isOtherExploit',
  'isSexAndLabour',
  'isForcedMarriage',
  'isForcedMilitary',
  'isOrganRemoval',
  'isSlaveryAndPractices',
  'typeOfExploitConcatenated',
  'typeOfLabourAgriculture',
  'typeOfLabourAquafarming',
  'typeOfLabourBegging',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
  'typeOfLabourIllicitActivities',
  'typeOfLabourManufacturing',
  'typeOfLabourMiningOrDrilling',
  'typeOfLabourPeddling',
  'typeOfLabourTransportation',
  'typeOfLabourOther',
  'typeOfLabourNotSpecified',
  'typeOfLabourConcatenated',
  'typeOfSexProstitution',
  'typeOfSexPornography',
  'typeOfSexRemoteInteractiveServices',
  'typeOfSexPrivateSexualServices',
  'typeOfSexConcatenated',
  'isAbduction',
  'RecruiterRelationship',
  'CountryOfExploitation',
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
  'recruiterRelationUnknown',
] as const;
export type CtdcColumn = (typeof ctdcColumns)[number];
export type CtdcRow = Readonly<Record<CtdcColumn, string>>;

/** Flags of one question, and the column that repeats those that are set as words. */
export const concatenated = {
  meansOfControlConcatenated: 'meansOfControl',
  typeOfExploitConcatenated: 'is',
  typeOfLabourConcatenated: 'typeOfLabour',
  typeOfSexConcatenated: 'typeOfSex',
} as const satisfies Partial<Record<CtdcColumn, string>>;

/** Copies that went through Stata have names cut after 32 signs, and another case. Null for what is no column. */
export const ctdcColumn = (name: string): CtdcColumn | null =>
  ctdcColumns.find((column) => column.slice(0, 32).toLowerCase() === name.trim().slice(0, 32).toLowerCase()) ?? null;
