import openapiTypeScript, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';

const header =
  "/* Generated from the server's own /api/openapi.json: " +
  `npm exec tsx tools/build-api-client.ts */
`;

/** The TypeScript of the pages' client for what an OpenAPI document describes. */
export async function clientTypes(document: OpenAPI3): Promise<string> {
  return header + astToString(await openapiTypeScript(document));
}
