import type { OpenOptions } from '#platform/db/index.ts';

/** The same sign-ins in every program of a test that opens one data folder. */
export function embeddedOptions(dataFolder: string): OpenOptions {
  return {
    dataFolder,
    appLogin: { user: 'shanzhi_probe', password: 'probe-application' },
    ownerPassword: 'probe-owner',
    connectionsMax: 6,
  };
}
