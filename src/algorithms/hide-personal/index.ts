export { hidePersonal } from './hide-personal.ts';
