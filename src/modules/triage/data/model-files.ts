import { fileURLToPath } from 'node:url';

export const cardFile = 'default.model.json';
export const bodyFile = 'default.model.bin';

/** The model that ships. */
export const shippedFolder = fileURLToPath(new URL('../model/', import.meta.url));
