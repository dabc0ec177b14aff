import type { FastifyInstance } from 'fastify';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { listPersonRows } from '../data/person-rows.ts';
import { presentPerson } from '../present.ts';
import { addPerson } from '../use-cases/add-person.ts';
import { changePerson } from '../use-cases/change-person.ts';
import { revealContact } from '../use-cases/reveal-contact.ts';
import { typed } from './typed.ts';

const tags = ['people'];
const manage = { action: 'identity.manage_people' };

/** People, their phones masked. */
export function personRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  const { db, cipher } = context;
  app.get(
    '/api/people',
    {
      config: { action: 'identity.read_people' },
      schema: {
        tags,
        summary: 'People of an area',
        querystring: contract.personQuery,
        response: { 200: contract.personPage },
      },
    },
    async ({ actor, query }) => {
      requireAuthority(actor, 'identity.read_people');
      const people = await db.read(scopeForAction(actor, 'identity.read_people'), (tx) =>
        listPersonRows(tx, {
          areaCode: query.area,
          // Colleagues find colleagues; a list of residents is for those who keep it.
          residentAreas: scopeForAction(actor, manage.action).areas,
          kind: query.kind,
          nameContains: query.name,
          afterId: query.cursor,
          limit: query.limit + 1,
        }),
      );
      const items = people.slice(0, query.limit).map((person) => presentPerson(person, cipher));
      return { items, next: people.length > query.limit ? (items.at(-1)?.id ?? null) : null };
    },
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
