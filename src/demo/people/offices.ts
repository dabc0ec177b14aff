import { COUNTY_CODE, STREET_CODE } from './body.ts';

/** The capacities of the platform that somebody in the demo holds. */
export type DemoCapacity =
  | 'resident'
  | 'grid_worker'
  | 'duty_officer'
  | 'hotline_agent'
  | 'window_clerk'
  | 'petition_clerk'
  | 'dispatcher'
  | 'arbiter'
  | 'handler'
  | 'body_head'
  | 'verifier'
  | 'street_coordinator'
  | 'leader'
  | 'reviewer'
  | 'auditor'
  | 'administrator';

export interface Office {
  readonly bodyKey: string;
  readonly capacity: DemoCapacity;
  readonly title: string;
  readonly areaCode: string;
  /** How many people hold it. */
  readonly holders: number;
}

/**
 * Offices beyond the head and the handler that every body has. Whoever verifies sits in a body that
 * does not handle; what the one collected is for the other.
 */
export const specialOffices: readonly Office[] = [
  office('county', 'leader', '副区长', COUNTY_CODE),
  office('audit', 'auditor', '审计员', COUNTY_CODE),
  office('center', 'hotline_agent', '话务员', COUNTY_CODE, 4),
  office('center', 'duty_officer', '值班长', COUNTY_CODE, 2),
  office('center', 'dispatcher', '区级分拨员', COUNTY_CODE, 3),
  office('center', 'arbiter', '仲裁员', COUNTY_CODE, 2),
  office('center', 'reviewer', '评议复核员', COUNTY_CODE, 2),
  office('center', 'administrator', '系统管理员', COUNTY_CODE),
  office('services', 'window_clerk', '综合窗口', COUNTY_CODE, 2),
  office('petition', 'petition_clerk', '信访专员', COUNTY_CODE, 2),
  office('street', 'leader', '街道办主任', STREET_CODE),
  office('street', 'street_coordinator', '吹哨协调员', STREET_CODE),
  office('street', 'arbiter', '街道仲裁员', STREET_CODE),
  office('street_center', 'dispatcher', '街道分拨员', STREET_CODE, 2),
  office('street_center', 'duty_officer', '街道值班员', STREET_CODE),
  office('street_center', 'verifier', '核查员', STREET_CODE, 4),
  office('street_services', 'window_clerk', '窗口受理员', STREET_CODE, 2),
  office('center', 'verifier', '区级核查员', COUNTY_CODE, 2),
];

function office(
  bodyKey: string,
  capacity: DemoCapacity,
  title: string,
  areaCode: string,
  holders = 1,
): Office {
  return { bodyKey, capacity, title, areaCode, holders };
}
