import { z } from 'zod';

const text = z.string().trim().min(1);
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
/** Environment variables are text; a file has real values. */
const yesNo = z.union([
  z.boolean(),
  z.stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] }),
]);
const list = z.union([
  z.array(text),
  z.string().transform((joined) =>
    joined
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]);
const addressRange = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const addressRanges = list.refine((all) => z.array(addressRange).safeParse(all).success);
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const postgresAddress = z.url({ protocol: /^postgres(ql)?$/ });

const budget = z.strictObject({
  unit: z.enum(['working-minutes', 'clock-minutes', 'calendar-days']),
  amount: z.number().positive().max(1_000_000),
});
/** How long a deadline runs; what is left out stays as it ships. */
const deadline = z.strictObject({
  ordinary: budget.exactOptional(),
  urgent: budget.exactOptional(),
  byComplexity: z.record(z.string(), budget).exactOptional(),
});

/** Everything an operator may set; where a value comes from is said in `settings.ts`. */
export const configSchema = z.strictObject({
  dataFolder: text.default('./data'),
  databaseUrl: postgresAddress.exactOptional(),
  databaseAppUrl: postgresAddress.exactOptional(),
  databaseConnectionsMax: whole(2, 200).default(20),
  host: text.default('127.0.0.1'),
  port: whole(0, 65_535).default(8420),
  publicUrl: webAddress.exactOptional(),
  role: z.enum(['both', 'web', 'worker']).default('both'),
  demo: yesNo.default(false),
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  hotline: z
    .string()
    .regex(/^[0-9-]{3,20}$/)
    .default('12345'),
  cell: z
    .strictObject({
      areaCode: z
        .string()
        .regex(/^\d{6}(\d{3})?$/)
        .exactOptional(),
      name: text.max(60).exactOptional(),
    })
    .prefault({}),
  /** Which names there are, the appeals themselves know and check at start. */
  appeals: z
    .strictObject({
      clocks: z.record(z.string(), deadline).default({}),
      limits: z.record(z.string(), z.number().int().min(1).max(1_000_000)).default({}),
    })
    .prefault({}),
  webhooks: z.strictObject({ reach: addressRanges.default([]) }).prefault({}),
  openData: z.strictObject({ licence: webAddress.exactOptional() }).prefault({}),
  http: z
    .strictObject({
      trustProxy: list.exactOptional(),
      actorPerMinute: whole(0, 1_000_000).exactOptional(),
      addressPerMinute: whole(0, 1_000_000).exactOptional(),
      unlimitedAddresses: list.exactOptional(),
      metricsToken: text.min(16).exactOptional(),
      tileHosts: list.exactOptional(),
      bodyBytesMax: whole(1024, 1_073_741_824).exactOptional(),
      stopSeconds: whole(1, 600).exactOptional(),
    })
    .prefault({}),
  s3: z
    .strictObject({
      endpoint: webAddress,
      region: text.default('auto'),
      bucket: text,
      accessKeyId: text,
      secretAccessKey: text,
    })
    .exactOptional(),
  smtp: z
    .strictObject({
      host: text,
      port: whole(1, 65_535).default(465),
      secure: yesNo.default(true),
      user: text.exactOptional(),
      password: text.exactOptional(),
      from: text,
    })
    .exactOptional(),
  /** A second adviser outside the house; without one no text leaves it. */
  adviser: z
    .strictObject({
      url: webAddress,
      model: text.max(80),
      key: text.exactOptional(),
      timeoutMs: whole(100, 60_000).default(8_000),
    })
    .exactOptional(),
  sms: z.strictObject({ url: webAddress, token: text, signature: text }).exactOptional(),
  wechat: z
    .strictObject({
      appId: text,
      appSecret: text,
      templateId: text,
      titleField: text,
      bodyField: text,
    })
    .exactOptional(),
  dingtalk: z
    .strictObject({ appKey: text, appSecret: text, agentId: whole(1, Number.MAX_SAFE_INTEGER) })
    .exactOptional(),
  singleSignOn: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,30}$/),
        title: text,
        discoveryUrl: webAddress,
        clientId: text,
        clientSecret: text,
        usernameClaim: text.exactOptional(),
      }),
    )
    .default([]),
});

export type ConfigInput = z.input<typeof configSchema>;

/** The settings of one process. Secrets of the cell itself are apart, see `Keys`. */
export type Config = Omit<z.output<typeof configSchema>, 'publicUrl'> & {
  readonly publicUrl: string;
};
