import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  CorrectionBody,
  LooksReply,
  MoveBody,
  PeopleQuery,
  PeopleReply,
  PersonBody,
  PersonParams as params,
  PersonView,
  UncoverBody,
  UncoverReply,
  WrittenReply,
} from '../contract.ts';
import type { RegistryParts } from '../parts.ts';
import { correctPerson } from '../use-cases/correct-person.ts';
import { findPeople } from '../use-cases/find-people.ts';
import { movePerson } from '../use-cases/move-person.ts';
import { registerPerson } from '../use-cases/register-person.ts';
import { readLooks, showPerson } from '../use-cases/show-person.ts';
import { uncoverPerson } from '../use-cases/uncover-person.ts';

const tags = ['registry'];
const read = { action: 'registry.read' };
const edit = { action: 'registry.edit' };
const written = { 200: WrittenReply };

/** Finding and seeing people. Replies: 200; 400, 401, 403, 404 as problems. */
export function personRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/registry/people',
    {
      schema: {
        tags,
        summary: 'People by part of a name, pinyin, address, phone tail or number; covered',
        querystring: PeopleQuery,
        response: { 200: PeopleReply },
      },
      config: read,
    },
    ({ actor, query: { q } }) => findPeople(parts, actor, q),
  );
  app.get(
    '/api/registry/people/:id',
    {
      schema: {
        tags,
        summary: 'A person with covered fields; the look is logged',
        params,
        response: { 200: PersonView },
      },
      config: read,
    },
    ({ actor, params: { id } }) => showPerson(parts, actor, id),
  );
  app.get(
    '/api/registry/people/:id/looks',
    {
      schema: { tags, summary: 'Who looked at a person', params, response: { 200: LooksReply } },
      config: read,
    },
    ({ actor, params: { id } }) => readLooks(parts, actor, id),
  );
  app.post(
    '/api/registry/people/:id/uncover',
    {
      schema: {
        tags,
        summary: 'Show covered fields to somebody who says why',
        params,
        body: UncoverBody,
        response: { 200: UncoverReply },
      },
      config: { action: 'registry.unmask' },
    },
    ({ actor, params: { id }, body, ip }) => uncoverPerson(parts, actor, id, { ...body, ip }),
  );
}

/** Writing people. Replies: 200, 201; 400, 401, 403, 404, 409 as problems. */
export function editRoutes(plain: FastifyInstance, parts: RegistryParts): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/registry/people',
    {
      schema: {
        tags,
        summary: 'Register a person',
        body: PersonBody,
        response: { 201: WrittenReply },
      },
      config: edit,
    },
    async ({ actor, body }, reply) =>
      reply.code(201).send(await registerPerson(parts, actor, body)),
  );
  app.post(
    '/api/registry/people/:id/correct',
    {
      schema: {
        tags,
        summary: 'Correct what is known of a person; what stood before stays in the history',
        params,
        body: CorrectionBody,
        response: written,
      },
      config: edit,
    },
    ({ actor, params: { id }, body }) => correctPerson(parts, actor, id, body),
  );
  app.post(
    '/api/registry/people/:id/move',
    {
      schema: {
        tags,
        summary: 'Where a person is registered, lives or stays from a day on',
        params,
        body: MoveBody,
        response: written,
      },
      config: edit,
    },
    ({ actor, params: { id }, body }) => movePerson(parts, actor, id, body),
  );
}
