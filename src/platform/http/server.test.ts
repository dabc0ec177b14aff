import { expect, test } from 'vitest';
import { startServer } from './testing.ts';

test('a good request is parsed, answered and described', async () => {
  const { app } = await startServer();
  const reply = await app.inject({ method: 'POST', url: '/api/notes', payload: { title: ' hi ' } });
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ id: '1', title: 'hi', by: '匿名' });
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
  const description = (await app.inject('/api/openapi.json')).json();
  expect(description.openapi).toBe('3.1.0');
  expect(description.paths['/api/notes'].post.operationId).toBe('postNotes');
  expect(description.paths['/api/notes'].post.responses.default.content).toEqual({
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  });
  expect(description.components.schemas.Problem.required).toContain('sentence');
  expect(description.paths['/api/notes/{id}'].get.operationId).toBe('getNotesById');
});

test('?lang= may stand on any address', async () => {
  const { app } = await startServer();
  expect((await app.inject('/api/notes?lang=en&limit=5')).json()).toEqual({ limit: 5 });
});
