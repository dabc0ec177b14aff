import type { FileStore } from './store.ts';

export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Keeps files in any storage that speaks S3 (MinIO, Ceph, OSS and COS in compatible mode).
 * The client is loaded only by those who use it: it is large.
 */
export async function createS3Store(config: S3Config): Promise<FileStore & { close(): void }> {
  const s3 = await import('@aws-sdk/client-s3');
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = config;
  const client = new s3.S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    // Compatible storages seldom know the newer checksum trailers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async put(key, bytes, mediaType) {
      const object = { Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType };
      await client.send(new s3.PutObjectCommand(object));
    },
    async find(key) {
      try {
        const object = await client.send(new s3.GetObjectCommand({ Bucket: bucket, Key: key }));
        return object.Body && Buffer.from(await object.Body.transformToByteArray());
      } catch (error) {
        if (error instanceof s3.NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new s3.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    close: () => client.destroy(),
  };
}
