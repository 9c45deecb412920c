// The door of publishing's pages: what the frame around all pages asks of them.
export { addressMeant } from './address-meant';
