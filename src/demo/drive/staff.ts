import type { SeededRandom } from '#algorithms/seeded-random/index.ts';

const dispatchers = [
  'center_dispatcher',
  'center_dispatcher2',
  'center_dispatcher3',
  'street_center_dispatcher',
  'street_center_dispatcher2',
];
const verifiers = ['', '2', '3', '4'].map((number) => `street_center_verifier${number}`);
const countyVerifiers = ['center_verifier', 'center_verifier2'];
const reviewers = ['center_reviewer', 'center_reviewer2'];
const hotlineAgents = ['', '2', '3', '4'].map((number) => `center_hotline_agent${number}`);
const windowClerks = [
  'services_window_clerk',
  'services_window_clerk2',
  'street_services_window_clerk',
  'street_services_window_clerk2',
];

export const coordinator = 'street_street_coordinator';
const countyArbiters = ['center_arbiter', 'center_arbiter2'];
const arbiters = [...countyArbiters, 'street_arbiter'];
const leaders = ['county_leader', 'street_leader'];
const petitionClerks = ['petition_petition_clerk', 'petition_petition_clerk2'];
const dutyOfficers = ['center_duty_officer', 'center_duty_officer2', 'street_center_duty_officer'];

/** Who does what for a whole area; keys as `describeSociety` gives them. */
export const pickStaff = {
  dispatcher: (random: SeededRandom) => random.pick(dispatchers),
  /** What the street's own center took down is verified by the county's. */
  verifier: (random: SeededRandom, collector: string | null) =>
    random.pick(collector?.startsWith('street_center_') ? countyVerifiers : verifiers),
  reviewer: (random: SeededRandom) => random.pick(reviewers),
  hotlineAgent: (random: SeededRandom) => random.pick(hotlineAgents),
  windowClerk: (random: SeededRandom) => random.pick(windowClerks),
  petitionClerk: (random: SeededRandom) => random.pick(petitionClerks),
  dutyOfficer: (random: SeededRandom) => random.pick(dutyOfficers),
  /** Of the dispatcher's level or above. */
  arbiter: (random: SeededRandom, dispatcher: string) =>
    random.pick(dispatcher.startsWith('center_') ? countyArbiters : arbiters),
  leader: (random: SeededRandom) => random.pick(leaders),
};

export function headOf(bodyKey: string): string {
  return `${bodyKey}_body_head`;
}

/** Grids have their grid worker to handle what comes to them. */
export function workerOf(bodyKey: string): string {
  return bodyKey.startsWith('grid_') ? `${bodyKey}_grid_worker` : `${bodyKey}_handler`;
}
