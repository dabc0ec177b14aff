import type { FastifyReply } from 'fastify';
import { writeXml, type Plain, type PlainRecord } from './write-xml.ts';

export const formats = ['json', 'xml'] as const;
export type Format = (typeof formats)[number];

const mediaTypes: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** What an element is called inside the list that holds it. */
const singular = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

/** Sends a list: bare in JSON, under its name in XML. */
export function sendList(
  reply: FastifyReply,
  format: Format,
  name: keyof typeof singular,
  items: readonly PlainRecord[],
): FastifyReply {
  return send(reply, format, items, { [name]: items });
}

/** Sends one thing: bare in JSON, under its name in XML. */
export function sendOne(
  reply: FastifyReply,
  format: Format,
  name: string,
  item: PlainRecord,
): FastifyReply {
  return send(reply, format, item, { [name]: item });
}

function send(reply: FastifyReply, format: Format, json: Plain, xml: PlainRecord): FastifyReply {
  void reply.header('content-type', mediaTypes[format]).header('cache-control', 'no-store');
  return reply.send(format === 'json' ? JSON.stringify(json) : writeXml(xml, singular));
}

/** The format an address asks for by its ending; JSON where it asks for none that we have. */
export function formatOf(url: string): Format {
  return /\.xml(?=$|[?#])/i.test(url) ? 'xml' : 'json';
}
