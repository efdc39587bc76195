/**
 * The records of HSDS 3.0 (Human Services Data Specification, Open Referral): what each field takes and which are needed. Drawn up from
 * its schema, and compared with it by the test beside. What a record holds besides is allowed by the standard.
 */

type Scalar = 'text' | 'number' | 'id' | 'email' | 'uri' | 'moment';
export type HsdsField = Scalar | readonly string[] | { readonly one: HsdsRecord } | { readonly many: HsdsRecord };

export type HsdsRecord =
  | ('service' | 'organization' | 'program' | 'attribute' | 'service_at_location' | 'location' | 'phone' | 'contact')
  | ('address' | 'schedule' | 'funding' | 'service_area' | 'required_document' | 'language' | 'accessibility')
  | ('taxonomy_term' | 'taxonomy' | 'metadata' | 'cost_option' | 'organization_identifier');
type FieldsOfRecord = Readonly<Record<string, HsdsField>>;

const of = (some: FieldsOfRecord): FieldsOfRecord => some;
const fields = (kind: Scalar, names: string): FieldsOfRecord =>
  Object.fromEntries(names.split(' ').map((name) => [name, kind]));
const noted = of({ attributes: { many: 'attribute' }, metadata: { many: 'metadata' } });

const placeKinds = ['physical', 'postal', 'virtual'];
export const serviceStates = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const hsdsRecords: Readonly<Record<HsdsRecord, FieldsOfRecord>> = {
  service: {
    ...fields('id', 'id organization_id program_id'),
    ...fields('text', 'name alternate_name description interpretation_services application_process fees_description'),
    ...fields('text', 'wait_time fees accreditations eligibility_description assured_date licenses alert'),
    ...fields('email', 'email assurer_email'),
    ...fields('number', 'minimum_age maximum_age'),
    ...of({ url: 'uri', status: serviceStates, last_modified: 'moment' }),
    ...of({ organization: { one: 'organization' }, program: { one: 'program' } }),
    ...of({ phones: { many: 'phone' }, schedules: { many: 'schedule' }, service_areas: { many: 'service_area' } }),
    ...of({ service_at_locations: { many: 'service_at_location' }, languages: { many: 'language' } }),
    ...of({ funding: { many: 'funding' }, cost_options: { many: 'cost_option' }, contacts: { many: 'contact' } }),
    ...of({ required_documents: { many: 'required_document' }, ...noted }),
  },
  organization: {
    ...fields('id', 'id parent_organization_id'),
    ...fields('text', 'name alternate_name description tax_status tax_id legal_status logo'),
    ...fields('uri', 'website uri'),
    ...of({ email: 'email', year_incorporated: 'number', funding: { many: 'funding' }, contacts: { many: 'contact' } }),
    ...of({ phones: { many: 'phone' }, locations: { many: 'location' }, programs: { many: 'program' } }),
    ...of({ organization_identifiers: { many: 'organization_identifier' }, ...noted }),
  },
  program: { ...fields('id', 'id organization_id'), ...fields('text', 'name alternate_name description'), ...noted },
  attribute: {
    ...fields('id', 'id link_id taxonomy_term_id'),
    ...fields('text', 'link_type link_entity value'),
    ...of({ taxonomy_term: { one: 'taxonomy_term' }, metadata: { many: 'metadata' } }),
  },
  service_at_location: {
    ...fields('id', 'id service_id location_id'),
    ...of({ description: 'text', location: { one: 'location' }, contacts: { many: 'contact' } }),
    ...of({ phones: { many: 'phone' }, schedules: { many: 'schedule' }, ...noted }),
  },
  location: {
    ...fields('id', 'id organization_id'),
    ...fields('text', 'name alternate_name description transportation external_identifier external_identifier_type'),
    ...fields('number', 'latitude longitude'),
    ...of({ location_type: placeKinds, url: 'uri', languages: { many: 'language' }, addresses: { many: 'address' } }),
    ...of({ contacts: { many: 'contact' }, accessibility: { many: 'accessibility' }, phones: { many: 'phone' } }),
    ...of({ schedules: { many: 'schedule' }, ...noted }),
  },
  phone: {
    ...fields('id', 'id location_id service_id organization_id contact_id service_at_location_id'),
    ...fields('text', 'number type description'),
    ...of({ extension: 'number', languages: { many: 'language' }, ...noted }),
  },
  contact: {
    ...fields('id', 'id organization_id service_id service_at_location_id location_id'),
    ...fields('text', 'name title department'),
    ...of({ email: 'email', phones: { many: 'phone' }, ...noted }),
  },
  address: {
    ...fields('id', 'id location_id'),
    ...fields('text', 'attention address_1 address_2 city region state_province postal_code country'),
    ...of({ address_type: placeKinds, ...noted }),
  },
  schedule: {
    ...fields('id', 'id service_id location_id service_at_location_id'),
    ...fields('text', 'valid_from valid_to dtstart until byday byweekno bymonthday byyearday description'),
    ...fields('text', 'opens_at closes_at attending_type notes'),
    ...fields('number', 'timezone count interval'),
    ...of({ wkst: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], freq: ['WEEKLY', 'MONTHLY'], schedule_link: 'uri' }),
    ...noted,
  },
  funding: { ...fields('id', 'id organization_id service_id'), source: 'text', ...noted },
  service_area: {
    ...fields('id', 'id service_id'),
    ...fields('text', 'name description extent extent_type uri'),
    ...noted,
  },
  required_document: { ...fields('id', 'id service_id'), document: 'text', uri: 'uri', ...noted },
  language: { ...fields('id', 'id service_id location_id phone_id'), ...fields('text', 'name code note'), ...noted },
  accessibility: { ...fields('id', 'id location_id'), ...fields('text', 'description details'), url: 'uri', ...noted },
  taxonomy_term: {
    ...fields('id', 'id parent_id taxonomy_id'),
    ...fields('text', 'code name description taxonomy language'),
    ...of({ taxonomy_detail: { one: 'taxonomy' }, term_uri: 'uri', metadata: { many: 'metadata' } }),
  },
  taxonomy: { id: 'id', ...fields('text', 'name description version'), uri: 'uri', metadata: { many: 'metadata' } },
  metadata: {
    ...fields('id', 'id resource_id'),
    ...fields('text', 'resource_type last_action_date last_action_type field_name previous_value replacement_value'),
    updated_by: 'text',
  },
  cost_option: {
    ...fields('id', 'id service_id'),
    ...fields('text', 'valid_from valid_to option currency amount_description'),
    ...of({ amount: 'number', ...noted }),
  },
  organization_identifier: {
    ...fields('id', 'id organization_id'),
    ...fields('text', 'identifier_scheme identifier_type identifier'),
    ...noted,
  },
};

/** Fields without which a record is refused; every record needs its `id`. */
export const neededBesidesId: Partial<Record<HsdsRecord, readonly string[]>> = {
  service: ['name', 'status'],
  organization: ['name', 'description'],
  program: ['name', 'description'],
  location: ['location_type'],
  phone: ['number'],
  address: ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  taxonomy_term: ['name', 'description'],
  taxonomy: ['name', 'description'],
  metadata: ['last_action_date', 'last_action_type', 'field_name', 'previous_value', 'replacement_value', 'updated_by'],
  organization_identifier: ['identifier_type', 'identifier'],
};
