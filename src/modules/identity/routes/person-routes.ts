import type { FastifyInstance } from 'fastify';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { presentPerson } from '../present.ts';
import { addPerson } from '../use-cases/add-person.ts';
import { changePerson } from '../use-cases/change-person.ts';
import { listPeople, managePeople, readPeople } from '../use-cases/list-people.ts';
import { revealContact } from '../use-cases/reveal-contact.ts';
import { typed } from './typed.ts';

const tags = ['people'];
const manage = { action: managePeople };

/** People, their phones masked. */
export function personRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  const { cipher } = context;
  app.get(
    '/api/people',
    {
      config: { action: readPeople },
      schema: {
        tags,
        summary: 'People of an area by name, with the offices they hold',
        querystring: contract.personQuery,
        response: { 200: contract.personPage },
      },
    },
    ({ actor, query }) => listPeople(context, actor, query),
  );
  app.post(
    '/api/people',
    {
      config: manage,
      schema: {
        tags,
        summary: 'Add a person',
        body: contract.newPerson,
        response: { 200: contract.person },
      },
    },
    async ({ actor, body, ip }) => presentPerson(await addPerson(context, actor, body, ip), cipher),
  );
  app.patch(
    '/api/people/:id',
    {
      config: manage,
      schema: {
        tags,
        summary: 'Change or close a person',
        params: contract.idParams,
        body: contract.personChange,
        response: { 200: contract.person },
      },
    },
    async ({ actor, params, body, ip }) =>
      presentPerson(await changePerson(context, actor, params.id, body, ip), cipher),
  );
  contactRoute(plain, context);
}

function contactRoute(plain: FastifyInstance, context: IdentityContext): void {
  typed(plain).post(
    '/api/people/:id/contact',
    {
      config: { action: 'identity.see_contact' },
      schema: {
        tags,
        summary: 'See a phone, giving a reason; the look is recorded',
        params: contract.idParams,
        body: contract.reasonGiven,
        response: { 200: contract.contact },
      },
    },
    ({ actor, params, body, ip }) => revealContact(context, actor, params.id, body.reason, ip),
  );
}
