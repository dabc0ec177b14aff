import { COUNTY_CODE, STREET_CODE } from './body.ts';
import type { BodyOutline } from './body.ts';

type Row = readonly [key: string, name: string, shortName: string];

/** Departments of the county; the centre decides when two of them disagree. */
const COUNTY_DEPARTMENTS: readonly Row[] = [
  ['petition', '示范区信访办公室', '信访办'],
  ['services', '示范区政务服务中心', '政务服务中心'],
  ['audit', '示范区审计局', '审计局'],
  ['housing', '示范区住房和城乡建设局', '住建局'],
  ['planning', '示范区自然资源和规划局', '资源规划局'],
  ['urban', '示范区城市管理行政执法局', '城管局'],
  ['greening', '示范区绿化和市容管理局', '绿化市容局'],
  ['police', '示范区公安分局', '公安分局'],
  ['traffic', '示范区公安分局交通警察支队', '交警支队'],
  ['transport', '示范区交通运输局', '交通局'],
  ['market', '示范区市场监督管理局', '市场监管局'],
  ['ecology', '示范区生态环境局', '生态环境局'],
  ['education', '示范区教育局', '教育局'],
  ['culture', '示范区文化和旅游局', '文旅局'],
  ['health', '示范区卫生健康局', '卫健局'],
  ['insurance', '示范区医疗保障局', '医保局'],
  ['labour', '示范区人力资源和社会保障局', '人社局'],
  ['civil', '示范区民政局', '民政局'],
  ['emergency', '示范区应急管理局', '应急局'],
  ['fire', '示范区消防救援大队', '消防大队'],
  ['justice', '示范区司法局', '司法局'],
];

const UTILITIES: readonly Row[] = [
  ['water', '示范区水务集团有限公司', '水务集团'],
  ['power', '示范区供电公司', '供电公司'],
  ['gas', '示范区燃气有限公司', '燃气公司'],
];

const STREET_DEPARTMENTS: readonly Row[] = [
  ['street_center', '滨江街道城市运行管理中心', '街道城运中心'],
  ['street_services', '滨江街道社区事务受理服务中心', '街道受理中心'],
  ['street_urban', '滨江街道城管中队', '城管中队'],
  ['street_police', '滨江派出所', '派出所'],
  ['street_market', '滨江市场监督管理所', '市场监管所'],
  ['street_safety', '滨江街道平安建设办公室', '平安办'],
  ['street_building', '滨江街道社区建设办公室', '社建办'],
];

const COMPANIES: readonly Row[] = [
  ['property_east', '示范江东物业服务有限公司', '江东物业'],
  ['property_west', '示范江西物业服务有限公司', '江西物业'],
  ['property_old', '示范里弄房屋管理有限公司', '里弄房管'],
  ['sanitation', '示范环境卫生服务有限公司', '环卫公司'],
];

const SOCIAL_ORGANISATIONS: readonly Row[] = [
  ['volunteers', '滨江街道志愿者协会', '志愿者协会'],
  ['social_work', '滨江睦邻社会工作服务社', '睦邻社工'],
  ['elders', '滨江街道老年协会', '老年协会'],
];

/** Everything that is not an area of the street or a Party organisation. */
export const departments: readonly BodyOutline[] = [
  outline(['county', '示范区人民政府', '区政府'], 'county', COUNTY_CODE, null, null),
  outline(
    ['center', '示范区城市运行管理中心', '区城运中心'],
    'department',
    COUNTY_CODE,
    'county',
    'county',
  ),
  ...COUNTY_DEPARTMENTS.map((row) => outline(row, 'department', COUNTY_CODE, 'county', 'center')),
  ...UTILITIES.map((row) => outline(row, 'company', COUNTY_CODE, 'county', 'center')),
  outline(['street', '滨江街道办事处', '街道办'], 'street', STREET_CODE, 'county', 'center'),
  ...STREET_DEPARTMENTS.map((row) => outline(row, 'department', STREET_CODE, 'street', 'street')),
  ...COMPANIES.map((row) => outline(row, 'company', STREET_CODE, 'street', 'street')),
  ...SOCIAL_ORGANISATIONS.map((row) =>
    outline(row, 'social_organisation', STREET_CODE, 'street', 'street'),
  ),
];

function outline(
  [key, name, shortName]: Row,
  kind: BodyOutline['kind'],
  areaCode: string,
  parentKey: string | null,
  superiorKey: string | null,
): BodyOutline {
  const partyParentKey = areaCode === STREET_CODE ? 'party_street' : null;
  return { key, kind, name, shortName, areaCode, parentKey, partyParentKey, superiorKey };
}
