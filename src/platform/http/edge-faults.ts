import type { Sentence } from '../refusal/refusal.ts';

/** What Fastify itself refuses, told the way the rest of the platform tells it. */
export interface EdgeFault {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
}

const malformedJson: EdgeFault = {
  status: 400,
  code: 'http.malformed_json',
  sentence: { zh: '提交的内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
};

export const wrongMediaType: EdgeFault = {
  status: 415,
  code: 'http.wrong_media_type',
  sentence: {
    zh: '不支持这种内容类型，请用 application/json 提交。',
    en: 'This content type is not accepted here. Send application/json.',
  },
};

const tooLarge: EdgeFault = {
  status: 413,
  code: 'http.too_large',
  sentence: { zh: '提交的内容太大。', en: 'The request is too large.' },
};

export const malformedRequest: EdgeFault = {
  status: 400,
  code: 'http.malformed_request',
  sentence: { zh: '请求不完整或格式有误。', en: 'The request is incomplete or malformed.' },
};

const malformedAddress: EdgeFault = {
  status: 400,
  code: 'http.malformed_address',
  sentence: { zh: '网址有误。', en: 'The address is malformed.' },
};

/** By Fastify's own error codes; those not listed fall to `malformedRequest` when they are 4xx. */
export const edgeFaults: Readonly<Record<string, EdgeFault>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: malformedJson,
  FST_ERR_CTP_INVALID_JSON_BODY: malformedJson,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongMediaType,
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: malformedRequest,
  FST_ERR_BAD_URL: malformedAddress,
  FST_ERR_MAX_PARAM_LENGTH: malformedAddress,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: tooLarge,
  FST_PARTS_LIMIT: tooLarge,
  FST_FIELDS_LIMIT: tooLarge,
  FST_INVALID_MULTIPART_CONTENT_TYPE: {
    ...wrongMediaType,
    sentence: {
      zh: '请以 multipart/form-data 上传文件。',
      en: 'Upload files as multipart/form-data.',
    },
  },
};

export const unexpected: EdgeFault = {
  status: 500,
  code: 'http.unexpected',
  sentence: {
    zh: '系统出了问题，您的操作没有生效。请稍后再试；仍不行请把请求编号告诉管理员。',
    en:
      'Something went wrong on our side and nothing was changed. ' +
      'Try again, or give the request number to your administrator.',
  },
};
