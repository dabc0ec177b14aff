import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadConfig, processEnvironment } from '#platform/config/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { writeTemporaryPassword } from '#modules/identity/index.ts';
import { tell, withCell, type CellOptions } from './open-cell.ts';

interface CreateOptions extends CellOptions {
  readonly name: string;
  readonly person: string;
  readonly area?: string;
  readonly force: boolean;
}

interface ResetOptions extends CellOptions {
  readonly name: string;
}

/** `shanzhi admin`: the first administrator, and a way back in for whoever lost theirs. */
export function registerAdmin(program: Command): void {
  const admin = program.command('admin').description('管理员 · administrators');
  admin
    .command('create')
    .description('设立第一位管理员 · make the first administrator')
    .requiredOption('--name <name>', '用户名 · account name')
    .requiredOption('--person <person>', '姓名 · the person’s name')
    .option('--area <code>', '只管这个区划 · administers this area only')
    .option('--force', '已有管理员也另设 · also where there is one', false)
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(create);
  admin
    .command('reset-password')
    .description('换发临时密码并结束登录 · give a new temporary password, end all sessions')
    .requiredOption('--name <name>', '用户名 · account name')
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action(resetPassword);
}

async function create(options: CreateOptions): Promise<void> {
  if (!/^[\p{L}\p{N}_.-]{2,30}$/u.test(options.name)) throw badName();
  if (options.area !== undefined && !isAreaCode(options.area)) throw badArea();
  const password = writeTemporaryPassword(randomBytes);
  await withCell(options, ({ cell }, config) => {
    const { api } = cell.grids;
    const home = options.area ?? config.cell.areaCode ?? api.listAreas()[0]?.code;
    if (home === undefined) throw noArea();
    const known = api.findArea(home)?.name;
    return cell.identity.api.appointAdministrator({
      username: options.name,
      person: options.person,
      password,
      areaCode: options.area ?? '',
      home: { areaCode: home, name: known ?? config.cell.name ?? `${home} 治理中心` },
      further: options.force,
    });
  });
  tellPassword(options, password, '管理员已设立', 'The administrator is made');
}

async function resetPassword(options: ResetOptions): Promise<void> {
  const password = writeTemporaryPassword(randomBytes);
  requireCell(options);
  await withCell(options, ({ cell }) =>
    cell.identity.api.renewPassword(options.name, password),
  ).catch((error: unknown) => {
    const isUnknown = error instanceof Refusal && error.code === 'identity.no_such_person';
    throw isUnknown ? noSuchAccount(options.name) : error;
  });
  tellPassword(
    options,
    password,
    '密码已换发，原有登录全部失效',
    'A new password, all sessions ended',
  );
}

function tellPassword(options: ResetOptions, password: string, zh: string, en: string): void {
  const name = options.name.toLowerCase();
  tell(options, { name, password }, [
    `${zh} · ${en}`,
    `  用户名 name      ${name}`,
    `  密码   password  ${password}`,
    '只显示这一次，首次登录须更换。Shown this once; to be replaced at the first sign-in.',
  ]);
}

/** Nobody has an account in a folder that holds no cell; looking must not make one there. */
function requireCell({ data }: CellOptions): void {
  const overrides = data === undefined ? {} : { dataFolder: data };
  const { databaseUrl, dataFolder } = loadConfig(processEnvironment, overrides);
  if (databaseUrl !== undefined || existsSync(join(dataFolder, 'keys.json'))) return;
  throw new Refusal('invalid', 'admin.no_cell', {
    zh: `${dataFolder} 里没有善治的数据，请用 --data 指明数据文件夹。`,
    en: `There is no cell in ${dataFolder}. Name its data folder with --data.`,
  });
}

function noSuchAccount(name: string): Refusal {
  return new Refusal('not-found', 'admin.no_such_account', {
    zh: `没有用户名为“${name}”的账号，未作任何改动。请核对用户名（登录时填的那个，不是姓名）。`,
    en: `No account is called "${name}"; nothing was changed. Give the name used to sign in.`,
  });
}

function isAreaCode(text: string): boolean {
  return /^\d{6}(\d{3}){0,3}$/.test(text);
}

function badName(): Refusal {
  return new Refusal('invalid', 'admin.bad_name', {
    zh: '用户名应为 2 到 30 个字母、数字、汉字或 _ . -。',
    en: 'An account name has 2 to 30 letters, digits or _ . - in it.',
  });
}

function badArea(): Refusal {
  return new Refusal('invalid', 'admin.bad_area', {
    zh: '--area 应为 6、9、12 或 15 位区划代码。',
    en: '--area must be an area code of 6, 9, 12 or 15 digits.',
  });
}

function noArea(): Refusal {
  return new Refusal('invalid', 'admin.no_area', {
    zh: '还不知道这里是哪个区划：请加 --area，或设置 SHANZHI_AREA_CODE，或先导入区划。',
    en: 'Which area is this? Give --area, set SHANZHI_AREA_CODE, or import the areas first.',
  });
}
