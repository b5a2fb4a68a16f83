/** The entry of the thread that prints, bundled beside the server. */
export { renderPdf } from './render';
