/** Where the bytes of files lie: a folder, or any storage that speaks S3. */
export interface FileStore {
  /** Returns only once the bytes would survive a power cut. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  find(key: string): Promise<Buffer | undefined>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}
