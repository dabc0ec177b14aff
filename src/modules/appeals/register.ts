import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { z } from 'zod';
import type { ImportFields, ImportReport, ReportBody, RouteQuery, RouteReply } from './contract.ts';
import type { ImportRecord } from './data/imports.ts';
import type { AppealParts } from './parts.ts';
import { appealActions } from './permissions.ts';
import { adjustedType } from './domain/adjusted-type.ts';
import { appealRegistration } from './registration.ts';
import { dispatchByRule } from './reactions/dispatch-by-rule.ts';
import { proposeCorrections } from './reactions/propose-corrections.ts';
import { tellPeople } from './reactions/tell-people.ts';
import { appealRoutes } from './routes/appeal-routes.ts';
import { importRoutes } from './routes/import-routes.ts';
import { adoptReports, type ProvenPhone } from './use-cases/adopt-reports.ts';
import { publicRoutes } from './routes/public-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { getFaultsCsv, getImport } from './use-cases/import/read-imports.ts';
import { resumeImports, runImport } from './use-cases/import/run-import.ts';
import type { ImportFile } from './use-cases/import/read-import-file.ts';
import { runImportTask, startImport } from './use-cases/import/start-import.ts';
import { createPrepare } from './use-cases/prepare-step.ts';
import { proposeRoute } from './use-cases/propose-route.ts';
import { reportRequest } from './use-cases/report-appeal.ts';

export interface Appeals {
  readonly module: Module;
  /** A report as the engine takes it, checked and placed: for other entries, such as Open311. */
  reportRequest(actor: Actor, body: ReportBody, idempotencyKey?: string): ActRequest;
  /** Whom an appeal would go to, and whether by itself. */
  proposeRoute(
    actor: Actor,
    matterId: string,
    asked: z.infer<typeof RouteQuery>,
  ): Promise<z.infer<typeof RouteReply>>;
  /** What was left with this phone, and no account, becomes theirs who proved it. */
  adoptReports(proven: ProvenPhone): Promise<void>;
  readonly imports: AppealImports;
}

/** Files of appeals: handed in whole, then taken in row by row. */
export interface AppealImports {
  start(actor: Actor, file: ImportFile, fields: ImportFields): Promise<ImportRecord>;
  /** Takes in what is left; another call after a crash goes on where it stopped. */
  run(id: string, tell?: (record: ImportRecord) => void): Promise<void>;
  /** Goes on with every import that nobody works on. */
  resume(): Promise<void>;
  report(actor: Actor, id: string): Promise<ImportReport>;
  faultsCsv(actor: Actor, id: string): Promise<string>;
}

/** Declares the appeal to the engine and brings its entries. */
export function createAppeals(parts: AppealParts): Appeals {
  const { matters, neighbours, clock } = parts;
  const type = adjustedType(parts.settings);
  matters.register({ ...appealRegistration, type, prepare: createPrepare(parts) });
  const imports: AppealImports = {
    start: (actor, file, fields) => startImport(parts, actor, file, fields),
    run: (id, tell) => runImport(parts, id, tell),
    resume: () => resumeImports(parts),
    report: (actor, id) => getImport(parts, actor, id),
    faultsCsv: (actor, id) => getFaultsCsv(parts, actor, id),
  };
  return {
    imports,
    adoptReports: (proven) => adoptReports(parts, proven),
    proposeRoute: (actor, matterId, asked) => proposeRoute(parts, actor, matterId, asked),
    reportRequest: (actor, body, key) => reportRequest(neighbours, clock, actor, body, key),
    module: {
      name: 'appeals',
      actions: appealActions,
      consumers: [dispatchByRule(parts), proposeCorrections(parts), tellPeople(parts)],
      jobs: [
        { task: runImportTask, handler: (payload) => imports.run((payload as { id: string }).id) },
        {
          task: 'appeals.resume_imports',
          crontab: '* * * * *',
          handler: () => imports.resume(),
        },
      ],
      async routes(app) {
        reportRoutes(app, parts);
        publicRoutes(app, parts);
        appealRoutes(app, parts);
        await importRoutes(app, parts);
      },
    },
  };
}
