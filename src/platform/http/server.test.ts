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
  expect(description.paths['/api/notes/{id}'].get.operationId).toBe('getNotesById');
});
