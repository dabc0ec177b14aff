import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { fileBytesMax, fileParams, fileUpload, fileView } from './contract.ts';
import { presentFile } from './file.ts';
import type { FileRecord } from './file.ts';
import { getFileBytes, getReadableFile } from './read-file.ts';
import type { MayRead } from './read-file.ts';
import { receiveUpload } from './receive.ts';
import { storeFile } from './store-file.ts';
import type { FilesParts } from './store-file.ts';

const uploadsPerMinute = 60;

export function fileRoutes(parts: FilesParts & { readonly mayRead: MayRead }) {
  return async (outer: FastifyInstance): Promise<void> => {
    await outer.register(async (scope) => {
      const limits = { fileSize: fileBytesMax, files: 1, fields: 0, parts: 2, headerPairs: 20 };
      await scope.register(multipart, { limits });
      const app = scope.withTypeProvider<ZodTypeProvider>();
      const tags = ['files'];
      const upload = {
        tags,
        summary: 'Hand in a photo (JPEG, PNG, WebP) or a PDF',
        consumes: ['multipart/form-data'],
        body: fileUpload,
        response: { 201: fileView },
      };
      // Residents hand in photos before they sign in; reading asks who may see the matter.
      const config = { action: null, perMinute: uploadsPerMinute };
      const validatorCompiler = () => readAsStream;
      app.post(
        '/api/files',
        { schema: upload, config, validatorCompiler },
        async (request, reply) => {
          const file = await storeFile(parts, request.actor, await receiveUpload(request));
          return reply.code(201).send(presentFile(file));
        },
      );
      for (const part of ['main', 'thumbnail'] as const) {
        const url = part === 'main' ? '/api/files/:id' : '/api/files/:id/thumbnail';
        const schema = { tags, summary: `The ${part} bytes of a file`, params: fileParams };
        app.get(
          url,
          { schema, config: { action: null }, compress: false },
          async (request, reply) => {
            const file = await getReadableFile(parts, request.actor, request.params.id);
            return sendFile(request, reply, file, part, () => getFileBytes(parts, file, part));
          },
        );
      }
    });
  };
}

function readAsStream(body: unknown): { value: unknown } {
  return { value: body };
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: FileRecord,
  part: string,
  read: () => Promise<Buffer>,
): Promise<FastifyReply> {
  const tag = `"${part}-${file.sha256.slice(0, 32)}"`;
  void reply.headers({
    etag: tag,
    // Asked anew each time: at a shared device the next person finds nothing in the browser.
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
  });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = await read();
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', dispositionOf(file))
    .send(bytes);
}

/** Photos show in place; documents are only ever downloaded (RFC 6266, names as in RFC 8187). */
function dispositionOf(file: FileRecord): string {
  if (file.kind === 'photo') return 'inline';
  const name = encodeURIComponent(file.name || `${file.id}.pdf`).replace(/['()*]/g, percentEncoded);
  return `attachment; filename="${file.id}.pdf"; filename*=UTF-8''${name}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
