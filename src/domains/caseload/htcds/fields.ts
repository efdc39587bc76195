/**
 * The fields of the Human Trafficking Case Data Standard 2.0 (HTCDS, IOM, github.com/UNMigration/HTCDS, commit 3c2f653): API
 * names, labels, tables and types as its field reference has them, none left out. What they mean is said there and not here.
 * This is the one list: what is read, what is written and what is reported of both are taken from it.
 */
export type HtcdsTable =
  | 'organisation'
  | 'person'
  | 'victim'
  | 'perpetrator'
  | 'case'
  | 'referral'
  | 'comment'
  | 'event'
  | 'plan'
  | 'consent';

type FieldType =
  | 'text'
  | 'long-text'
  | 'date'
  | 'number'
  | 'place'
  | 'link'
  | 'yes-or-no'
  | 'one-code'
  | 'codes'
  | 'code-or-text';

type AnyField = {
  readonly name: string;
  readonly label: string;
  readonly table: HtcdsTable;
  /** Null: the standard gives none (`per_Organisation`, which has no label either). */
  readonly type: FieldType | null;
  /** A list kept by others. Those of the standard itself: `code-lists.ts`. */
  readonly codes?: string;
  readonly core?: true;
  readonly deprecated?: true;
};

export const htcdsFields = [
  { name: 'org_Name', label: 'Organisation Name', table: 'organisation', type: 'text' },
  { name: 'org_ShippingCity', label: 'Shipping City', table: 'organisation', type: 'text' },
  {
    name: 'org_ShippingCountry',
    label: 'Shipping Country',
    table: 'organisation',
    type: 'code-or-text',
    codes: 'ISO 3166',
  },
  { name: 'org_ShippingState', label: 'Shipping State/Province', table: 'organisation', type: 'code-or-text' },
  { name: 'org_ShippingStreet', label: 'Shipping Street', table: 'organisation', type: 'text' },
  { name: 'org_ShippingPostalCode', label: 'Shipping Zip/Postal Code', table: 'organisation', type: 'text' },
  { name: 'org_ShippingLongitude', label: 'Longitude', table: 'organisation', type: 'place' },
  { name: 'org_ShippingLatitude', label: 'Latitude', table: 'organisation', type: 'place' },
  { name: 'org_Phone', label: 'Phone', table: 'organisation', type: 'text', codes: 'E.164' },
  { name: 'org_Type', label: 'Type', table: 'organisation', type: 'one-code' },
  { name: 'prs_Salutation', label: 'Salutation', table: 'person', type: 'text', core: true },
  { name: 'prs_FirstName', label: 'First Name', table: 'person', type: 'text', core: true },
  { name: 'prs_MiddleName', label: 'Middle Name', table: 'person', type: 'text' },
  { name: 'prs_SecondName', label: 'Second Name', table: 'person', type: 'text', core: true },
  { name: 'prs_Birthdate', label: 'Birthdate', table: 'person', type: 'date', core: true },
  { name: 'prs_Gender', label: 'Gender', table: 'person', type: 'one-code', core: true },
  { name: 'prs_Deceased', label: 'Deceased', table: 'person', type: 'yes-or-no' },
  { name: 'prs_MaritalStatus', label: 'Marital Status', table: 'person', type: 'one-code' },
  { name: 'prs_NumberOfChildren', label: 'Number of Children', table: 'person', type: 'number' },
  { name: 'prs_PrimaryLanguage', label: 'Primary Language', table: 'person', type: 'one-code', codes: 'ISO 639-2' },
  { name: 'prs_SecondaryLanguage', label: 'Secondary Language', table: 'person', type: 'one-code', codes: 'ISO 639-2' },
  { name: 'prs_HighestLevelOfEducation', label: 'Highest Level of Education', table: 'person', type: 'one-code' },
  { name: 'prs_Citizenship', label: 'Citizenship', table: 'person', type: 'codes', codes: 'ISO 3166', core: true },
  { name: 'prs_IdentityNumber', label: 'Identity Number', table: 'person', type: 'text' },
  { name: 'prs_Title', label: 'Title', table: 'person', type: 'text', core: true },
  { name: 'prs_Email', label: 'Email', table: 'person', type: 'text', core: true },
  { name: 'prs_HomePhone', label: 'Home Phone', table: 'person', type: 'text', codes: 'E.164', core: true },
  { name: 'prs_MobilePhone', label: 'Mobile Phone', table: 'person', type: 'text', codes: 'E.164', core: true },
  { name: 'prs_MailingCity', label: 'Mailing City', table: 'person', type: 'text', core: true },
  {
    name: 'prs_MailingCountry',
    label: 'Mailing Country',
    table: 'person',
    type: 'text',
    codes: 'ISO 3166',
    core: true,
  },
  { name: 'prs_MailingState', label: 'Mailing State/Province', table: 'person', type: 'text', core: true },
  { name: 'prs_MailingStreet', label: 'Mailing Street', table: 'person', type: 'text', core: true },
  { name: 'prs_MailingPostalCode', label: 'Mailing Zip/Postal Code', table: 'person', type: 'text', core: true },
  { name: 'prs_MailingLongitude', label: 'Longitude', table: 'person', type: 'number' },
  { name: 'prs_MailingLatitude', label: 'Latitude', table: 'person', type: 'number' },
  {
    name: 'vic_AgreementToManagePersonalData',
    label: 'Agreement to Manage Personal Data',
    table: 'victim',
    type: 'yes-or-no',
    deprecated: true,
  },
  { name: 'vic_TraffickingStatus', label: 'Trafficking Status', table: 'victim', type: 'one-code', core: true },
  {
    name: 'vic_TraffickingStatusDecisionMakingOrg',
    label: 'Trafficking Status Decision Making Organization',
    table: 'victim',
    type: 'one-code',
    core: true,
  },
  { name: 'vic_RelationshipToTrafficker', label: 'Relationship to Trafficker', table: 'victim', type: 'one-code' },
  { name: 'vic_AgeWhenTrafficked', label: 'Age when Trafficked', table: 'victim', type: 'number' },
  { name: 'vic_RecruitmentWebsitesAndApps', label: 'Recruitment Websites and Apps', table: 'victim', type: 'codes' },
  { name: 'vic_MethodOfRecruitment', label: 'Method of Recruitment', table: 'victim', type: 'codes', core: true },
  { name: 'vic_LocationOfRecruitment', label: 'Location of Recruitment', table: 'victim', type: 'link', core: true },
  { name: 'vic_MethodsOfControl', label: 'Methods of Control', table: 'victim', type: 'codes', core: true },
  { name: 'vic_TypeOfExploitation', label: 'Type of Exploitation', table: 'victim', type: 'codes', core: true },
  { name: 'vic_ForcedLabourIndustry', label: 'Forced Labour Industry', table: 'victim', type: 'one-code', core: true },
  { name: 'vic_TypeOfSexExploitation', label: 'Type of Sex Exploitation', table: 'victim', type: 'codes', core: true },
  { name: 'vic_LocationOfExploitation', label: 'Location of Exploitation', table: 'victim', type: 'link', core: true },
  { name: 'vic_ExploitationWebsitesAndApps', label: 'Exploitation Websites and Apps', table: 'victim', type: 'codes' },
  {
    name: 'vic_Vulnerabilities',
    label: 'Vulnerabilities',
    table: 'victim',
    type: 'codes',
    core: true,
    deprecated: true,
  },
  {
    name: 'vic_DetailsOfVulnerabilities',
    label: 'Details Of Vulnerabilities',
    table: 'victim',
    type: 'long-text',
    core: true,
    deprecated: true,
  },
  { name: 'per_RoleInProcess', label: 'Role in Process', table: 'perpetrator', type: 'codes' },
  { name: 'per_RoleDetails', label: 'Role Details', table: 'perpetrator', type: 'long-text' },
  { name: 'per_Organisation', label: '', table: 'perpetrator', type: null },
  { name: 'cas_Status', label: 'Status', table: 'case', type: 'one-code', core: true },
  { name: 'cas_ReasonForCaseClosure', label: 'Reason for Case Closure', table: 'case', type: 'long-text', core: true },
  { name: 'cas_CaseOwner', label: 'Case Owner', table: 'case', type: 'link', core: true },
  { name: 'cas_ReferringOrganisation', label: 'Referring Organisation', table: 'referral', type: 'link', core: true },
  { name: 'cas_IncomingReferralDate', label: 'Incoming Referral Date', table: 'referral', type: 'date', core: true },
  {
    name: 'cas_ReferringPrimaryCaseWorker',
    label: 'Referring Primary Case Worker',
    table: 'referral',
    type: 'link',
    core: true,
  },
  {
    name: 'cas_ReasonForIncomingReferral',
    label: 'Reason for Incoming Referral',
    table: 'referral',
    type: 'one-code',
    core: true,
  },
  {
    name: 'cas_IncomingReferralDetails',
    label: 'Incoming Referral Details',
    table: 'referral',
    type: 'long-text',
    core: true,
  },
  { name: 'cas_ReferredOrganisation', label: 'Referred Organisation', table: 'referral', type: 'link', core: true },
  {
    name: 'cas_ReferredPrimaryCaseWorker',
    label: 'Referred Primary Case Worker',
    table: 'referral',
    type: 'link',
    core: true,
  },
  {
    name: 'cas_ReasonForOutgoingReferral',
    label: 'Reason for Outgoing Referral',
    table: 'referral',
    type: 'one-code',
    core: true,
  },
  { name: 'cas_OutgoingReferralDate', label: 'Outgoing Referral Date', table: 'referral', type: 'date', core: true },
  {
    name: 'cas_OutgoingReferralDetails',
    label: 'Outgoing Referral Details',
    table: 'referral',
    type: 'long-text',
    core: true,
  },
  { name: 'cco_CaseComment', label: 'Case Comment', table: 'comment', type: 'long-text' },
  { name: 'hte_Longitude', label: 'Longitude', table: 'event', type: 'place' },
  { name: 'hte_Latitude', label: 'Latitude', table: 'event', type: 'place' },
  { name: 'hte_City', label: 'City', table: 'event', type: 'text' },
  { name: 'hte_Country', label: 'Country', table: 'event', type: 'text' },
  { name: 'hte_State', label: 'State', table: 'event', type: 'text' },
  { name: 'hte_Street', label: 'Street', table: 'event', type: 'text' },
  { name: 'hte_PostalCode', label: 'PostalCode', table: 'event', type: 'text' },
  { name: 'hte_Date', label: 'Date', table: 'event', type: 'date' },
  { name: 'hte_Type', label: 'Type', table: 'event', type: 'one-code' },
  { name: 'hte_Description', label: 'Description', table: 'event', type: 'long-text' },
  { name: 'spl_Objectives', label: 'Objectives', table: 'plan', type: 'long-text' },
  { name: 'spl_ActionPlan', label: 'Action Plan', table: 'plan', type: 'long-text' },
  { name: 'spl_PlannedEndDate', label: 'Planned End Date', table: 'plan', type: 'date' },
  { name: 'spl_ActualEndDate', label: 'Actual End Date', table: 'plan', type: 'date' },
  { name: 'spl_Type', label: 'Type', table: 'plan', type: 'one-code' },
  { name: 'con_Consent', label: 'Consent', table: 'consent', type: 'yes-or-no', core: true },
] as const satisfies readonly AnyField[];

export type HtcdsName = (typeof htcdsFields)[number]['name'];
export type HtcdsField = AnyField & { readonly name: HtcdsName };
