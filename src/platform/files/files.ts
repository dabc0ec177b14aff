import type { Module } from '../module.ts';
import type { Actor } from '../permit/actor.ts';
import type { FileRecord } from './file.ts';
import type { MayRead } from './read-file.ts';
import { removeUnboundFiles } from './remove-unbound.ts';
import { fileRoutes } from './routes.ts';
import { storeFile } from './store-file.ts';
import type { FilesParts, Upload } from './store-file.ts';

export interface Files {
  /** Takes a file in on behalf of the actor; see `bindFiles` for making it part of a matter. */
  storeFile(actor: Actor, upload: Upload): Promise<FileRecord>;
  readonly module: Module;
}

/** Photos and documents: handing in, reading, and sweeping up what nobody used. */
export function createFiles(parts: FilesParts & { readonly mayRead: MayRead }): Files {
  return {
    storeFile: (actor, upload) => storeFile(parts, actor, upload),
    module: {
      name: 'files',
      routes: fileRoutes(parts),
      jobs: [
        {
          task: 'files.remove_unbound',
          crontab: '17 * * * *',
          handler: async () => void (await removeUnboundFiles(parts)),
        },
      ],
    },
  };
}
