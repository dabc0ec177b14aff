import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  ChangesReply,
  DraftBody,
  EditQuery,
  PublishBody,
  PublishReply,
  RebaseBody,
  VersionParams,
  VersionView,
  VersionsReply,
} from '../contract.ts';
import type { EnforcementContext } from '../context.ts';
import { bodyNamesIn, presentItem, presentVersion } from '../present.ts';
import { createDraft } from '../use-cases/create-draft.ts';
import { dropDraft } from '../use-cases/drop-draft.ts';
import { publishVersion } from '../use-cases/publish-version.ts';
import { listChanges, listVersions } from '../use-cases/read-list.ts';
import { rebaseDraft } from '../use-cases/rebase-draft.ts';

const versions = '/api/responsibility/versions';
const read = { action: 'enforcement.read_list' };
const edit = { action: 'enforcement.edit_list' };
const publish = { action: 'enforcement.publish_list' };
const params = VersionParams;
const tags = ['responsibility'];

/** Versions of the list: drafts and what became of them. */
export function versionRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const inForceId = () => context.lists.inForce(context.clock.now())?.id;

  routes.get(
    versions,
    {
      config: read,
      schema: { tags, summary: 'Versions of the list', response: { 200: VersionsReply } },
    },
    async ({ actor }) => {
      const items = await listVersions(context, actor);
      return { items: items.map((version) => presentVersion(version, inForceId())) };
    },
  );
  routes.post(
    versions,
    {
      config: edit,
      schema: { tags, summary: 'Begin a draft', body: DraftBody, response: { 201: VersionView } },
    },
    async ({ actor, body }, reply) => {
      const draft = await createDraft(context, actor, body);
      return reply.code(201).send(presentVersion(draft, inForceId()));
    },
  );
  routes.delete(
    `${versions}/:id`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Throw a draft away',
        params,
        querystring: EditQuery,
        response: { 204: z.null() },
      },
    },
    async ({ actor, params: { id }, query: { revision } }, reply) => {
      await dropDraft(context, actor, id, revision);
      return reply.code(204).send(null);
    },
  );
  lifeRoutes(app, context);
}

/** What becomes of a draft. */
function lifeRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    `${versions}/:id/changes`,
    {
      config: read,
      schema: {
        tags,
        summary: 'What a version changes',
        params,
        response: { 200: ChangesReply },
      },
    },
    async ({ actor, params: { id } }) => {
      const changes = await listChanges(context, actor, id);
      const items = changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
      const names = await bodyNamesIn(items, context.bodies);
      const present = (item: (typeof items)[number] | null) => item && presentItem(item, names);
      return {
        items: changes.map(({ ruleId, before, after }) => ({
          ruleId,
          before: present(before),
          after: present(after),
        })),
      };
    },
  );
  routes.post(
    `${versions}/:id/rebase`,
    {
      config: edit,
      schema: {
        tags,
        summary: 'Bring a draft up to date',
        params,
        querystring: EditQuery,
        body: RebaseBody,
        response: { 204: z.null() },
      },
    },
    async ({ actor, params: { id }, query: { revision }, body: { at } }, reply) => {
      const moment = at === undefined ? undefined : new Date(at);
      await rebaseDraft(context, actor, id, moment, revision);
      return reply.code(204).send(null);
    },
  );
  routes.post(
    `${versions}/:id/publish`,
    {
      config: publish,
      schema: {
        tags,
        summary: 'Publish a draft',
        params,
        querystring: EditQuery,
        body: PublishBody,
        response: { 200: PublishReply },
      },
    },
    async ({ actor, params: { id }, query: { revision }, body }) => {
      const from = body.effectiveFrom === undefined ? undefined : new Date(body.effectiveFrom);
      const published = await publishVersion(context, actor, id, from, revision);
      return { id, effectiveFrom: published.effectiveFrom.toISOString() };
    },
  );
}
